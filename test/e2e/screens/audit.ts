import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.0 to 2.2 at levels A and AA, and what axe calls best practice. */
const wholeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Ask about the whole page, of which an open overlay leaves only itself in reach. */
const pageRules = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** Colours take axe the longest, and are the same in every language. */
export type AuditKind = 'everything' | 'colours' | 'all but colours';

/** Brings axe into the page. The DevTools protocol does that, to which the page's security policy does not apply. */
export async function prepareAudit(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/**
 * What axe finds wrong, a line for each element.
 * @param scope CSS of the part to look at: an overlay, or `html` for the page
 */
export async function audit(page: Page, scope: string, kind: AuditKind): Promise<string[]> {
  return page.evaluate(
    async ([selector, tags, kind, leftOut]) => {
      const runner = Reflect.get(window, 'axe') as typeof axe;
      const rules = Object.fromEntries(leftOut.map((id) => [id, { enabled: false }]));
      // React Aria's own announcer names its messages by elements that are gone when they have been spoken.
      const { violations } = await runner.run({ include: [selector], exclude: ['[data-live-announcer]'] }, {
        resultTypes: ['violations'],
        ...(kind === 'colours' ? { runOnly: ['color-contrast'] } : { runOnly: tags, rules }),
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) => `${id} at ${target.join(' ')}\n      ${html.slice(0, 160)}\n      ${failureSummary ?? ''}`));
    },
    [scope, wholeTags, kind, [...(scope === 'html' ? [] : pageRules), ...(kind === 'all but colours' ? ['color-contrast'] : [])]] as const,
  );
}

/**
 * Where the app could slip out of place, a line for each: where the window or the main part of it has no scroll bars, nothing may
 * lie beyond the edge to which a focus or a search could scroll it.
 */
export async function slips(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].flatMap((element) => {
      if (/auto|scroll/.test(getComputedStyle(element).overflowY)) return [];
      const [beyond, scrolled] = [element.scrollHeight - element.clientHeight, element.scrollTop];
      element.scrollTop = 1;
      const moves = element.scrollTop !== 0;
      element.scrollTop = scrolled;
      return moves || scrolled !== 0 ? [`${element.localName} scrolls, by ${beyond} px`] : [];
    }),
  );
}
