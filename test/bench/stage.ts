import type { BrowserContext, Page } from '@playwright/test';

import type { Figure } from './figure.ts';

/** Where figures are measured: one context of one browser. */
export interface Stage {
  readonly context: BrowserContext;
  /** The app. */
  readonly page: Page;
  /** The app's own modules on a page without the app, on its origin. */
  readonly bench: Page;
  readonly url: string;
  print(figure: Figure): void;
}

/** Brings the app to its first screen, with the project on its list. */
export async function showProjects({ page, url }: Stage, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: `“${name}”` }).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => null));
}
