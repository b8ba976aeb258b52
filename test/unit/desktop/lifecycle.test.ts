import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFixtureApp } from '#test/desktop/fixture-app.ts';
import type { FixtureApp } from '#test/desktop/fixture-app.ts';
import { ask, heard, valueOf } from '#test/desktop/fixture-page/drive.ts';
import { launchDesktopStandIn } from '#test/desktop/launch-desktop-stand-in.ts';
import type { DesktopStandIn, StandInLaunch } from '#test/desktop/launch-desktop-stand-in.ts';

let fixture: FixtureApp;
let userDataDir: string;
let desktop: DesktopStandIn | undefined;

beforeAll(async () => {
  fixture = await buildFixtureApp();
}, 120_000);
afterAll(() => fixture?.remove());
beforeEach(async () => {
  userDataDir = await fixture.userDataDir();
});
afterEach(async () => {
  await desktop?.close();
  desktop = undefined;
});

async function launch(options: Partial<StandInLaunch> = {}): Promise<DesktopStandIn> {
  desktop = await launchDesktopStandIn({ userDataDir, electronFolder: fixture.electronFolder, ...options });
  return desktop;
}

/** Whether the app has ended by now; it is given the time to do so wrongly. */
async function hasExited({ exited, page }: DesktopStandIn): Promise<boolean> {
  const stillThere = page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))).then(() => false, () => true);
  return Promise.race([exited.then(() => true), stillThere]);
}

describe('quitting', () => {
  it('goes ahead when the page is ready', async () => {
    const running = await launch();
    await running.requestQuit();
    await running.exited;
  });

  it('waits for commits that are on their way to disk', async () => {
    const running = await launch();
    await valueOf(running.page, 'setPendingCommits', { count: 2 });
    await running.requestQuit();
    await heard(running.page, 1);
    expect(await hasExited(running)).toBe(false);
    await valueOf(running.page, 'setPendingCommits', { count: 1 });
    expect(await hasExited(running)).toBe(false);
    await ask(running.page, 'setPendingCommits', { count: 0 }).catch(() => undefined);
    await running.exited;
  });

  it('is called off when the page says so', async () => {
    const running = await launch();
    await running.page.evaluate(() => void (window.probe.closeAnswer = 'stay'));
    await running.requestQuit();
    await heard(running.page, 1);
    expect(await hasExited(running)).toBe(false);
    await running.page.evaluate(() => void (window.probe.closeAnswer = 'ready'));
    await running.requestQuit();
    await running.exited;
  });

  it('asks the user in the end when the page does not answer, in their language', async () => {
    const running = await launch({ longestWait: 200 });
    await running.page.evaluate(() => void (window.probe.closeAnswer = 'silence'));
    await running.requestQuit();
    running.answerMessageBox(1);
    await running.exited;
    expect(running.electron.dialogs.shown).toMatchObject([{ kind: 'message', options: { message: '还有更改没有保存完', buttons: ['继续等待', '仍然关闭'], defaultId: 0 } }]);
  });
});

describe('project files', () => {
  it('given at the start, or by a second start, reach the page as tokens', async () => {
    await writeFile(join(userDataDir, '甲.dyadtrace'), 'first');
    await writeFile(join(userDataDir, '乙.dyadtrace'), 'second');
    const running = await launch({ filesToOpen: [join(userDataDir, '甲.dyadtrace')] });
    await running.secondInstance(['乙.dyadtrace'], userDataDir);
    const events = await heard(running.page, 2);
    expect(events).toMatchObject([
      { name: 'openProjectFile', payload: { file: { name: '甲.dyadtrace', size: 5 } } },
      { name: 'openProjectFile', payload: { file: { name: '乙.dyadtrace', size: 6 } } },
    ]);
    expect(JSON.stringify(events)).not.toContain(userDataDir);
    const token = (events[1]?.payload as { file: { token: never } }).file.token;
    expect(new TextDecoder().decode(await valueOf(running.page, 'readFile', { token }))).toBe('second');

    await running.page.reload();
    expect(await ask(running.page, 'readFile', { token })).toMatchObject({ ok: false, problem: { code: 'file.gone' } });
  });

  it('that are not there are named to the user', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const running = await launch({ filesToOpen: [join(userDataDir, '没有.dyadtrace')] });
    await expect.poll(() => running.electron.dialogs.shown).toMatchObject([{ kind: 'message', options: { message: '无法打开“没有.dyadtrace”' } }]);
    running.answerMessageBox(0);
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });
});

describe('the page', () => {
  it('finds its database again after a restart', async () => {
    const write = () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kept', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          writing.objectStore('rows').put('still here', 1);
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
        };
      });
    const read = () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('kept', 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rows').objectStore('rows').get(1);
          reading.onsuccess = () => resolve(reading.result);
        };
      });
    const first = await launch();
    await first.page.evaluate(write);
    await first.requestQuit();
    await first.exited;
    const second = await launch();
    expect(await second.page.evaluate(read)).toBe('still here');
  });

  it('can be opened again after a crash', async () => {
    const running = await launch();
    await valueOf(running.page, 'setPendingCommits', { count: 1 });
    running.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await expect.poll(() => running.electron.dialogs.shown).toMatchObject([{ options: { message: '窗口意外停止运行' } }]);
    const reloaded = running.page.waitForEvent('load');
    running.answerMessageBox(0);
    await reloaded;
    await running.requestQuit();
    await running.exited;
  });
});
