import { anchorAt } from '../anchor.ts';
import type { Bilingual } from '../bilingual.ts';
import { changed, created, removed } from '../change.ts';
import type { Codebook } from '../codebook.ts';
import type { CommandName } from '../command-name.ts';
import type { Coding } from '../coding.ts';
import type { CodebookId, CodeId, CodingId, TranscriptId } from '../ids.ts';
import { type LayerId, layerIdOf } from '../layer.ts';
import { citiesOfLink, type Link, sameLink } from '../link.ts';
import { changeSet, type Operation, type OperationContext, type OperationProblem, type ProblemCode } from '../operation.ts';
import type { Passage } from '../passage.ts';
import { withConsequences } from '../references.ts';
import { fail, ok, type Result } from '../result.ts';
import { same } from '../same.ts';
import type { ProjectState } from '../state.ts';
import type { Transcript } from '../transcript.ts';
import { nameOf, type NewCodebook, newCodebook } from './codebook-operations.ts';
import { newCode } from './code-operations.ts';
import { memosKept } from './memos-kept.ts';

/** A stretch of a transcript with that transcript's whole text, from which the anchor takes its words. */
export interface PassageOfText {
  readonly transcriptId: TranscriptId;
  readonly text: string;
  readonly passage: Passage;
}

function checkedTranscript(state: ProjectState, { transcriptId, text, passage }: PassageOfText): Result<Transcript, ProblemCode> {
  const transcript = state.transcripts.get(transcriptId);
  if (transcript === undefined) return fail('transcript.gone');
  if (passage.start < 0 || passage.end > text.length || text.length !== transcript.textLength) return fail('coding.outsideText');
  if (passage.end <= passage.start || text.slice(passage.start, passage.end).trim() === '') return fail('coding.emptyPassage');
  return { ok: true, value: transcript };
}

/** The coder's own coding, or why it may not be touched: a layer has one writer. */
function own(state: ProjectState, id: CodingId, transcriptId: TranscriptId, context: OperationContext): Coding | OperationProblem {
  const layerId: LayerId = layerIdOf({ transcriptId, coderId: context.coderId });
  const coding = state.layers.get(layerId)?.codings.find((candidate) => candidate.id === id);
  if (coding !== undefined) return coding;
  const elsewhere = [...state.layers.values()].some((layer) => layer.codings.some((candidate) => candidate.id === id));
  return fail(elsewhere ? 'coding.notYours' : 'coding.gone').problem;
}

const isProblem = (found: Coding | OperationProblem): found is OperationProblem => 'code' in found;

function freshCoding(source: PassageOfText, codeId: CodeId, links: readonly Link[], { now, newId, coderId }: OperationContext): Coding {
  return {
    id: newId<CodingId>(),
    transcriptId: source.transcriptId,
    coderId,
    codeId,
    anchor: anchorAt(source.text, source.passage),
    links: [...links],
    note: '',
    weight: null,
    createdAt: now,
    modifiedAt: now,
    confirmedAt: null,
  };
}

/** Applies one or more codes to a passage. A code that this coder already put on the very same passage is refused. */
export const addCodings: Operation<PassageOfText & { codeIds: readonly CodeId[]; links?: readonly Link[] }> = (state, input, context) => {
  const transcript = checkedTranscript(state, input);
  if (!transcript.ok) return transcript;
  const mine = state.layers.get(layerIdOf({ transcriptId: input.transcriptId, coderId: context.coderId }))?.codings ?? [];
  const changes = [];
  const names: string[] = [];
  for (const codeId of input.codeIds) {
    const code = state.codes.get(codeId);
    if (code === undefined) return fail('code.gone');
    if (code.status === 'retired') return fail('code.retired', { code: nameOf(code) });
    const coding = freshCoding(input, codeId, input.links ?? [], context);
    const { start, end } = coding.anchor;
    if (mine.some((other) => other.codeId === codeId && other.anchor.start === start && other.anchor.end === end)) {
      return fail('coding.alreadyThere', { code: nameOf(code) });
    }
    names.push(nameOf(code));
    changes.push(created('coding', coding));
  }
  return changeSet('coding.add', { code: names.join('、'), recordId: transcript.value.recordId }, changes);
};

export interface InVivoCode {
  /** The codebook that the code goes to, or one to be made for it. */
  readonly codebook: CodebookId | NewCodebook;
  readonly parentId: CodeId | null;
  readonly name: Bilingual;
  readonly color: string;
}

/** The id of the codebook to put a code in, and the codebook itself where it is yet to be made. */
function codebookFor(state: ProjectState, wish: CodebookId | NewCodebook, context: OperationContext): Result<{ id: CodebookId; made: readonly Codebook[] }, ProblemCode> {
  if (typeof wish === 'string') return ok({ id: wish, made: [] });
  const codebook = newCodebook(state, wish, context.newId<CodebookId>());
  return codebook.ok ? ok({ id: codebook.value.id, made: [codebook.value] }) : codebook;
}

