import { expect, type Locator } from '@playwright/test';
import type { i18n as I18n } from 'i18next';

import { createTranslations, type FeatureText, translator } from '#renderer/frame/feature-text.ts';
import { problemText } from '#renderer/app/problems/problem-text.ts';
import { appText } from '#renderer/app/texts/app-text.ts';
import { codebooksText } from '#renderer/features/codebooks/text.ts';
import { codingText } from '#renderer/features/coding/text.ts';
import { datesText } from '#renderer/features/dates/text.ts';
import { dossierText } from '#renderer/features/dossier/text.ts';
import { dyadsText } from '#renderer/features/dyads/text.ts';
import { excerptsText } from '#renderer/features/excerpts/text.ts';
import { exportText } from '#renderer/features/export/text.ts';
import { historyText } from '#renderer/features/history/text.ts';
import { matrixText } from '#renderer/features/matrix/text.ts';
import { memosText } from '#renderer/features/memos/text.ts';
import { picturesText } from '#renderer/features/pictures/text.ts';
import { reviewText } from '#renderer/features/review/text.ts';
import { searchText } from '#renderer/features/search/text.ts';
import { settingsText } from '#renderer/features/settings/text.ts';
import { startText } from '#renderer/features/start/text.ts';
import { tracingText } from '#renderer/features/tracing/text.ts';
import { transcriptsText } from '#renderer/features/transcripts/text.ts';
import type { Language } from '../app-test.ts';
import { Person } from '../person.ts';
import type { AppUnderTest } from '../../desktop/app-under-test.ts';

/** Every table of words that the app has. */
export const tables: readonly FeatureText[] = [
  appText, problemText, codebooksText, codingText, datesText, dossierText, dyadsText, excerptsText, exportText, historyText, matrixText, memosText, picturesText, reviewText, searchText, settingsText, startText,
  tracingText, transcriptsText,
];

/**
 * Looks at what the app shows now.
 * @param scope CSS of the part to look at; `html` for all of it
 * @param own what is somebody's own words there, besides those of the language of the screen
 */
export type Visit = (name: string, scope?: string, own?: readonly string[]) => Promise<void>;

export const inDialog = '[role=dialog], [role=alertdialog]';
export const inMenu = '[role=menu]';

/**
 * Leads through the app's screens. It finds its way by the names in the app's own tables, in either language: that they are the right
 * names is for the other specs to say.
 */
export class Guide {
  constructor(
    readonly person: Person,
    readonly app: AppUnderTest,
    readonly folder: string,
    readonly visit: Visit,
    readonly language: Language,
    readonly i18n: I18n,
  ) {}

  static async of(app: AppUnderTest, language: Language, folder: string, visit: Visit): Promise<Guide> {
    return new Guide(new Person(app, language), app, folder, visit, language, await createTranslations(language, tables));
  }

  get page(): Person['page'] {
    return this.person.page;
  }

  say<Zh extends Readonly<Record<string, string>>>(text: FeatureText<Zh>, key: keyof Zh & string, params?: Readonly<Record<string, string | number>>): string {
    return translator(this.i18n, text)(key, params);
  }

  get overlay(): Locator {
    return this.page.locator(inDialog).last();
  }

  /** Looks at the dialog that is open. */
  async visitDialog(name: string): Promise<void> {
    await expect(this.overlay).toBeVisible();
    await this.visit(name, inDialog);
  }

  async visitMenu(name: string): Promise<void> {
    await expect(this.page.getByRole('menu').last()).toBeVisible();
    await this.visit(name, inMenu);
  }

  /** Closes the uppermost overlay. */
  async escape(): Promise<void> {
    const overlays = this.page.locator(`${inDialog}, ${inMenu}`);
    const open = await overlays.count();
    // Where something is typed, the first press empties the box.
    await expect(async () => {
      if ((await overlays.count()) === open) await this.page.keyboard.press('Escape');
      expect(await overlays.count()).toBeLessThan(open);
    }).toPass();
  }

  /** A dialog by the command that opens it, looked at and closed. */
  async dialogOf(command: string): Promise<void> {
    await this.person.command(command);
    await this.visitDialog(command);
    await this.escape();
  }

  async chooseInMenu(item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}
