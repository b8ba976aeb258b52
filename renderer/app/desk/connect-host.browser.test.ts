import { afterEach, beforeEach, expect, it } from 'vitest';

import { fail, ok } from '#shared/domain/result.ts';
import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { readArchive } from '#shared/formats/dyadtrace/read-archive.ts';
import type { WriteBackup } from '#shared/ipc/backup.ts';
import type { Bytes } from '#shared/ipc/bytes.ts';
import type { FileToken } from '#shared/ipc/chosen-file.ts';
import type { Host, HostEvents } from '#shared/ipc/host.ts';
import type { MenuItem } from '#shared/ipc/menu-item.ts';
import { createTranslations } from '#renderer/frame/feature-text.ts';
import { createBrowserHost } from '#renderer/platform/browser-host.ts';
import { sha256 } from '#renderer/platform/sha256.ts';
import { Catalog } from '#renderer/storage/catalog.ts';
import { appFeature } from '#renderer/app/app-feature.ts';
import { CommandRegistry } from '#renderer/app/commands/command-registry.ts';
import { problemText } from '#renderer/app/problems/problem-text.ts';
import { forgetProjects } from '#test/fixtures/forget-projects.ts';

import { AppDesk } from './app-desk.ts';
import { CatalogSettings } from './catalog-settings.ts';
import { connectHost } from './connect-host.ts';
import { randomIds, systemClock } from './system.ts';

/** A desktop played by the test: what it is asked for is written down, and it speaks when told to. */
function playedDesktop() {
  const asked: string[] = [];
  const backups: WriteBackup[] = [];
  const files = new Map<FileToken, Bytes>();
  let menu: readonly MenuItem[] = [];
  let refuses = false;
  const listeners: Partial<{ [Name in keyof HostEvents]: Parameters<HostEvents[Name]>[0] }> = {};
  const hear = <Name extends keyof HostEvents>(name: Name): HostEvents[Name] =>
    ((listener: never) => {
      listeners[name] = listener;
      return () => undefined;
    }) as unknown as HostEvents[Name];
  const host: Host = {
    ...createBrowserHost(),
    setLanguage: ({ language }) => (asked.push(`language ${language}`), Promise.resolve(ok(undefined))),
    setTheme: ({ theme }) => (asked.push(`theme ${theme}`), Promise.resolve(ok(undefined))),
    setMenu: ({ items }) => (refuses ? Promise.resolve(fail('host.failed', { request: 'setMenu', reason: 'unknown' })) : ((menu = items), Promise.resolve(ok(undefined)))),
    setPendingCommits: ({ count }) => (asked.push(`pending ${count}`), Promise.resolve(ok(undefined))),
    answerClose: ({ closeId, answer }) => (asked.push(`close ${closeId} ${answer}`), Promise.resolve(ok(undefined))),
    writeBackup: (backup) => {
      asked.push('backup');
      backups.push(backup);
      return Promise.resolve(ok({ id: 'x' as never, projectId: backup.projectId, projectName: backup.projectName, createdAt: systemClock.now(), size: backup.bytes.length }));
    },
    readFile: ({ token }) => Promise.resolve(ok(files.get(token) ?? new Uint8Array())),
    on: { menuCommand: hear('menuCommand'), openProjectFile: hear('openProjectFile'), closeRequested: hear('closeRequested') },
  };
  const refusesMenus = (does: boolean): void => void (refuses = does);
  return { host, asked, backups, files, listeners, refusesMenus, labels: () => menu.flatMap((item) => (item.type === 'submenu' ? [item.label] : [])) };
}

async function deskAt(desktop: ReturnType<typeof playedDesktop>): Promise<AppDesk> {
  const catalog = new Catalog();
  const settings = await CatalogSettings.load(catalog, randomIds, 'zh-CN');
  const features = [appFeature];
  const i18n = await createTranslations('zh-CN', [...features.map(({ text }) => text), problemText]);
  const info = { version: '1.0.0', host: 'electron', platform: 'linux', locale: 'zh-CN' } as const;
  const desk = new AppDesk({ host: desktop.host, info, catalog, settings, i18n, features, clock: systemClock, ids: randomIds, describe: ({ command }) => command });
  await desk.tidy();
  connectHost(desk, new CommandRegistry(features));
  return desk;
}

let desktop: ReturnType<typeof playedDesktop>;
let desk: AppDesk;
beforeEach(async () => {
  desktop = playedDesktop();
  desk = await deskAt(desktop);
  await desk.settings.setPerson({ name: '王伟', role: 'coder' });
  await desk.projects.create({ name: '湾区通办', description: '', codebooks: [], provinces: [] });
});
afterEach(async () => {
  desk.workbench.get()?.leave();
  await expect.poll(() => desk.workbench.get()).toBeNull();
  await forgetProjects();
});

