import type { Bilingual } from '../bilingual.ts';
import { type Change, changed, created, removed } from '../change.ts';
import type { Code } from '../code.ts';
import { type Codebook, codebooksInOrder } from '../codebook.ts';
import type { CodebookId } from '../ids.ts';
import { CodeChanges } from './code-changes.ts';
import { changeSet, type Operation, type OperationContext } from '../operation.ts';
import { withConsequences } from '../references.ts';
import { fail, ok, type Result } from '../result.ts';
import { isAboutWords } from '../review-status.ts';
import { same } from '../same.ts';
import { codingsOf, type ProjectState } from '../state.ts';
import { memosKept } from './memos-kept.ts';
import { type Turned, turned } from './review-lines.ts';

const isBlank = (name: Bilingual): boolean => name.zh.trim() === '' && name.en.trim() === '';

/** A name for the audit list: Chinese first, as the journal has one label for both languages. */
export function nameOf(named: { readonly name: Bilingual }): string {
  return named.name.zh === '' ? named.name.en : named.name.zh;
}

function nextOrder(state: ProjectState): number {
  return Math.max(-1, ...[...state.codebooks.values()].map((codebook) => codebook.order)) + 1;
}

/** Adds whole codebooks with their codes (built-in ones, or read from files). Their ids are given; none may be there yet. */
export const addCodebooks: Operation<{ codebooks: readonly { codebook: Omit<Codebook, 'order'>; codes: readonly Code[] }[] }> = (
  state,
  { codebooks },
) => {
  const changes = [];
  let order = nextOrder(state);
  for (const { codebook, codes } of codebooks) {
    if (isBlank(codebook.name)) return fail('codebook.nameless');
    if (state.codebooks.has(codebook.id) || codes.some((code) => state.codes.has(code.id))) {
      return fail('codebook.alreadyThere', { codebook: nameOf(codebook) });
    }
    changes.push(created('codebook', { ...codebook, order }), ...codes.map((code) => created('code', code)));
    order += 1;
  }
  return changeSet('codebook.add', { codebook: codebooks.map(({ codebook }) => nameOf(codebook)).join('、') }, changes);
};

export interface NewCodebook {
  readonly name: Bilingual;
  readonly description: Bilingual;
}

/** A new, empty codebook, the last on the list, checked. For operations that make one among other things. */
export function newCodebook(state: ProjectState, { name, description }: NewCodebook, id: CodebookId): Result<Codebook, 'codebook.nameless'> {
  if (isBlank(name)) return fail('codebook.nameless');
  return ok({ id, name, description, origin: 'own', order: nextOrder(state), status: 'draft' });
}

export const createCodebook: Operation<NewCodebook> = (state, input, { newId }) => {
  const codebook = newCodebook(state, input, newId<CodebookId>());
  if (!codebook.ok) return codebook;
  return changeSet('codebook.create', { codebook: nameOf(codebook.value) }, [created('codebook', codebook.value)]);
};

/** The codebook with these words. As with an entry, a review covers the words that were submitted or approved. */
export function reworded(state: ProjectState, codebook: Codebook, words: Pick<Codebook, 'name' | 'description'>, context: OperationContext): Turned<Codebook> {
  const after = { ...codebook, ...words };
  return isAboutWords(codebook.status) && !same(after, codebook) ? turned(state, after, 'revise', '', context) : { entry: after, lines: [] };
}

/** Changes what a codebook says of itself. */
export const editCodebook: Operation<{ id: CodebookId; name: Bilingual; description: Bilingual }> = (state, { id, name, description }, context) => {
  const codebook = state.codebooks.get(id);
  if (codebook === undefined) return fail('codebook.gone');
  if (isBlank(name)) return fail('codebook.nameless');
  const { entry, lines } = reworded(state, codebook, { name, description }, context);
  return changeSet('codebook.edit', { codebook: nameOf(entry) }, [changed('codebook', codebook, entry), ...lines]);
};

/** Puts a codebook at place `index` (0 first, counted without itself) in the list of codebooks. */
export const moveCodebook: Operation<{ id: CodebookId; index: number }> = (state, { id, index }) => {
  const codebook = state.codebooks.get(id);
  if (codebook === undefined) return fail('codebook.gone');
  const codebooks = codebooksInOrder(state).filter((other) => other.id !== id);
  codebooks.splice(Math.max(0, Math.min(index, codebooks.length)), 0, codebook);
  return changeSet(
    'codebook.move',
    { codebook: nameOf(codebook) },
    codebooks.flatMap((each, order) => (each.order === order ? [] : [changed('codebook', each, { ...each, order })])),
  );
};

/** What takes a codebook's revisions and its review out with it. */
function reviewOf(state: ProjectState, id: CodebookId): Change[] {
  const about = <Row extends { readonly codebookId: CodebookId }>(rows: ReadonlyMap<string, Row>): Row[] => [...rows.values()].filter(({ codebookId }) => codebookId === id);
  const samples = about(state.samples);
  const sampled = new Set(samples.map((sample) => sample.id));
  return [
    ...about(state.signOffs).map((signOff) => removed('signOff', signOff)),
    ...[...state.verdicts.values()].flatMap((verdict) => (sampled.has(verdict.sampleId) ? [removed('verdict', verdict)] : [])),
    ...samples.map((sample) => removed('sample', sample)),
    ...about(state.comments).map((comment) => removed('comment', comment)),
    ...about(state.revisions).map((revision) => removed('revision', revision)),
  ];
}

/** Takes a codebook out with its codes, its review and every coding under its codes, whoever made it: the journal keeps them all. */
export const deleteCodebook: Operation<{ id: CodebookId }> = (state, { id }) => {
  const codebook = state.codebooks.get(id);
  if (codebook === undefined) return fail('codebook.gone');
  const codes = [...state.codes.values()].filter((code) => code.codebookId === id);
  const gone = new Set(codes.map((code) => code.id));
  const codings = [...codingsOf(state)].filter((coding) => gone.has(coding.codeId));
  const others = new CodeChanges(state);
  others.forget(gone);
  const away = [...codings.map((coding) => removed('coding', coding)), ...others.list(gone), ...reviewOf(state, id), ...codes.map((code) => removed('code', code)), removed('codebook', codebook)];
  return changeSet('codebook.delete', { codebook: nameOf(codebook), codes: codes.length, codings: codings.length }, [...withConsequences(state, away), ...memosKept(state, away)]);
};
