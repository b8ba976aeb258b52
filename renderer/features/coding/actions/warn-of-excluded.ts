import { mayNotMeet } from '#shared/domain/code-check.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { Entry } from '#shared/domain/entry.ts';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { codingsOn } from '../state/transcript-codings.ts';
import { announce, codeName, say } from './announce.ts';

/** Two codes that the codebook wants on no passage together, of which the first was just put on it. */
type Pair = readonly [Code, Code];

function pairsOf(workbench: Workbench, made: readonly Coding[]): Pair[] {
  const state = workbench.session.state.get();
  const pairs = new Map<string, Pair>();
  for (const coding of made) {
    const code = state.codes.get(coding.codeId);
    if (code === undefined) continue;
    const { own } = codingsOn(state, coding.transcriptId, workbench.session.coderId.get());
    for (const other of own) {
      const met = state.codes.get(other.codeId);
      const overlaps = other.anchor.start < coding.anchor.end && other.anchor.end > coding.anchor.start;
      if (other.id === coding.id || met === undefined || !overlaps || !mayNotMeet(code, met)) continue;
      pairs.set([code.id, met.id].sort().join(' '), [code, met]);
    }
  }
  return [...pairs.values()];
}

/** Says, with a way back, that codes were put together which the codebook wants apart. It is the coder who decides. */
export function warnOfExcluded(workbench: Workbench, entry: Entry): void {
  const made = entry.changes.flatMap((change) => (change.kind === 'coding' && change.after !== null && change.after.codeId !== change.before?.codeId ? [change.after] : []));
  const [pair] = pairsOf(workbench, made);
  if (pair === undefined) return;
  const names = { code: codeName(workbench, pair[0].id), other: codeName(workbench, pair[1].id) };
  announce(workbench, 'apply.excluded', names);
  tellDone(workbench, entry, say(workbench, 'apply.excluded', names), say(workbench, 'apply.takeBack'));
}