const name = () => desk.workbench.get()?.session.state.get().project?.name;

it('has language, theme and menu follow the app', async () => {
  await expect.poll(desktop.labels).toEqual(['项目', '编辑', '显示', '帮助']);
  await desk.settings.setLanguage('en');
  await desk.settings.setTheme('dark');
  expect(desktop.asked).toEqual(expect.arrayContaining(['language zh-CN', 'theme system', 'language en', 'theme dark']));
  await expect.poll(desktop.labels).toEqual(['Project', 'Edit', 'View', 'Help']);
});

it('tells where the desktop refuses the menu, and sends it again at the next change', async () => {
  desktop.refusesMenus(true);
  await desk.settings.setLanguage('en');
  await expect.poll(() => desk.notices.shown.get().length).toBeGreaterThan(0);
  desktop.refusesMenus(false);
  await desk.workbench.get()?.run(renameProject, { name: '改名', description: '' });
  await expect.poll(desktop.labels).toEqual(['Project', 'Edit', 'View', 'Help']);
});

it('backs a copy up apart from its original', async () => {
  const { backUp, openId } = desk;
  const original = openId();
  await backUp();
  const bytes = desktop.backups.at(-1)?.bytes ?? new Uint8Array();
  const opening = desk.projects.openFile({ name: 'a.dyadtrace', bytes });
  await expect.poll(() => desk.projects.question.get()?.kind).toBe('twice');
  const question = desk.projects.question.get();
  if (question?.kind === 'twice') question.answer('keep-both');
  await opening;
  expect(openId()).not.toBe(original);
  await backUp();
  expect(desktop.backups.map(({ projectId }) => projectId)).toEqual([original, openId()]);
});

it('runs what is chosen in the menu', async () => {
  await desk.workbench.get()?.run(renameProject, { name: '改名', description: '' });
  expect(name()).toBe('改名');
  desktop.listeners.menuCommand?.({ id: 'app.undo' });
  await expect.poll(name).toBe('湾区通办');
});

it('tells how many commits are on their way, and lets the window close when all are on disk and backed up', async () => {
  const saving = desk.workbench.get()?.run(renameProject, { name: '关窗前的改动', description: '' });
  desktop.listeners.closeRequested?.({ closeId: '7' });
  await expect.poll(() => desktop.asked.at(-1)).toBe('close 7 ready');
  await saving;
  const [pending, done, backup] = ['pending 1', 'pending 0', 'backup'].map((word) => desktop.asked.indexOf(word));
  expect([pending, done, backup]).toEqual([pending, done, backup].toSorted((a = 0, b = 0) => a - b));
  expect(pending).toBeGreaterThan(-1);
  const read = await readArchive(desktop.backups[0]?.bytes ?? new Uint8Array(), sha256);
  expect(read.ok && read.value.state.project?.name).toBe('关窗前的改动');
});

it('opens a file that the system hands over, after leaving the project that is open', async () => {
  await desk.workbench.get()?.run(renameProject, { name: '带走的项目', description: '' });
  await desk.backUp();
  const bytes = desktop.backups.at(-1)?.bytes;
  const first = desk.projects.list.get()[0];
  if (bytes === undefined || first === undefined) throw new Error('no backup');
  desk.workbench.get()?.leave();
  await expect.poll(() => desk.workbench.get()).toBeNull();
  await desk.projects.remove(first.id);
  await desk.projects.create({ name: '另一个项目', description: '', codebooks: [], provinces: [] });
  const token = 'f'.repeat(32) as FileToken;
  desktop.files.set(token, bytes);
  desktop.listeners.openProjectFile?.({ file: { token, name: 'a.dyadtrace', size: bytes.length } });
  await expect.poll(name).toBe('带走的项目');
  expect(desk.projects.list.get().map((line) => line.name)).toEqual(['带走的项目', '另一个项目']);
});

it('tells of a file that is none, and leaves the open project alone', async () => {
  const token = 'e'.repeat(32) as FileToken;
  desktop.files.set(token, new TextEncoder().encode('not a zip'));
  desktop.listeners.openProjectFile?.({ file: { token, name: 'a.dyadtrace', size: 9 } });
  await expect.poll(() => desk.notices.shown.get().map(({ text }) => text)).toEqual([expect.stringContaining('这不是对迹的项目文件')]);
  expect(name()).toBe('湾区通办');
});
