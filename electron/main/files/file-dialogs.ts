import { basename, dirname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { ChooseFiles } from '#shared/ipc/chosen-file.ts';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import { safeFileName } from '#shared/ipc/safe-file-name.ts';
import { fileKinds } from '#shared/ipc/saved-file.ts';
import type { SaveFile } from '#shared/ipc/saved-file.ts';
import type { HostTexts } from '../texts/host-texts.ts';

/** The system's dialogs over the window. They alone know paths; they start where the last one ended. */
export class FileDialogs {
  readonly #window: BrowserWindow;
  readonly #texts: () => HostTexts;
  #folder: string | undefined;

  constructor(window: BrowserWindow, texts: () => HostTexts) {
    this.#window = window;
    this.#texts = texts;
  }

  /** @returns the paths chosen; none if the user cancels */
  async choose({ purpose, multiple }: ChooseFiles): Promise<string[]> {
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, {
      defaultPath: this.#startFolder(),
      properties: ['openFile', ...(multiple ? (['multiSelections'] as const) : [])],
      filters: [{ name: this.#texts().chooseFiles[purpose], extensions: [...filePurposes[purpose].extensions] }],
    });
    return canceled ? [] : this.#remember(filePaths);
  }

  /** @returns the path to write to, or undefined if the user cancels */
  async chooseTarget({ suggestedName, kind }: Pick<SaveFile, 'suggestedName' | 'kind'>): Promise<string | undefined> {
    const { extension } = fileKinds[kind];
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window, {
      defaultPath: join(this.#startFolder(), safeFileName(suggestedName, extension)),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
      filters: [{ name: this.#texts().fileKind[kind], extensions: [extension] }],
    });
    return canceled || basename(filePath) === '' ? undefined : this.#remember([filePath])[0];
  }

  #startFolder(): string {
    return this.#folder ?? app.getPath('documents');
  }

  #remember(paths: string[]): string[] {
    const [first] = paths;
    if (first !== undefined) this.#folder = dirname(first);
    return paths;
  }
}
