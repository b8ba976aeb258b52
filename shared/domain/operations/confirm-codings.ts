import { changed } from '../change.ts';
import type { CodingRef } from '../coding-ref.ts';
import { layerIdOf } from '../layer.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { codingsOf } from '../state.ts';

/** The coder has looked at codings of their own again: under the definition of today they still stand. */
export const confirmCodings: Operation<{ codings: readonly CodingRef[] }> = (state, { codings }, { now, coderId }) => {
  const changes = [];
  for (const { transcriptId, codingId } of codings) {
    const coding = state.layers.get(layerIdOf({ transcriptId, coderId }))?.codings.find(({ id }) => id === codingId);
    if (coding === undefined) {
      const isThere = [...codingsOf(state)].some(({ id }) => id === codingId);
      return fail(isThere ? 'coding.notYours' : 'coding.gone');
    }
    changes.push(changed('coding', coding, { ...coding, confirmedAt: now }));
  }
  const recordId = state.transcripts.get(codings[0]?.transcriptId ?? '')?.recordId;
  return recordId === undefined ? fail('coding.gone') : changeSet('coding.confirm', { recordId, count: changes.length }, changes);
};
