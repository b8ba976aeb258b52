import { changed } from '../change.ts';
import type { CommandName } from '../command-name.ts';
import type { CodeId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { codesWithDescendants } from './code-operations.ts';
import { nameOf } from './codebook-operations.ts';

type Codes = { readonly ids: readonly CodeId[] };

const turning =
  (command: CommandName, isRetired: boolean): Operation<Codes> =>
  (state, { ids }) => {
    const found = codesWithDescendants(state, ids);
    if (!found.ok) return found;
    const turned = found.value.filter(({ status }) => (status === 'retired') !== isRetired);
    const names = ids.flatMap((id) => state.codes.get(id) ?? []).map(nameOf);
    if (turned.length === 0) return fail('code.unchanged');
    return changeSet(
      command,
      { code: names.join('、'), codes: turned.length },
      turned.map((code) => changed('code', code, { ...code, status: isRetired ? 'retired' : 'draft' })),
    );
  };

/** Codes, with all below them, that are offered for coding no more. Their codings stay, and keep their names. */
export const retireCodes: Operation<Codes> = turning('code.retire', true);

/** Takes retired codes, with all below them, into use again: as drafts, since nobody has approved that. */
export const reinstateCodes: Operation<Codes> = turning('code.reinstate', false);
