import type { Workbench } from '#renderer/frame/workbench.ts';

import type { CodebookFile } from './read-codebook.ts';

/** Lets the user choose a file and opens the import with it. */
export async function openCodebookFile(workbench: Workbench): Promise<void> {
  const { host, tell } = workbench;
  const chosen = await host.chooseFiles({ purpose: 'codebook', multiple: false });
  if (!chosen.ok) {
    tell(chosen.problem);
    return;
  }
  const [file] = chosen.value;
  if (file === undefined) return;
  const read = await host.readFile({ token: file.token });
  if (read.ok) workbench.openDialog('codebooks.import', { name: file.name, bytes: read.value } satisfies CodebookFile);
  else tell(read.problem);
}
