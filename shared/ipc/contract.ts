import * as v from 'valibot';
import { appInfoSchema } from './app-info.ts';
import { backupSchema, readBackupSchema, writeBackupSchema } from './backup.ts';
import { chooseFilesSchema, chosenFileSchema, fileBytesSchema, fileTokenSchema } from './chosen-file.ts';
import { clipboardContentSchema } from './clipboard-content.ts';
import { closeAnswerSchema, closeRequestSchema, pendingCommitsSchema } from './closing.ts';
import { event, request } from './entry.ts';
import { commandIdSchema, menuSchema } from './menu-item.ts';
import { savedFileSchema, saveFileSchema } from './saved-file.ts';

const nothing = v.undefined();

/**
 * All that passes between the page and its host, written once. Main, preload, the browser host, the page's side and the test
 * stand-in are derived from this value; whoever leaves an entry out does not compile.
 */
export const contract = {
  /** Page -> host. Each is answered with the value or with a `HostProblem`. */
  requests: {
    appInfo: request(nothing, appInfoSchema),

    /** Lets the user choose files to open; an empty list if they would rather not. */
    chooseFiles: request(chooseFilesSchema, v.array(chosenFileSchema)),
    readFile: request(v.object({ token: fileTokenSchema }), fileBytesSchema),
    /** Lets the user choose where to save, then writes all or nothing. */
    saveFile: request(saveFileSchema, savedFileSchema),

    /** Writes a project backup into the app's own folder, reads it back, compares, and only then lets old ones go. */
    writeBackup: request(writeBackupSchema, backupSchema),
    /** Newest first. */
    listBackups: request(nothing, v.array(backupSchema)),
    readBackup: request(readBackupSchema, fileBytesSchema),
    showBackupFolder: request(nothing, nothing),

    /** Menus and dialogs follow. */
    setLanguage: request(v.object({ language: v.picklist(['zh-CN', 'en']) }), nothing),
    setTheme: request(v.object({ theme: v.picklist(['system', 'light', 'dark']) }), nothing),
    setMenu: request(v.object({ items: menuSchema }), nothing),
    copyToClipboard: request(clipboardContentSchema, nothing),

    /** The page has subscribed to the events it wants; what waited for it (a file to open) is sent now. */
    pageReady: request(nothing, nothing),
    setPendingCommits: request(pendingCommitsSchema, nothing),
    answerClose: request(closeAnswerSchema, nothing),
  },
  /** Host -> page. */
  events: {
    menuCommand: event(v.object({ id: commandIdSchema })),
    /** A double click on a project file, a second start with one, or a file on the command line. */
    openProjectFile: event(v.object({ file: chosenFileSchema })),
    closeRequested: event(closeRequestSchema),
  },
} as const;