/** The passage becomes the name of a new code, of a new codebook if need be, and is coded with it: one entry, one undo. */
export const codeInVivo: Operation<PassageOfText & InVivoCode> = (state, input, context) => {
  const transcript = checkedTranscript(state, input);
  if (!transcript.ok) return transcript;
  const codebook = codebookFor(state, input.codebook, context);
  if (!codebook.ok) return codebook;
  const { id: codebookId, made } = codebook.value;
  const codebooks = new Map([...state.codebooks.values(), ...made].map((each) => [each.id, each]));
  const code = newCode({ ...state, codebooks }, { ...input, codebookId }, context.newId<CodeId>());
  if (!code.ok) return code;
  return changeSet('coding.inVivo', { code: nameOf(code.value), recordId: transcript.value.recordId }, [
    ...made.map((each) => created('codebook', each)),
    created('code', code.value),
    created('coding', freshCoding(input, code.value.id, [], context)),
  ]);
};

/** Moves the ends of a coding. */
export const setPassage: Operation<PassageOfText & { id: CodingId }> = (state, input, context) => {
  const transcript = checkedTranscript(state, input);
  if (!transcript.ok) return transcript;
  const coding = own(state, input.id, input.transcriptId, context);
  if (isProblem(coding)) return { ok: false, problem: coding };
  const after = { ...coding, anchor: anchorAt(input.text, input.passage), modifiedAt: context.now };
  return changeSet('coding.resize', { recordId: transcript.value.recordId }, [changed('coding', coding, after)]);
};

function linkedCitiesAreThere(state: ProjectState, links: readonly Link[]): boolean {
  return links.every((link) => citiesOfLink(link).every((city) => state.cities.has(city)));
}

const withoutTwins = (links: readonly Link[]): Link[] =>
  links.filter((link, index) => links.findIndex((other) => sameLink(other, link)) === index);

/** What an edit may say of a coding; what it leaves out stays. */
export type CodingEdit = Partial<Pick<Coding, 'codeId' | 'note' | 'weight' | 'links'>>;

function editCommand(edit: CodingEdit): CommandName {
  if (edit.links !== undefined) return 'coding.link';
  if (edit.codeId !== undefined) return 'coding.recode';
  return edit.note !== undefined ? 'coding.note' : 'coding.weigh';
}

/** Changes a coding's code, note, weight or links. Links are normalised: none twice, each to cities of the registry. */
export const editCoding: Operation<{ id: CodingId; transcriptId: TranscriptId; edit: CodingEdit }> = (state, { id, transcriptId, edit }, context) => {
  const coding = own(state, id, transcriptId, context);
  if (isProblem(coding)) return { ok: false, problem: coding };
  const links = withoutTwins(edit.links ?? coding.links);
  if (!linkedCitiesAreThere(state, links)) return fail('city.gone');
  const code = state.codes.get(edit.codeId ?? coding.codeId);
  if (code === undefined) return fail('code.gone');
  const recordId = state.transcripts.get(transcriptId)?.recordId ?? '';
  if (edit.codeId !== undefined && code.status === 'retired' && coding.codeId !== edit.codeId) return fail('code.retired', { code: nameOf(code) });
  // Who gives a passage another code has looked at that code's definition.
  const confirmedAt = edit.codeId === undefined ? coding.confirmedAt : context.now;
  const after = { ...coding, ...edit, links, confirmedAt, modifiedAt: context.now };
  return changeSet(editCommand(edit), { code: nameOf(code), recordId }, [changed('coding', coding, after)]);
};

/**
 * Adds links to several codings of the coder's own layer and takes others away, as one entry. Codings that this would
 * leave as they are stay untouched; where that is all of them, the operation is refused.
 */
export const linkCodings: Operation<{ transcriptId: TranscriptId; ids: readonly CodingId[]; add: readonly Link[]; remove: readonly Link[] }> = (
  state,
  { transcriptId, ids, add, remove },
  context,
) => {
  if (!linkedCitiesAreThere(state, add)) return fail('city.gone');
  const changes = [];
  const names = new Set<string>();
  for (const id of new Set(ids)) {
    const coding = own(state, id, transcriptId, context);
    if (isProblem(coding)) return { ok: false, problem: coding };
    const kept = coding.links.filter((link) => !remove.some((gone) => sameLink(gone, link)));
    const links = withoutTwins([...kept, ...add]);
    if (same(links, coding.links)) continue;
    const code = state.codes.get(coding.codeId);
    if (code !== undefined) names.add(nameOf(code));
    changes.push(changed('coding', coding, { ...coding, links, modifiedAt: context.now }));
  }
  if (changes.length === 0) return fail('coding.linkedAlready');
  const recordId = state.transcripts.get(transcriptId)?.recordId ?? '';
  return changeSet('coding.link', { code: [...names].join('、'), recordId, count: changes.length }, changes);
};

export const deleteCodings: Operation<{ transcriptId: TranscriptId; ids: readonly CodingId[] }> = (state, { transcriptId, ids }, context) => {
  const changes = [];
  for (const id of new Set(ids)) {
    const coding = own(state, id, transcriptId, context);
    if (isProblem(coding)) return { ok: false, problem: coding };
    changes.push(removed('coding', coding));
  }
  const label = { count: changes.length, recordId: state.transcripts.get(transcriptId)?.recordId ?? '' };
  return changeSet('coding.delete', label, [...withConsequences(state, changes), ...memosKept(state, changes)]);
};
