import type { Page } from '@playwright/test';

/** Gathers what the page complains of, from its first line on: errors, and what its security policy has refused. */
export async function watchConsole(page: Page): Promise<() => readonly string[]> {
  const said = [...(await page.consoleMessages()).filter((message) => message.type() === 'error').map((message) => message.text()), ...(await page.pageErrors()).map(String)];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return () => said;
}
