import { filePurposes } from '#shared/ipc/file-purpose.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { dyadsText } from '../text.ts';

/** What a csv file is to bring: attributes of dyads, or agreements. */
export type DataImportKind = 'values' | 'agreements';

/** What the dialog 'dyads.importData' is about. */
export interface DataFile {
  readonly kind: DataImportKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function isDataFile(about: unknown): about is DataFile {
  if (typeof about !== 'object' || about === null || !('kind' in about && 'name' in about && 'bytes' in about)) return false;
  return (about.kind === 'values' || about.kind === 'agreements') && typeof about.name === 'string' && about.bytes instanceof Uint8Array;
}

/** Lets the user choose a csv file and opens the import with it. */
export async function chooseDataFile(workbench: Workbench, kind: DataImportKind): Promise<void> {
  const { host, tell } = workbench;
  const chosen = await host.chooseFiles({ purpose: 'dyads', multiple: false });
  if (!chosen.ok) {
    tell(chosen.problem);
    return;
  }
  const [file] = chosen.value;
  if (file === undefined) return;
  const read = await host.readFile({ token: file.token });
  if (read.ok) workbench.openDialog('dyads.importData', { kind, name: file.name, bytes: read.value } satisfies DataFile);
  else tell(read.problem);
}

/** The same with a file that was dropped; of several, none: each needs its own look. */
export async function importDroppedData(workbench: Workbench, kind: DataImportKind, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const limit = filePurposes.dyads.maxBytes;
  if (files.length > 1) workbench.notices.show('error', translator(workbench.i18n, dyadsText)('import.many'));
  else if (file.size > limit) workbench.tell({ code: 'file.tooLarge', params: { name: file.name, size: file.size, limit } });
  else workbench.openDialog('dyads.importData', { kind, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } satisfies DataFile);
}
