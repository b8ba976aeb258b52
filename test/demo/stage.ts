import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

import type { AppUnderTest } from '../desktop/app-under-test.ts';
import type { Language } from '../e2e/app-test.ts';
import { Person } from '../e2e/person.ts';
import { type DemoWords, demoWordsOf } from './demo-words.ts';
import type { Outputs } from './outputs.ts';

/** Notices say that they are alert dialogs, too, but they wait for nobody. */
const dialogs = '[role=dialog], [role=alertdialog]:not([aria-modal=false])';

/** What a chapter has in hand: somebody at the app, and the places for what it leaves. */
export class Stage {
  readonly person: Person;
  /** Names on the screen beyond those of `person.words`. */
  readonly names: DemoWords;
  #pictures = 0;

  constructor(
    readonly app: AppUnderTest,
    readonly language: Language,
    readonly outputs: Outputs,
    /** For files that the demo brings along and does not leave. */
    readonly scratch: string,
  ) {
    this.person = new Person(app, language);
    this.names = demoWordsOf[language];
  }

  /** Takes a picture of the whole window, once everything in it has come to rest. */
  async picture(name: string, page: Page = this.app.page): Promise<void> {
    await this.#closeNotices(page);
    // Nothing is pointed at, except by the keyboard.
    await page.mouse.move(0, 0);
    await rest(page);
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, '0');
    await page.screenshot({ path: await this.outputs.place(path.posix.join('screens', this.language, `${number}-${name}.png`)), animations: 'disabled', caret: 'hide' });
  }

  /** Opens a dialog, takes its picture and lets it go again. */
  async pictureOf(name: string, open: () => Promise<void>): Promise<void> {
    await open();
    await expect(this.dialog).toBeVisible();
    await this.picture(name);
    await this.dismiss();
  }

  /** The dialog in front. */
  get dialog(): Locator {
    return this.app.page.locator(dialogs).last();
  }

  /** Lets go of whatever lies over the page. */
  async dismiss(): Promise<void> {
    const { page } = this.app;
    await page.keyboard.press('Escape');
    await expect(page.locator(`${dialogs}, [role=menu]`)).toHaveCount(0);
  }

  /** Saves through the app's own dialog: `action` makes it ask for a place. */
  async save(name: string, action: () => Promise<void>): Promise<void> {
    const file = await this.outputs.place(this.#nameOf(name));
    await this.app.answerSaveDialog(file);
    await action();
    await this.app.savedBytes(file);
  }

  /** Where a file lies that `save` has left. */
  saved(name: string): string {
    return path.join(this.outputs.folder, this.#nameOf(name));
  }

  /** What was told before is none of the picture. */
  async #closeNotices(page: Page): Promise<void> {
    const buttons = page.getByRole('button', { name: this.names.closeNotice, exact: true });
    while ((await buttons.count()) > 0) await buttons.first().click();
  }

  #nameOf(name: string): string {
    return path.posix.join(this.language, name);
  }
}

/** Waits until nothing is under way, the fonts are there, and all of it is drawn. */
async function rest(page: Page): Promise<void> {
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}
