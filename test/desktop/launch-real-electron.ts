import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { hasDisplay, installedRuntime } from '../../build/electron-runtime.ts';
import type { DesktopAppUnderTest, DesktopLaunch } from './app-under-test.ts';
import { ExpectedFiles } from './saved-bytes.ts';

const builtElectron = resolve(import.meta.dirname, '../../dist/electron');

/** Whether Electron's runtime lies here and could open a window. Never fetches it. */
export function realElectronAvailable(): boolean {
  return installedRuntime() !== undefined && hasDisplay();
}

/** In main: the answers that tests have given, for the dialogs that are to come. */
interface AnsweredDialogs {
  open: string[][];
  save: string[];
}

/** Replaces the system's dialogs, which nobody could answer, by ones that wait for the test's answers. */
async function answerDialogs(electronApp: ElectronApplication): Promise<void> {
  await electronApp.evaluate(({ dialog }) => {
    const answers: AnsweredDialogs = { open: [], save: [] };
    Reflect.set(globalThis, 'answeredDialogs', answers);
    const next = async <Answer>(queue: Answer[]): Promise<Answer> => {
      for (;;) {
        const [answer] = queue.splice(0, 1);
        if (answer !== undefined) return answer;
        await new Promise((later) => setTimeout(later, 20));
      }
    };
    Object.assign(dialog, {
      showOpenDialog: async () => {
        const filePaths = await next(answers.open);
        return { canceled: filePaths.length === 0, filePaths };
      },
      showSaveDialog: async () => {
        const filePath = await next(answers.save);
        return { canceled: filePath === '', filePath };
      },
    });
  });
}

/** The same as `launchDesktopStandIn`, in Electron itself. */
export async function launchRealElectron({ userDataDir, electronFolder = builtElectron, filesToOpen = [], locale = 'zh-CN' }: DesktopLaunch): Promise<DesktopAppUnderTest> {
  const executablePath = installedRuntime();
  if (executablePath === undefined) throw new Error("Electron's runtime is not installed");
  // Chromium refuses to sandbox root, which is whom containers run as. The app itself never passes this.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electronApp = await _electron.launch({
    executablePath,
    args: [...asRoot, join(electronFolder, 'main.cjs'), `--user-data-dir=${userDataDir}`, `--lang=${locale}`, ...filesToOpen],
  });
  const exited = new Promise<void>((resolve) => electronApp.once('close', () => resolve()));
  await answerDialogs(electronApp);
  const page = await electronApp.firstWindow();
  await page.waitForLoadState('load');

  const expected = new ExpectedFiles();
  const answer = (kind: keyof AnsweredDialogs, value: string | string[]) =>
    electronApp.evaluate((_electronModule, [queue, given]) => void (Reflect.get(globalThis, 'answeredDialogs') as Record<string, unknown[]>)[queue]?.push(given), [kind, value] as const);
  return {
    carrier: 'electron',
    page,
    exited,
    answerOpenDialog: (paths) => answer('open', [...paths]),
    async answerSaveDialog(path) {
      await expected.expect(path);
      await answer('save', path);
    },
    savedBytes: (path) => expected.read(path),
    chooseMenu: (commandId) =>
      electronApp.evaluate(({ Menu }, id) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        if (item === null || item === undefined) throw new Error(`the menu has no item ${id}`);
        if (!item.enabled) throw new Error(`the menu item ${id} is greyed out`);
        item.click();
      }, commandId),
    // Answered before the app is gone.
    requestQuit: () => electronApp.evaluate(({ app }) => void setTimeout(() => app.quit(), 0)),
    secondInstance: (argv, workingDirectory) =>
      electronApp.evaluate(({ app }, [args, folder]) => void app.emit('second-instance', {}, args, folder), [[...argv], workingDirectory] as const),
    async close() {
      electronApp.process().kill('SIGKILL');
      await exited;
    },
  };
}
