import type { Transcript } from '#shared/domain/transcript.ts';
import type { FileKindName } from '#shared/ipc/saved-file.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { transcriptsText } from '../text.ts';

function kindOf({ encoding, fileName }: Transcript['source']): FileKindName {
  if (encoding === 'docx') return 'docx';
  return /\.md$/i.test(fileName) ? 'markdown' : 'text';
}

/** Lets the person save the file that a transcript came from, byte for byte. What goes wrong is told. */
export async function saveOriginal(workbench: Workbench, { source }: Transcript): Promise<void> {
  if (source.originalHash === null) return;
  const { host, session, notices, i18n, tell } = workbench;
  const t = translator(i18n, transcriptsText);
  try {
    const bytes = await session.reader.original(source.originalHash);
    const saved = await host.saveFile({ suggestedName: source.fileName, kind: kindOf(source), bytes: new Uint8Array(bytes) });
    if (!saved.ok) tell(saved.problem);
    else if (saved.value.status !== 'cancelled') {
      notices.show('done', t(saved.value.status === 'saved' ? 'edit.originalSaved' : 'edit.originalDownloaded', { name: saved.value.name }));
    }
  } catch (error) {
    tell(problemOf(error));
  }
}
