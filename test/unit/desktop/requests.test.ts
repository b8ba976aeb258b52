import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectIdSchema } from '#shared/domain/ids.ts';
import { fileTokenSchema } from '#shared/ipc/chosen-file.ts';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import { buildFixtureApp } from '#test/desktop/fixture-app.ts';
import type { FixtureApp } from '#test/desktop/fixture-app.ts';
import { ask, heard, valueOf } from '#test/desktop/fixture-page/drive.ts';
import { launchDesktopStandIn } from '#test/desktop/launch-desktop-stand-in.ts';
import type { DesktopStandIn } from '#test/desktop/launch-desktop-stand-in.ts';

let fixture: FixtureApp;
let desktop: DesktopStandIn;
let folder: string;

beforeAll(async () => {
  fixture = await buildFixtureApp();
  const userDataDir = await fixture.userDataDir();
  folder = join(userDataDir, 'files');
  await mkdir(folder);
  desktop = await launchDesktopStandIn({ userDataDir, electronFolder: fixture.electronFolder, locale: 'zh-CN' });
}, 120_000);

afterAll(async () => {
  await desktop?.close();
  await fixture?.remove();
});

const allBytes = Uint8Array.from({ length: 256 }, (_, index) => index);
const project = { projectId: v.parse(projectIdSchema, 'p-1'), projectName: '珠三角/合作' };

