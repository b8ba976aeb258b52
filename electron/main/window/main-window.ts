import { basename, join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { PAGE_URL } from '#shared/ipc/page-address.ts';
import { backupHandlers } from '../backups/backup-handlers.ts';
import { BackupStore } from '../backups/backup-store.ts';
import { CloseGuard } from '../closing/close-guard.ts';
import { FileDialogs } from '../files/file-dialogs.ts';
import { grantFile } from '../files/file-grants.ts';
import { fileHandlers } from '../files/file-handlers.ts';
import { FileTokens } from '../files/file-tokens.ts';
import { registerRequests } from '../ipc/register-requests.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { showFirstMenu } from '../menu/application-menu.ts';
import { offerTextMenu } from '../menu/text-menu.ts';
import { WaitingFiles } from '../opening/waiting-files.ts';
import type { HostTexts } from '../texts/host-texts.ts';
import { languageOf, textsIn } from '../texts/texts-in.ts';
import { appHandlers } from './app-handlers.ts';
import { Questions } from './questions.ts';
import { windowOptions } from './window-options.ts';

/** The app's one window and what belongs to it. */
export class MainWindow {
  readonly #window: BrowserWindow;
  readonly #tokens = new FileTokens();
  readonly #closing: CloseGuard;
  readonly #waitingFiles = new WaitingFiles((path) => void this.#openInPage(path));
  readonly #questions: Questions;
  readonly #texts = (): HostTexts => textsIn(this.#language);
  #language = languageOf(app.getLocale());

  /** Creates the window; nothing is loaded yet. */
  constructor(preload: string) {
    this.#window = new BrowserWindow(windowOptions(preload, nativeTheme.shouldUseDarkColors, !app.isPackaged));
    this.#questions = new Questions(this.#window, this.#texts);
    this.#closing = new CloseGuard({
      askPage: (closeId) => sendEvent(this.#window.webContents, 'closeRequested', { closeId }),
      askUser: (signal) => this.#questions.slowClose(signal),
      close: () => this.#window.destroy(),
    });
    this.#serve();
    this.#watch();
    showFirstMenu(this.#texts());
    offerTextMenu(this.#window, this.#texts);
  }

  async load(): Promise<void> {
    await this.#window.loadURL(PAGE_URL);
  }

  /** Opens project files in the page, now or as soon as it listens. */
  openFiles(paths: readonly string[]): void {
    this.#waitingFiles.add(paths);
  }

  bringToFront(): void {
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  #serve(): void {
    const page = this.#window.webContents;
    registerRequests(page, {
      ...appHandlers({
        setLanguage: (language) => {
          this.#language = language;
        },
        runCommand: (id) => sendEvent(page, 'menuCommand', { id }),
      }),
      ...fileHandlers(new FileDialogs(this.#window, this.#texts), this.#tokens),
      ...backupHandlers(new BackupStore(join(app.getPath('userData'), 'backups'))),
      pageReady: () => {
        this.#closing.pageListens();
        this.#waitingFiles.pageListens();
      },
      setPendingCommits: ({ count }) => this.#closing.setPendingCommits(count),
      answerClose: ({ closeId, answer }) => this.#closing.answer(closeId, answer),
    });
  }

  #watch(): void {
    const window = this.#window;
    const page = window.webContents;
    window.once('ready-to-show', () => window.show());
    window.on('close', (event) => {
      event.preventDefault();
      this.#closing.requestClose();
    });
    // The close guard has asked already; a page that objects once more could keep the window open for ever.
    page.on('will-prevent-unload', (event) => event.preventDefault());
    page.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.#forgetPage();
    });
    page.on('render-process-gone', () => {
      this.#forgetPage();
      if (!window.isDestroyed()) void this.#offerToReload();
    });
    page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  }

  #forgetPage(): void {
    this.#tokens.expireAll();
    this.#waitingFiles.pageIsGone();
    this.#closing.pageIsGone();
  }

  async #openInPage(path: string): Promise<void> {
    try {
      const file = await grantFile(this.#tokens, { path, purpose: 'project' });
      sendEvent(this.#window.webContents, 'openProjectFile', { file });
    } catch (error) {
      console.error('a project file could not be opened:', error);
      await this.#questions.cannotOpen(basename(path));
    }
  }

  async #offerToReload(): Promise<void> {
    if ((await this.#questions.pageGone()) === 'reload') await this.load();
    else this.#window.destroy();
  }
}
