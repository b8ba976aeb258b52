import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createBrowserHost } from '#renderer/platform/browser-host.ts';
import { forgetProjects } from '#test/fixtures/forget-projects.ts';

import { startApp } from './start-app.tsx';

interface Window {
  readonly root: Root;
  readonly place: HTMLElement;
}

const windows: Window[] = [];

/** Starts the app as a window of its own would: what is on disk is all that the windows share. */
async function openWindow(): Promise<void> {
  const place = document.createElement('div');
  place.dataset['testid'] = `window-${windows.length + 1}`;
  place.style.height = '100vh';
  document.body.append(place);
  const root = createRoot(place);
  windows.push({ root, place });
  await startApp(root, createBrowserHost());
}

function closeWindows(): void {
  for (const { root, place } of windows.splice(0)) {
    root.unmount();
    place.remove();
  }
}

beforeEach(() => page.viewport(1280, 800));
afterEach(async () => {
  closeWindows();
  await forgetProjects();
});

/** From the start screen in English to an open project. */
async function createProject(name: string): Promise<void> {
  await page.getByRole('button', { name: /^New project/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New project' });
  await dialog.getByRole('textbox', { name: 'Project name' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('王伟');
  await dialog.getByRole('button', { name: 'Create the project' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

describe('the app', () => {
  it('asks for what a project needs, makes it, and finds it again', async () => {
    await openWindow();
    await page.getByRole('button', { name: /^New project/ }).click();
    const dialog = page.getByRole('dialog', { name: 'New project' });
    await dialog.getByRole('button', { name: 'Create the project' }).click();
    await expect.element(dialog).toHaveTextContent('Enter a name for the project.');
    await expect.element(dialog).toHaveTextContent('Enter your name.');
    await userEvent.keyboard('{Escape}');
    await createProject('Bay Area');
    expect(document.title).toBe('Bay Area — Dyadtrace');
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Leave the project' }).click();
    await page.getByRole('button', { name: 'Open the project “Bay Area”' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Bay Area' })).toBeVisible();
  });

  it('comes back in the language and the colours it was left in, and knows the person', async () => {
    await openWindow();
    await page.getByRole('button', { name: 'Give your name' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('李敏');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.getByRole('radio', { name: '中文' }).click();
    await expect.element(page.getByRole('button', { name: /^新建项目/ })).toBeVisible();
    closeWindows();
    await openWindow();
    await expect.element(page.getByRole('button', { name: /^新建项目/ })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '李敏' })).toBeVisible();
    expect([document.documentElement.lang, document.documentElement.dataset['theme']]).toEqual(['zh-CN', 'dark']);
  });

  it('lets a second window look and says what to do, and write once the first has left', async () => {
    await openWindow();
    await createProject('Bay Area');
    await openWindow();
    const [first, second] = [page.getByTestId('window-1'), page.getByTestId('window-2')];
    await second.getByRole('button', { name: 'Open the project “Bay Area”' }).click();
    await expect.element(second.getByText('This window can only show the project')).toBeVisible();
    await expect.element(second.getByText('Read-only')).toBeVisible();
    await first.getByRole('button', { name: 'Leave the project' }).click();
    await second.getByRole('button', { name: 'Open again' }).click();
    await expect.element(second.getByText('Saved', { exact: true })).toBeVisible();
    expect(second.getByText('This window can only show the project').query()).toBeNull();
  });

  it('says of a change that the disk refused that it is not saved, and shows what is', async () => {
    await openWindow();
    await createProject('Bay Area');
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, ...parameters: Parameters<typeof put>) {
      if (this.name === 'project') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, parameters);
    };
    try {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('tab', { name: 'Project' }).click();
      await page.getByRole('textbox', { name: 'Project name' }).fill('Renamed');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      // The dialog lies over the banner: a notice says it above both.
      await expect.element(page.getByRole('region', { name: 'Notices' })).toHaveTextContent('Free some space');
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await expect.element(page.getByText('Your last change was not saved')).toBeVisible();
      await expect.element(page.getByText('Last change not saved')).toBeVisible();
      await expect.element(page.getByRole('heading', { level: 1, name: 'Bay Area' })).toBeVisible();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('tab', { name: 'Project' }).click();
    await page.getByRole('textbox', { name: 'Project name' }).fill('Renamed');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Renamed' })).toBeVisible();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(page.getByText('Your last change was not saved').query()).toBeNull();
    await expect.poll(() => page.getByText('Free some space').query()).toBeNull();
  });

  it('opens the sample, whose journal tells how it came to be', async () => {
    await openWindow();
    await page.getByRole('button', { name: /^Open the sample project/ }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('王伟');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: /^Sample project/ })).toBeVisible();
    await page.getByRole('navigation').getByRole('button', { name: 'History' }).click();
    await expect.element(page.getByRole('heading', { level: 2, name: 'History' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search the history' }).fill('created the project');
    await expect.element(page.getByRole('grid', { name: 'History' })).toHaveTextContent('codebooks: 4, cities: 155');
  });
});
