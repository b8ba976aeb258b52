import { fail, ok } from '#shared/domain/result.ts';
import type { Platform } from '#shared/ipc/app-info.ts';
import type { ClipboardContent } from '#shared/ipc/clipboard-content.ts';
import type { Reply, RequestName } from '#shared/ipc/contract-types.ts';
import type { Host } from '#shared/ipc/host.ts';
import { version } from '../../package.json';
import { BrowserClosing } from './browser-closing.ts';
import { BrowserFiles } from './browser-files.ts';

function unsupported<Name extends RequestName>(request: Name): () => Promise<Reply<Name>> {
  return () => Promise.resolve(fail('host.unsupported', { request }));
}

/** An event that browsers have no occasion for. */
function neverSent(): () => void {
  return () => undefined;
}

function platformOf(userAgent: string): Platform {
  if (/Windows/.test(userAgent)) return 'windows';
  if (/Mac OS/.test(userAgent)) return 'mac';
  return /Linux|X11|CrOS/.test(userAgent) ? 'linux' : 'other';
}

async function copyToClipboard({ text, html }: ClipboardContent): Promise<Reply<'copyToClipboard'>> {
  const item = new ClipboardItem({ 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) });
  try {
    await navigator.clipboard.write([item]);
    return ok(undefined);
  } catch (error) {
    return fail('host.failed', { request: 'copyToClipboard', reason: error instanceof DOMException ? error.name : 'unknown' });
  }
}

/** The host of a plain browser. What a browser cannot do is answered with `host.unsupported`, so that the screen can say so. */
export function createBrowserHost(): Host {
  const files = new BrowserFiles();
  const closing = new BrowserClosing(window);
  return {
    appInfo: () => Promise.resolve(ok({ version, host: 'browser', platform: platformOf(navigator.userAgent), locale: navigator.language })),
    chooseFiles: files.chooseFiles,
    readFile: files.readFile,
    saveFile: files.saveFile,
    writeBackup: unsupported('writeBackup'),
    listBackups: unsupported('listBackups'),
    readBackup: unsupported('readBackup'),
    showBackupFolder: unsupported('showBackupFolder'),
    setLanguage: unsupported('setLanguage'),
    setTheme: unsupported('setTheme'),
    setMenu: unsupported('setMenu'),
    copyToClipboard,
    pageReady: () => Promise.resolve(ok(undefined)),
    setPendingCommits: closing.setPendingCommits,
    answerClose: closing.answerClose,
    on: { menuCommand: neverSent, openProjectFile: neverSent, closeRequested: closing.closeRequested },
  };
}
