import { byRecordId } from '#shared/analysis/excerpts.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import type { Command } from '#renderer/frame/command.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { transcriptsText } from './text.ts';

/** The transcript that is open in the reader, if it is still there. */
function openTranscript({ place, session }: Workbench): Transcript | null {
  const { transcriptId } = place.get();
  return transcriptId === null ? null : (session.state.get().transcripts.get(transcriptId) ?? null);
}

const aboutOpen = (verb: 'edit' | 'delete', keywords: readonly string[]): Command => ({
  id: `transcripts.${verb}`,
  group: 'file',
  label: (workbench) => {
    const transcript = openTranscript(workbench);
    const t = translator(workbench.i18n, transcriptsText);
    return transcript === null ? t(`command.${verb}`) : t(`command.${verb}Of`, { recordId: transcript.recordId });
  },
  keywords,
  isEnabled: (workbench) => !workbench.session.readOnly && openTranscript(workbench) !== null,
  run: (workbench) => workbench.openDialog(`transcripts.${verb}`, openTranscript(workbench)?.id),
});

export const transcriptCommands: readonly Command[] = [
  {
    id: 'transcripts.import',
    group: 'file',
    label: ({ i18n }) => translator(i18n, transcriptsText)('command.import'),
    keywords: ['import interviews', 'transcripts', '导入访谈', '添加访谈记录'],
    shortcut: 'Mod+I',
    isEnabled: ({ session }) => !session.readOnly,
    run: (workbench) => workbench.openDialog('transcripts.import'),
  },
  aboutOpen('edit', ['edit header', 'record id', '表头', '记录编号']),
  aboutOpen('delete', ['delete interview', '删除访谈记录']),
];

/** One command for each interview: to go and read it. */
export function goToTranscript({ session }: Workbench): readonly Command[] {
  return [...session.state.get().transcripts.values()].sort(byRecordId).map(({ id, recordId, title }) => ({
    id: `transcripts.open.${id}`,
    group: 'go',
    label: ({ i18n }) => [translator(i18n, transcriptsText)('command.open', { recordId }), title].filter((part) => part !== '').join(' · '),
    keywords: [recordId],
    isEnabled: () => true,
    run: (workbench) => workbench.go({ room: 'reading', transcriptId: id, codingId: null, passage: null }),
  }));
}
