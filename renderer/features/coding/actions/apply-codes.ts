import type { Coding } from '#shared/domain/coding.ts';
import type { Entry } from '#shared/domain/entry.ts';
import type { CodeId, TranscriptId } from '#shared/domain/ids.ts';
import { addCodings, type PassageOfText } from '#shared/domain/operations/coding-operations.ts';
import type { Passage } from '#shared/domain/passage.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { openTranscript, selectedPassage } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { codingsOn } from '../state/transcript-codings.ts';
import { announce, codeNames, say, shortened } from './announce.ts';
import { warnOfExcluded } from './warn-of-excluded.ts';

/** The selected passage with all that an operation on it needs; null, and told, where nothing is selected. */
export function passageToCode(workbench: Workbench, passage: Passage | null = selectedPassage(workbench)): PassageOfText | null {
  const open = openTranscript(workbench);
  if (open === null || passage === null) {
    workbench.notices.show('info', say(workbench, 'apply.selectFirst'));
    announce(workbench, 'apply.selectFirst');
    return null;
  }
  return { transcriptId: open.transcript.id, text: open.text, passage };
}

/** The coder's own codings on the very same passage. */
function alreadyThere(workbench: Workbench, transcriptId: TranscriptId, { start, end }: Passage): readonly Coding[] {
  const { own } = codingsOn(workbench.session.state.get(), transcriptId, workbench.session.coderId.get());
  return own.filter(({ anchor }) => anchor.start === start && anchor.end === end);
}

/** Shows the codings that an entry made: chosen in the inspector, lit up in the text, told aloud. */
export function showNew(workbench: Workbench, entry: Entry): void {
  const made = entry.changes.flatMap((change) => (change.kind === 'coding' && change.before === null && change.after !== null ? [change.after] : []));
  const last = made.at(-1);
  if (last === undefined) return;
  const reading = readingOf(workbench);
  workbench.chosenCoding.set(last.id);
  reading.lastCodes.set(made.map(({ codeId }) => codeId));
  const color = workbench.session.state.get().codes.get(last.codeId)?.color;
  if (color !== undefined) reading.parts.reader?.flash(last.anchor, color);
  announce(workbench, 'apply.done', { codes: codeNames(workbench, made.map(({ codeId }) => codeId)), quote: shortened(last.anchor.quote) });
}

/**
 * Applies codes to the selection, or to `passage`, as one entry. A code that is there already is left as it is; where that
 * is all of them, the coding that is there is chosen.
 */
export async function applyCodes(workbench: Workbench, codeIds: readonly CodeId[], passage?: Passage): Promise<void> {
  const target = passageToCode(workbench, passage);
  if (target === null || codeIds.length === 0) return;
  const there = alreadyThere(workbench, target.transcriptId, target.passage);
  const fresh = codeIds.filter((codeId) => !there.some((coding) => coding.codeId === codeId));
  if (fresh.length === 0) {
    const coding = there.find(({ codeId }) => codeIds.includes(codeId));
    if (coding !== undefined) workbench.chosenCoding.set(coding.id);
    workbench.notices.show('info', say(workbench, 'apply.alreadyThere', { codes: codeNames(workbench, codeIds) }));
    return;
  }
  const entry = await workbench.run(addCodings, { ...target, codeIds: fresh });
  if (entry === null) return;
  showNew(workbench, entry);
  warnOfExcluded(workbench, entry);
}

/** Applies the codes of the last time again, here. */
export async function applyLastCodes(workbench: Workbench): Promise<void> {
  const { codes } = workbench.session.state.get();
  const last = readingOf(workbench).lastCodes.get().filter((id) => codes.has(id) && codes.get(id)?.status !== 'retired');
  if (last.length === 0) announce(workbench, 'apply.noneBefore');
  await applyCodes(workbench, last);
}