describe('the contract between the page and main', () => {
  it('tells about the app', async () => {
    expect(await valueOf(desktop.page, 'appInfo')).toEqual({ version: '0.1.0', host: 'electron', platform: expect.stringMatching(/^(linux|mac|windows)$/), locale: 'zh-CN' });
  });

  it('opens the files the user chooses, by tokens and not by paths', async () => {
    const paths = [join(folder, 'SZG20220713.txt'), join(folder, '空.md')];
    await writeFile(join(folder, 'SZG20220713.txt'), allBytes);
    await writeFile(join(folder, '空.md'), '');
    await desktop.answerOpenDialog(paths);
    const files = await valueOf(desktop.page, 'chooseFiles', { purpose: 'transcripts', multiple: true });
    expect(files.map(({ name, size }) => [name, size])).toEqual([['SZG20220713.txt', 256], ['空.md', 0]]);
    expect(JSON.stringify(files)).not.toContain(folder);
    const [first] = files;
    if (first === undefined) throw new Error('no file');
    expect(await valueOf(desktop.page, 'readFile', { token: first.token })).toEqual(allBytes);
    expect(desktop.electron.dialogs.shown.at(-1)).toMatchObject({
      kind: 'open',
      options: { properties: ['openFile', 'multiSelections'], filters: [{ name: '访谈记录', extensions: ['docx', 'txt', 'md'] }] },
    });
  });

  it('chooses nothing if the user cancels', async () => {
    await desktop.answerOpenDialog([]);
    expect(await valueOf(desktop.page, 'chooseFiles', { purpose: 'cities', multiple: false })).toEqual([]);
  });

  it('reads nothing for a token it never gave', async () => {
    const token = v.parse(fileTokenSchema, 'f'.repeat(32));
    expect(await ask(desktop.page, 'readFile', { token })).toEqual({ ok: false, problem: { code: 'file.gone', params: {} } });
  });

  it('refuses a file over the limit and says so', async () => {
    const path = join(folder, 'big.csv');
    const limit = filePurposes.cities.maxBytes;
    await writeFile(path, '');
    await truncate(path, limit + 1);
    await desktop.answerOpenDialog([path]);
    const [file] = await valueOf(desktop.page, 'chooseFiles', { purpose: 'cities', multiple: false });
    if (file === undefined) throw new Error('no file');
    expect(await ask(desktop.page, 'readFile', { token: file.token })).toEqual({ ok: false, problem: { code: 'file.tooLarge', params: { name: 'big.csv', size: limit + 1, limit } } });
  });

  it('saves where the user says, under a safe name unless they change it', async () => {
    const path = join(folder, '摘录.docx');
    await desktop.answerSaveDialog(path);
    const saved = await valueOf(desktop.page, 'saveFile', { suggestedName: '../深圳:东莞', kind: 'docx', bytes: allBytes });
    expect(saved).toEqual({ status: 'saved', name: '摘录.docx' });
    expect(new Uint8Array(await desktop.savedBytes(path))).toEqual(allBytes);
    expect(desktop.electron.dialogs.shown.at(-1)).toMatchObject({ kind: 'save', options: { defaultPath: join(folder, '_深圳_东莞.docx'), filters: [{ name: 'Word 文档', extensions: ['docx'] }] } });
  });

  it('saves nothing if the user cancels, and says what went wrong otherwise', async () => {
    desktop.electron.dialogs.save.answer('');
    expect(await valueOf(desktop.page, 'saveFile', { suggestedName: 'a', kind: 'csv', bytes: allBytes })).toEqual({ status: 'cancelled' });
    desktop.electron.dialogs.save.answer(join(folder, 'no such folder', 'a.csv'));
    expect(await ask(desktop.page, 'saveFile', { suggestedName: 'a', kind: 'csv', bytes: allBytes })).toEqual({
      ok: false,
      problem: { code: 'file.notWritten', params: { name: 'a.csv', reason: 'ENOENT' } },
    });
  });

  it('keeps backups in its own folder', async () => {
    const backup = await valueOf(desktop.page, 'writeBackup', { ...project, bytes: allBytes });
    expect(backup).toMatchObject({ projectId: 'p-1', projectName: '珠三角_合作', size: 256 });
    expect(await valueOf(desktop.page, 'listBackups')).toEqual([backup]);
    expect(await valueOf(desktop.page, 'readBackup', { projectId: project.projectId, id: backup.id })).toEqual(allBytes);
    const backupFolder = join(desktop.app.getPath('userData'), 'backups', 'project-p-1');
    const [name = ''] = await readdir(backupFolder);
    expect(new Uint8Array(await readFile(join(backupFolder, name)))).toEqual(allBytes);
  });

  it('shows the backup folder', async () => {
    await valueOf(desktop.page, 'showBackupFolder');
    expect(desktop.electron.openedFolders).toEqual([join(desktop.app.getPath('userData'), 'backups')]);
  });

  it('follows language and theme', async () => {
    await valueOf(desktop.page, 'setLanguage', { language: 'en' });
    desktop.electron.dialogs.save.answer('');
    await valueOf(desktop.page, 'saveFile', { suggestedName: 'a', kind: 'docx', bytes: allBytes });
    expect(desktop.electron.dialogs.shown.at(-1)).toMatchObject({ options: { filters: [{ name: 'Word document' }] } });
    await valueOf(desktop.page, 'setTheme', { theme: 'dark' });
    expect(desktop.electron.nativeTheme.themeSource).toBe('dark');
  });

  it('shows the menu the page describes and tells what was chosen from it', async () => {
    const command = (id: string, enabled: boolean) => ({ type: 'command', id, label: id, enabled }) as const;
    await valueOf(desktop.page, 'setMenu', { items: [{ type: 'submenu', label: 'Edit', items: [command('history.undo', true), command('history.redo', false)] }] });
    await desktop.chooseMenu('history.undo');
    expect(await heard(desktop.page, 1)).toEqual([{ name: 'menuCommand', payload: { id: 'history.undo' } }]);
    expect(() => desktop.chooseMenu('history.redo')).toThrow('greyed out');
  });

  it('writes to the clipboard', async () => {
    await valueOf(desktop.page, 'copyToClipboard', { text: '“……”（SZG20220713）' });
    await valueOf(desktop.page, 'copyToClipboard', { text: 'a', html: '<b>a</b>' });
    expect(desktop.electron.clipboard).toEqual([{ 'text/plain': '“……”（SZG20220713）' }, { 'text/plain': 'a', 'text/html': '<b>a</b>' }]);
  });

  it('answers what does not fit with a problem, and does nothing', async () => {
    const shown = desktop.electron.dialogs.shown.length;
    // @ts-expect-error -- a page gone wrong does not ask the compiler
    expect(await ask(desktop.page, 'chooseFiles', { purpose: 'everything', multiple: true })).toMatchObject({ ok: false, problem: { code: 'host.badRequest', params: { request: 'chooseFiles' } } });
    expect(desktop.electron.dialogs.shown).toHaveLength(shown);
  });
});
