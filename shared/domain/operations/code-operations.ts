import type { Bilingual } from '../bilingual.ts';
import { changed, created, removed } from '../change.ts';
import { blankEntry, type Code, type Definition, emptyDefinition } from '../code.ts';
import { siblingsOf, withDescendants } from '../code-tree.ts';
import type { CodebookId, CodeId } from '../ids.ts';
import { changeSet, type Operation, type ProblemCode } from '../operation.ts';
import { withConsequences } from '../references.ts';
import { fail, ok, type Result } from '../result.ts';
import { isAboutWords } from '../review-status.ts';
import { same } from '../same.ts';
import { codingsOf, type ProjectState } from '../state.ts';
import { CodeChanges } from './code-changes.ts';
import { nameOf } from './codebook-operations.ts';
import { memosKept } from './memos-kept.ts';
import { turned } from './review-lines.ts';

const isBlank = (name: Bilingual): boolean => name.zh.trim() === '' && name.en.trim() === '';

/** A sibling that already bears one of the names. */
export function namesake(siblings: readonly Code[], name: Bilingual, except: CodeId | null): Code | undefined {
  return siblings.find(
    (code) =>
      code.id !== except &&
      ((name.zh !== '' && code.name.zh.trim() === name.zh.trim()) || (name.en !== '' && code.name.en.trim() === name.en.trim())),
  );
}

/** The code of the same codebook that holds `key`: a digit applies one code. */
export function keyHolder(state: ProjectState, codebookId: CodebookId, key: string | null, except: CodeId | null): Code | undefined {
  if (key === null) return undefined;
  return [...state.codes.values()].find((code) => code.codebookId === codebookId && code.key === key && code.id !== except);
}

export interface NewCode {
  readonly codebookId: CodebookId;
  readonly parentId: CodeId | null;
  readonly name: Bilingual;
  readonly color: string;
  readonly definition?: Definition;
}

/** A new code as the last child of its parent, checked. For operations that make a code among other things. */
export function newCode(state: ProjectState, input: NewCode, id: CodeId): Result<Code, 'code.nameless' | 'codebook.gone' | 'code.gone' | 'code.nameTaken'> {
  const { codebookId, parentId, name, color, definition } = input;
  if (isBlank(name)) return fail('code.nameless');
  if (!state.codebooks.has(codebookId)) return fail('codebook.gone');
  if (parentId !== null && state.codes.get(parentId)?.codebookId !== codebookId) return fail('code.gone');
  const siblings = siblingsOf(state, codebookId, parentId);
  if (namesake(siblings, name, null) !== undefined) return fail('code.nameTaken', { code: nameOf({ name }) });
  const order = (siblings.at(-1)?.order ?? -1) + 1;
  return ok({ ...blankEntry, id, codebookId, parentId, order, name, color, key: null, definition: definition ?? emptyDefinition });
}

/** Adds a code at place `index` among its siblings (0 first); left out, at the end. */
export const addCode: Operation<NewCode & { readonly index?: number }> = (state, { index, ...input }, { newId }) => {
  const code = newCode(state, input, newId<CodeId>());
  if (!code.ok) return code;
  const siblings = siblingsOf(state, input.codebookId, input.parentId);
  if (index === undefined || index >= siblings.length) {
    return changeSet('code.add', { code: nameOf(code.value) }, [created('code', code.value)]);
  }
  const order = Math.max(0, index);
  const later = siblings.slice(order).map((sibling, distance) => ({ sibling, place: order + 1 + distance }));
  const earlier = siblings.slice(0, order).map((sibling, place) => ({ sibling, place }));
  const shifted = [...earlier, ...later].flatMap(({ sibling, place }) =>
    sibling.order === place ? [] : [changed('code', sibling, { ...sibling, order: place })],
  );
  return changeSet('code.add', { code: nameOf(code.value) }, [created('code', { ...code.value, order }), ...shifted]);
};

/** What an edit may say of a code; what it leaves out stays. */
export type CodeEdit = Partial<Omit<Code, 'id' | 'codebookId' | 'parentId' | 'order' | 'status' | 'redefinedAt' | 'lineage'>>;

