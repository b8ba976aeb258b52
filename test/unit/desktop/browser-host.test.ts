import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventNames, requestNames } from '#shared/ipc/channels.ts';
import { fileTokenSchema } from '#shared/ipc/chosen-file.ts';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import { buildFixtureApp } from '#test/desktop/fixture-app.ts';
import type { FixtureApp } from '#test/desktop/fixture-app.ts';
import type { AppUnderTest } from '#test/desktop/app-under-test.ts';
import { ask, heard, valueOf } from '#test/desktop/fixture-page/drive.ts';
import { launchBrowserApp } from '#test/desktop/launch-browser-app.ts';
import packageJson from '../../../package.json' with { type: 'json' };

let fixture: FixtureApp;
let userDataDir: string;
let app: AppUnderTest;

beforeAll(async () => {
  fixture = await buildFixtureApp();
  userDataDir = await fixture.userDataDir();
  await mkdir(join(userDataDir, 'files'));
  app = await launchBrowserApp({ userDataDir, pageFolder: fixture.pageFolder, locale: 'en-GB' });
}, 120_000);

afterAll(async () => {
  await app?.close();
  await fixture?.remove();
});

const allBytes = Uint8Array.from({ length: 256 }, (_, index) => index);

describe('the browser host', () => {
  it('has every entry of the contract', async () => {
    const kinds = await app.page.evaluate(
      ([requests, events]) => [
        requests.filter((name) => typeof Reflect.get(window.probe.host, name) === 'function'),
        events.filter((name) => typeof Reflect.get(window.probe.host.on, name) === 'function'),
      ],
      [[...requestNames] as string[], [...eventNames] as string[]] as const,
    );
    expect(kinds).toEqual([requestNames, eventNames]);
  });

  it('tells about the app', async () => {
    expect(await valueOf(app.page, 'appInfo')).toEqual({ version: packageJson.version, host: 'browser', platform: expect.stringMatching(/^(linux|mac|windows)$/), locale: 'en-GB' });
  });

  it.each([['writeBackup'], ['listBackups'], ['readBackup'], ['showBackupFolder'], ['setLanguage'], ['setTheme'], ['setMenu'], ['answerClose']] as const)('says that it cannot do %s', async (name) => {
    expect(await ask(app.page, name)).toEqual({ ok: false, problem: { code: 'host.unsupported', params: { request: name } } });
  });

  it('opens files', async () => {
    const path = join(userDataDir, 'files', 'SZG20220713.txt');
    await writeFile(path, allBytes);
    await app.answerOpenDialog([path]);
    const [file] = await valueOf(app.page, 'chooseFiles', { purpose: 'transcripts', multiple: true });
    if (file === undefined) throw new Error('no file');
    expect(file).toMatchObject({ name: 'SZG20220713.txt', size: 256 });
    expect(await valueOf(app.page, 'readFile', { token: file.token })).toEqual(allBytes);
    expect(await ask(app.page, 'readFile', { token: v.parse(fileTokenSchema, 'f'.repeat(32)) })).toMatchObject({ ok: false, problem: { code: 'file.gone' } });
  });

  it('refuses a file over the limit and says so', async () => {
    const path = join(userDataDir, 'files', 'big.csv');
    const limit = filePurposes.cities.maxBytes;
    await writeFile(path, '');
    await truncate(path, limit + 1);
    await app.answerOpenDialog([path]);
    const [file] = await valueOf(app.page, 'chooseFiles', { purpose: 'cities', multiple: false });
    if (file === undefined) throw new Error('no file');
    expect(await ask(app.page, 'readFile', { token: file.token })).toEqual({ ok: false, problem: { code: 'file.tooLarge', params: { name: 'big.csv', size: limit + 1, limit } } });
  });

  it('downloads what is saved, under a safe name', async () => {
    const path = join(userDataDir, 'files', 'saved.docx');
    const download = app.page.waitForEvent('download');
    await app.answerSaveDialog(path);
    expect(await valueOf(app.page, 'saveFile', { suggestedName: '../深圳:东莞', kind: 'docx', bytes: allBytes })).toEqual({ status: 'downloaded', name: '_深圳_东莞.docx' });
    expect((await download).suggestedFilename()).toBe('_深圳_东莞.docx');
    expect(new Uint8Array(await app.savedBytes(path))).toEqual(allBytes);
  });

  it('writes to the clipboard', async () => {
    await app.page.bringToFront();
    await valueOf(app.page, 'copyToClipboard', { text: '“……”（SZG20220713）', html: '<b>a</b>' });
    await app.page.getByLabel('Memo').focus();
    await app.page.keyboard.press('ControlOrMeta+V');
    await app.page.locator('.editor strong', { hasText: 'a' }).waitFor();
  });

  it('violates no policy in all this', async () => {
    expect(await app.page.evaluate(() => window.probe.violations)).toEqual([]);
  });

  it('lets the user leave, but asks while commits are on their way to disk', async () => {
    const asked: string[] = [];
    app.page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    // A browser asks on behalf of pages that have been used, and no others.
    await app.page.getByRole('button', { name: /Pressed/ }).click();
    await valueOf(app.page, 'setPendingCommits', { count: 1 });
    await app.page.evaluate(() => location.reload());
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await heard(app.page, 1)).toEqual([{ name: 'closeRequested', payload: { closeId: '1' } }]);
    await valueOf(app.page, 'setPendingCommits', { count: 0 });
    await app.page.reload();
    expect(asked).toHaveLength(1);
  });

  it('finds its address, and so its storage, again after a restart', async () => {
    const address = app.page.url();
    await app.close();
    app = await launchBrowserApp({ userDataDir, pageFolder: fixture.pageFolder });
    expect(app.page.url()).toBe(address);
  });
});
