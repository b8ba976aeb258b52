import type { Bilingual } from '../bilingual.ts';
import { type Change, changed, created, removed } from '../change.ts';
import { blankEntry, type Code, type Definition, emptyDefinition } from '../code.ts';
import { siblingsOf, withDescendants } from '../code-tree.ts';
import type { CodingRef } from '../coding-ref.ts';
import type { CodebookId, CodeId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { withConsequences } from '../references.ts';
import { fail } from '../result.ts';
import { codingsOf, type ProjectState } from '../state.ts';
import { nameOf } from './codebook-operations.ts';
import { memosHanded, memosKept } from './memos-kept.ts';

const isBlank = (name: Bilingual): boolean => name.zh.trim() === '' && name.en.trim() === '';

/** A sibling that already bears one of the names. */
function namesake(siblings: readonly Code[], name: Bilingual, except: CodeId | null): Code | undefined {
  return siblings.find(
    (code) =>
      code.id !== except &&
      ((name.zh !== '' && code.name.zh.trim() === name.zh.trim()) || (name.en !== '' && code.name.en.trim() === name.en.trim())),
  );
}

/** The code of the same codebook that holds `key`: a digit applies one code. */
function keyHolder(state: ProjectState, codebookId: CodebookId, key: string | null, except: CodeId | null): Code | undefined {
  if (key === null) return undefined;
  return [...state.codes.values()].find((code) => code.codebookId === codebookId && code.key === key && code.id !== except);
}

/** The changes that make `codes`, in this order, the siblings 0, 1, 2 … Those already in place are left alone. */
function renumbered(codes: readonly Code[], moved: ReadonlyMap<CodeId, Code>): Change[] {
  return codes.flatMap((code, order) => {
    const after = { ...(moved.get(code.id) ?? code), order };
    return code.order === order && !moved.has(code.id) ? [] : [changed('code', code, after)];
  });
}

export interface NewCode {
  readonly codebookId: CodebookId;
  readonly parentId: CodeId | null;
  readonly name: Bilingual;
  readonly color: string;
  readonly definition?: Definition;
}

/** A new code as the last child of its parent, checked. For operations that make a code among other things. */
export function newCode(state: ProjectState, input: NewCode, id: CodeId): ReturnType<typeof fail<'code.nameless' | 'codebook.gone' | 'code.gone' | 'code.nameTaken'>> | { ok: true; value: Code } {
  const { codebookId, parentId, name, color, definition } = input;
  if (isBlank(name)) return fail('code.nameless');
  if (!state.codebooks.has(codebookId)) return fail('codebook.gone');
  if (parentId !== null && state.codes.get(parentId)?.codebookId !== codebookId) return fail('code.gone');
  const siblings = siblingsOf(state, codebookId, parentId);
  if (namesake(siblings, name, null) !== undefined) return fail('code.nameTaken', { code: nameOf({ name }) });
  const order = (siblings.at(-1)?.order ?? -1) + 1;
  return { ok: true, value: { ...blankEntry, id, codebookId, parentId, order, name, color, key: null, definition: definition ?? emptyDefinition } };
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
export type CodeEdit = Partial<Pick<Code, 'name' | 'color' | 'key' | 'definition'>>;

export const editCode: Operation<{ id: CodeId; edit: CodeEdit }> = (state, { id, edit }) => {
  const code = state.codes.get(id);
  if (code === undefined) return fail('code.gone');
  const after = { ...code, ...edit };
  if (isBlank(after.name)) return fail('code.nameless');
  if (namesake(siblingsOf(state, code.codebookId, code.parentId), after.name, id) !== undefined) {
    return fail('code.nameTaken', { code: nameOf(after) });
  }
  const holder = keyHolder(state, code.codebookId, after.key, id);
  if (holder !== undefined) return fail('code.keyTaken', { key: after.key ?? '', code: nameOf(holder) });
  return changeSet('code.edit', { code: nameOf(after) }, [changed('code', code, after)]);
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

/** Puts a code, with all below it, at place `index` (0 first, counted without the code itself) under another parent of its codebook. */
export const moveCode: Operation<{ id: CodeId; parentId: CodeId | null; index: number }> = (state, { id, parentId, index }) => {
  const code = state.codes.get(id);
  if (code === undefined) return fail('code.gone');
  if (parentId !== null) {
    const parent = state.codes.get(parentId);
    if (parent === undefined) return fail('code.gone');
    if (parent.codebookId !== code.codebookId) return fail('code.otherCodebook');
    if (withDescendants(state, id).some((below) => below.id === parentId)) return fail('code.underItself', { code: nameOf(code) });
  }
  const siblings = siblingsOf(state, code.codebookId, parentId).filter((sibling) => sibling.id !== id);
  if (namesake(siblings, code.name, id) !== undefined) return fail('code.nameTaken', { code: nameOf(code) });
  siblings.splice(Math.max(0, Math.min(index, siblings.length)), 0, code);
  const moved = code.parentId === parentId ? new Map<CodeId, Code>() : new Map([[id, { ...code, parentId }]]);
  return changeSet('code.move', { code: nameOf(code) }, renumbered(siblings, moved));
};

/**
 * Merges a code into another: its codings and its children go there, then it goes. A coder who coded the very same
 * passage under both keeps one coding, with the links and notes of the two. Memos about what goes are then about what stays,
 * and what rested on it rests on that.
 */
export const mergeCodes: Operation<{ from: CodeId; into: CodeId }> = (state, { from, into }, { now }) => {
  const source = state.codes.get(from);
  const target = state.codes.get(into);
  if (source === undefined || target === undefined) return fail('code.gone');
  if (from === into) return fail('code.mergeIntoItself');
  if (withDescendants(state, from).some((below) => below.id === into)) return fail('code.underItself', { code: nameOf(source) });
  const changes: Change[] = [];
  const handed = memosHanded(state, { kind: 'code', id: from }, { kind: 'code', id: into });
  const successors = new Map<string, CodingRef>();
  let count = 0;
  for (const layer of state.layers.values()) {
    const atTarget = new Map(layer.codings.filter((coding) => coding.codeId === into).map((coding) => [`${coding.anchor.start}-${coding.anchor.end}`, coding]));
    for (const coding of layer.codings) {
      if (coding.codeId !== from) continue;
      count += 1;
      const place = `${coding.anchor.start}-${coding.anchor.end}`;
      const twin = atTarget.get(place);
      if (twin === undefined) {
        const moved = { ...coding, codeId: into, modifiedAt: now };
        atTarget.set(place, moved);
        changes.push(changed('coding', coding, moved));
        continue;
      }
      const links = [...twin.links, ...coding.links.filter((link) => !twin.links.some((other) => JSON.stringify(other) === JSON.stringify(link)))];
      const note = [twin.note, coding.note].filter((part) => part !== '').join('\n');
      const joined = { ...twin, links, note, weight: twin.weight ?? coding.weight, modifiedAt: now };
      atTarget.set(place, joined);
      successors.set(coding.id, { transcriptId: twin.transcriptId, codingId: twin.id });
      changes.push(removed('coding', coding), changed('coding', twin, joined));
      handed.push(...memosHanded(state, { kind: 'coding', id: coding.id }, { kind: 'coding', id: twin.id }));
    }
  }
  const others = siblingsOf(state, target.codebookId, into);
  const names = new Set(others.map((code) => nameOf(code)));
  const children = siblingsOf(state, source.codebookId, from);
  const clash = children.find((child) => names.has(nameOf(child)));
  if (clash !== undefined) return fail('code.nameTaken', { code: nameOf(clash) });
  if (children.length > 0 && source.codebookId !== target.codebookId) return fail('code.otherCodebook');
  const firstFree = (others.at(-1)?.order ?? -1) + 1;
  children.forEach((child, index) => changes.push(changed('code', child, { ...child, parentId: into, order: firstFree + index })));
  const away = withConsequences(state, [...changes, removed('code', source)], successors);
  return changeSet('code.merge', { code: nameOf(source), into: nameOf(target), codings: count }, [...away, ...handed]);
};

/** Takes a code out with all below it and every coding under them, whoever made it: the journal keeps them all. */
export const deleteCode: Operation<{ id: CodeId }> = (state, { id }) => {
  const codes = withDescendants(state, id);
  const code = codes[0];
  if (code === undefined) return fail('code.gone');
  const gone = new Set(codes.map((below) => below.id));
  const codings = [...codingsOf(state)].filter((coding) => gone.has(coding.codeId));
  const away = [...codings.map((coding) => removed('coding', coding)), ...[...codes].reverse().map((below) => removed('code', below))];
  return changeSet('code.delete', { code: nameOf(code), codes: codes.length, codings: codings.length }, [...withConsequences(state, away), ...memosKept(state, away)]);
};