/** Whether an edit of a definition only words it better, or makes the code mean something else. */
export type DefinitionChange = 'wording' | 'meaning';

export interface EditedCode {
  readonly id: CodeId;
  readonly edit: CodeEdit;
  /** `meaning`: codings made until now are to be checked again. Left out, the meaning stays. */
  readonly definitionChange?: DefinitionChange;
}

/** Why the neighbours or the owner that an entry names cannot be. */
function strangerIn(state: ProjectState, { id, confusableWith, excludes, ownerId }: Code): ProblemCode | null {
  if ([...confusableWith, ...excludes].some((other) => other === id || !state.codes.has(other))) return 'code.gone';
  return ownerId !== null && !state.coders.has(ownerId) ? 'coder.gone' : null;
}

/** Changes an entry. A review covers the words that were submitted or approved: with others the entry is a draft again. */
export const editCode: Operation<EditedCode> = (state, { id, edit, definitionChange = 'wording' }, context) => {
  const code = state.codes.get(id);
  if (code === undefined) return fail('code.gone');
  const after: Code = { ...code, ...edit, ...(definitionChange === 'meaning' ? { redefinedAt: context.now } : {}) };
  if (isBlank(after.name)) return fail('code.nameless');
  if (namesake(siblingsOf(state, code.codebookId, code.parentId), after.name, id) !== undefined) {
    return fail('code.nameTaken', { code: nameOf(after) });
  }
  const holder = keyHolder(state, code.codebookId, after.key, id);
  if (holder !== undefined) return fail('code.keyTaken', { key: after.key ?? '', code: nameOf(holder) });
  const stranger = strangerIn(state, after);
  if (stranger !== null) return fail(stranger);
  const isReworded = !same([after.name, after.definition], [code.name, code.definition]);
  const { entry, lines } = isReworded && isAboutWords(code.status) ? turned(state, after, 'revise', edit.changeReason ?? '', context) : { entry: after, lines: [] };
  return changeSet('code.edit', { code: nameOf(after) }, [changed('code', code, entry), ...lines]);
};

/** Gives one colour to several codes: a code with those below it, say. */
export const recolorCodes: Operation<{ ids: readonly CodeId[]; color: string }> = (state, { ids, color }) => {
  const codes: Code[] = [];
  for (const id of new Set(ids)) {
    const code = state.codes.get(id);
    if (code === undefined) return fail('code.gone');
    codes.push(code);
  }
  const [first] = codes;
  return changeSet(
    'code.edit',
    { code: first === undefined ? '' : nameOf(first) },
    codes.flatMap((code) => (code.color === color ? [] : [changed('code', code, { ...code, color })])),
  );
};

/** `ids` with all that is below them, each once; fails where one of them is not there. */
export function codesWithDescendants(state: ProjectState, ids: readonly CodeId[]): Result<readonly Code[], 'code.gone'> {
  const codes = new Map<CodeId, Code>();
  for (const id of ids) {
    if (!state.codes.has(id)) return fail('code.gone');
    for (const code of withDescendants(state, id)) codes.set(code.id, code);
  }
  return codes.size === 0 ? fail('code.gone') : ok([...codes.values()]);
}

/** Takes codes out with all below them and every coding under them, whoever made it: the journal keeps them all. */
export const deleteCodes: Operation<{ ids: readonly CodeId[] }> = (state, { ids }) => {
  const found = codesWithDescendants(state, ids);
  if (!found.ok) return found;
  const gone = new Set(found.value.map(({ id }) => id));
  const codings = [...codingsOf(state)].filter((coding) => gone.has(coding.codeId));
  const others = new CodeChanges(state);
  others.forget(gone);
  const names = [...new Set(ids)].flatMap((id) => found.value.find((code) => code.id === id) ?? []).map(nameOf);
  const away = [...codings.map((coding) => removed('coding', coding)), ...others.list(gone), ...[...found.value].reverse().map((code) => removed('code', code))];
  return changeSet('code.delete', { code: names.join('、'), codes: gone.size, codings: codings.length }, [...withConsequences(state, away), ...memosKept(state, away)]);
};
