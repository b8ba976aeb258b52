import type { Page } from '@playwright/test';
import type { ArgumentOf, Reply, RequestName } from '#shared/ipc/contract-types.ts';
// For the declaration of `window.probe`.
import './probe.ts';

/** Asks the host as the page's code would. */
export async function ask<Name extends RequestName>(page: Page, name: Name, argument?: ArgumentOf<Name>): Promise<Reply<Name>> {
  const answer = await page.evaluate(
    ([requestName, value]) => {
      const request = window.probe.host[requestName as 'readFile'] as (given: unknown) => Promise<unknown>;
      return request(value);
    },
    [name, argument] as const,
  );
  return answer as Reply<Name>;
}

/** The value of a request that has to succeed. */
export async function valueOf<Name extends RequestName>(page: Page, name: Name, argument?: ArgumentOf<Name>): Promise<Extract<Reply<Name>, { ok: true }>['value']> {
  const reply = await ask(page, name, argument);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.problem)}`);
  return reply.value;
}

/** Waits until the page has heard `count` events, and gives them. */
export async function heard(page: Page, count: number): Promise<readonly { readonly name: string; readonly payload: unknown }[]> {
  await page.waitForFunction((least) => window.probe.heard.length >= least, count);
  return page.evaluate(() => window.probe.heard);
}
