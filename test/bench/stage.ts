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

/** How long something took, ms: by the clock, and of the page's own thread, which a machine busy with other things hardly changes. */
export interface Taken {
  readonly time: number;
  readonly busy: number;
}

/** Does `work` in the app's page, which tells its own time (ms), and measures what the page's thread worked for it. */
export async function taken({ page }: Stage, work: () => Promise<number>): Promise<Taken> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  await page.evaluate(() => window.gc?.());
  const before = await worked();
  const time = await work();
  const busy = (await worked()) - before;
  await cdp.detach();
  return { time, busy };
}
