import { type Change, changed } from '../change.ts';
import type { CommandName } from '../command-name.ts';
import type { CodeId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { codesWithDescendants } from './code-operations.ts';
import { nameOf } from './codebook-operations.ts';
import { carriedOn } from './review-operations.ts';

type Codes = { readonly ids: readonly CodeId[] };

/** Carries codes and all below them on as the review does, line in the trail and all: a state has one way to change. */
const turning =
  (command: CommandName, act: 'retire' | 'reinstate'): Operation<Codes> =>
  (state, { ids }, context) => {
    const found = codesWithDescendants(state, ids);
    if (!found.ok) return found;
    const turned = found.value.filter(({ status }) => (status === 'retired') === (act === 'reinstate'));
    if (turned.length === 0) return fail('code.unchanged');
    const changes: Change[] = [];
    for (const code of turned) {
      const step = carriedOn(state, code, { act, text: '' }, context);
      if (!step.ok) return step;
      changes.push(...step.value.lines, changed('code', code, step.value.entry));
    }
    const names = ids.flatMap((id) => state.codes.get(id) ?? []).map(nameOf);
    return changeSet(command, { code: names.join('、'), codes: turned.length }, changes);
  };

/** Codes, with all below them, that are offered for coding no more. Their codings stay, and keep their names. */
export const retireCodes: Operation<Codes> = turning('code.retire', 'retire');

/** Takes retired codes, with all below them, into use again: as drafts, since nobody has approved that. */
export const reinstateCodes: Operation<Codes> = turning('code.reinstate', 'reinstate');
