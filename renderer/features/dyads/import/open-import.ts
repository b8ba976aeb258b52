import { filePurposes } from '#shared/ipc/file-purpose.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { dyadsText } from '../text.ts';

/** What the dialog 'dyads.import' is about. */
export interface CitiesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function isCitiesFile(about: unknown): about is CitiesFile {
  return typeof about === 'object' && about !== null && 'name' in about && typeof about.name === 'string' && 'bytes' in about && about.bytes instanceof Uint8Array;
}

/** Lets the user choose a csv file and opens the import with it. */
export async function importFromHost(workbench: Workbench): Promise<void> {
  const { host, tell } = workbench;
  const chosen = await host.chooseFiles({ purpose: 'cities', multiple: false });
  if (!chosen.ok) {
    tell(chosen.problem);
    return;
  }
  const [file] = chosen.value;
  if (file === undefined) return;
  const read = await host.readFile({ token: file.token });
  if (read.ok) workbench.openDialog('dyads.import', { name: file.name, bytes: read.value } satisfies CitiesFile);
  else tell(read.problem);
}

/** Opens the import with a file that was dropped; of several, none: each needs its own look. */
export async function importDropped(workbench: Workbench, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const limit = filePurposes.cities.maxBytes;
  if (files.length > 1) workbench.notices.show('error', translator(workbench.i18n, dyadsText)('import.many'));
  else if (file.size > limit) workbench.tell({ code: 'file.tooLarge', params: { name: file.name, size: file.size, limit } });
  else workbench.openDialog('dyads.import', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } satisfies CitiesFile);
}
