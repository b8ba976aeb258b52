import type { BrowserContext } from '@playwright/test';

/** What the app has shown of one transcript, reported out of the page the moment it stood there. */
export interface Shown {
  /** Codings drawn in the margin, by id. */
  readonly ids: Set<string>;
  /** The highest number of codings that the list gave, by record id. */
  readonly counts: Map<string, number>;
}

/** What the page calls. */
const binding = 'dyadtraceShown';

/** Runs in the page, before the app: tells of every coding that comes to stand in the margin or in a count of the list. */
function watchInPage(report: string): void {
  const tell = Reflect.get(window, report) as (what: string) => Promise<void>;
  const told = new Set<string>();
  const look = (): void => {
    const news: string[] = [];
    for (const stripe of document.querySelectorAll<HTMLElement>('[data-mark]')) news.push(`id ${stripe.dataset['mark'] ?? ''}`);
    for (const row of document.querySelectorAll('[role=grid] [role=row]')) {
      const count = /^\d+/.exec(row.querySelector('[title]')?.getAttribute('title') ?? '')?.[0];
      const recordId = /^[A-Z]+\d{8}/.exec(row.textContent)?.[0];
      if (count !== undefined && recordId !== undefined) news.push(`count ${recordId} ${count}`);
    }
    const fresh = news.filter((one) => !told.has(one));
    for (const one of fresh) told.add(one);
    if (fresh.length > 0) void tell(fresh.join('\n'));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-mark', 'title'] });
}

/** Gathers what the app shows in the pages of `context` that are loaded from here on. */
export async function watchShown(context: BrowserContext, shown: Shown): Promise<void> {
  await context.exposeBinding(binding, (_source, what: string) => {
    for (const line of what.split('\n')) {
      const [kind, name = '', count = '0'] = line.split(' ');
      if (kind === 'id') shown.ids.add(name);
      else shown.counts.set(name, Math.max(shown.counts.get(name) ?? 0, Number(count)));
    }
  });
  await context.addInitScript(watchInPage, binding);
}
