import { countCodes, type CodeCounts } from '#shared/analysis/counts.ts';
import { codesInBook, pathOf } from '#shared/domain/code-tree.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import type { Revision } from '#shared/domain/revision.ts';
import { revisionsOf } from '#shared/domain/revision.ts';
import type { SignOff } from '#shared/domain/sign-off.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { CodeDraft } from './draft.ts';
import { guidOf } from './guid.ts';

/** A codebook with everything that any of its formats may say. */
export interface CodebookSource {
  readonly codebook: Codebook;
  /** Parents before their children, siblings in order. */
  readonly codes: readonly Code[];
  readonly depthOf: (code: Code) => number;
  readonly countsOf: (id: CodeId) => CodeCounts | undefined;
  /** Of any code of the project: neighbours may be of another codebook. */
  readonly nameOf: (id: CodeId) => Bilingual;
  readonly ownerOf: (code: Code) => string;
  readonly revisions: readonly Revision[];
  readonly signOffs: readonly SignOff[];
}

export function codebookSource(state: ProjectState, codebook: Codebook): CodebookSource {
  const counts = countCodes(state);
  return {
    codebook,
    codes: codesInBook(state, codebook.id as CodebookId),
    depthOf: ({ id }) => pathOf(state, id).length,
    countsOf: (id) => counts.get(id),
    nameOf: (id) => state.codes.get(id)?.name ?? { zh: '', en: '' },
    ownerOf: ({ ownerId }) => (ownerId === null ? '' : (state.coders.get(ownerId)?.name ?? '')),
    revisions: revisionsOf(state, codebook.id),
    signOffs: [...state.signOffs.values()].filter(({ codebookId }) => codebookId === codebook.id).sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

/** A code as files speak of it, its GUID as its ref. Neighbours in other codebooks have no place in the file. */
export function draftOfCode({ codes, ownerOf }: CodebookSource, code: Code): CodeDraft {
  const here = new Set(codes.map(({ id }) => id));
  const refs = (ids: readonly CodeId[]): string[] => ids.filter((id) => here.has(id)).map(guidOf);
  const { shortName, family, derivation, conceptSource, changeReason, status } = code;
  const details = { shortName, family, key: code.key ?? '', derivation: derivation ?? '', conceptSource, owner: ownerOf(code), status: status === 'draft' ? '' : status, changeReason };
  return {
    ref: guidOf(code.id),
    parentRef: code.parentId === null ? null : guidOf(code.parentId),
    name: code.name,
    color: code.color,
    definition: code.definition,
    details: Object.fromEntries(Object.entries(details).filter(([, text]) => text !== '')),
    confusableWith: refs(code.confusableWith),
    excludes: refs(code.excludes),
  };
}

/** The names of a codebook or code on one line. */
export const oneLineName = (name: Bilingual, language: Language): string => inLanguage(name, language).replace(/\s+/g, ' ').trim();
