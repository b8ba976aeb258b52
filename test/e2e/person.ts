import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

import type { AppUnderTest } from '../desktop/app-under-test.ts';
import type { Language } from './app-test.ts';
import { type Words, wordsOf } from './words.ts';

export const sampleFolder = path.resolve(import.meta.dirname, '../../shared/sample/interviews');

/** The interviews of the sample, as files. */
export const sampleFile = (recordId: string): string => path.join(sampleFolder, `${recordId}.txt`);

/** Somebody at the app, who finds everything by its role and by the name that is on the screen. */
export class Person {
  readonly page: Page;
  readonly words: Words;

  constructor(
    readonly app: AppUnderTest,
    language: Language,
  ) {
    this.page = app.page;
    this.words = wordsOf[language];
  }

  get reader(): Locator {
    return this.page.locator('[data-reader]');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** Makes a project with all four codebooks and the 155 cities. */
  async createProject(name: string): Promise<void> {
    const { words } = this;
    await this.button(words.newProject).click();
    const dialog = this.dialog(words.newProject);
    await dialog.getByRole('textbox', { name: words.projectName }).fill(name);
    const yourName = dialog.getByRole('textbox', { name: words.yourName });
    if (await yourName.isVisible()) await yourName.fill('陈晓');
    await dialog.getByRole('button', { name: words.elevenProvinces }).click();
    await expect(dialog.getByRole('status')).toHaveText(words.elevenCount);
    await dialog.getByRole('button', { name: words.create }).click();
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  async openSample(): Promise<void> {
    const { words } = this;
    await this.button(words.sample).click();
    const name = this.page.getByRole('dialog').getByRole('textbox', { name: words.nameField });
    await name.fill('陈晓');
    await this.page.getByRole('dialog').getByRole('button', { name: words.nameDone }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(words.sampleName);
  }

  async goTo(room: string): Promise<void> {
    await this.page.getByRole('navigation', { name: this.words.rooms }).getByRole('button', { name: room, exact: true }).click();
    await expect(this.page.getByRole('main', { name: room })).toBeVisible();
  }

  /** Imports files that need nothing but a click, and stays where the import ends. */
  async importFiles(files: readonly string[], imported = files.length): Promise<Locator> {
    const { words } = this;
    await this.page.getByRole('region', { name: words.transcripts }).getByRole('button', { name: words.importInterviews }).click();
    const dialog = this.dialog(words.importTitle);
    await this.app.answerOpenDialog(files);
    await dialog.getByRole('button', { name: words.chooseFiles }).click();
    await dialog.getByRole('button', { name: words.importCount(imported), exact: true }).click();
    return dialog;
  }

  async openTranscript(recordId: string): Promise<void> {
    await this.page.getByRole('grid', { name: this.words.transcripts }).getByRole('row', { name: new RegExp(`^${recordId}\\b`) }).click();
    await expect(this.page.getByRole('document', { name: this.words.text(recordId) })).toBeVisible();
  }

  /** Selects words of the open text with the mouse, as they stand on the screen. */
  async selectWords(words: string): Promise<void> {
    // Pressing the button on words that are selected would drag them: what is selected is let go of first.
    await this.reader.press('Escape');
    const ends = await this.reader.evaluate(async (root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        // Paragraphs that come into view take their real height; the text stands still two frames later.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        // Nothing in here has a name of its own: tsx would wrap it in a helper that the page does not have.
        const [first, last] = [at, at + wanted.length - 1].map((from) => {
          const range = new Range();
          range.setStart(node, from);
          range.setEnd(node, from + 1);
          return range.getBoundingClientRect();
        }) as [DOMRect, DOMRect];
        return { from: { x: first.left + 1, y: first.top + first.height / 2 }, to: { x: last.right - 1, y: last.top + last.height / 2 } };
      }
      return null;
    }, words);
    if (ends === null) throw new Error(`the open text has no “${words}”`);
    await this.page.mouse.move(ends.from.x, ends.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(ends.to.x, ends.to.y, { steps: 5 });
    await this.page.mouse.up();
    await expect(this.page.getByText(this.words.applyHint)).toBeVisible();
  }

  /** Applies a code to the selection by keyboard: to the search box above the tree, its name, Enter. */
  async applyByName(code: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.page.keyboard.insertText(code);
    await expect(this.page.getByRole('treegrid', { name: this.words.codes }).getByRole('row', { name: code, exact: true })).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(this.stripe(code).and(this.page.locator('[aria-pressed=true]'))).toBeVisible();
  }

  /** The codings that the margin shows, by the names of their codes. */
  stripe(code: string): Locator {
    return this.page.getByRole('group', { name: this.words.stripes }).getByRole('button', { name: code, exact: true });
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByRole('status')).toHaveText(this.words.saved);
  }

  /** Runs a command through the palette, by keyboard. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.dialog(this.words.palette).getByRole('combobox').fill(name);
    await expect(this.dialog(this.words.palette).getByRole('option').first()).toContainText(name);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses in one of the app's select boxes. */
  async choose(scope: Locator, label: string, option: string): Promise<void> {
    await scope.getByRole('button', { name: new RegExp(label) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
