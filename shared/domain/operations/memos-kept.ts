import { inLanguage } from '../bilingual.ts';
import { type Change, changed } from '../change.ts';
import { dyadName } from '../dyad-name.ts';
import { citiesOf, isDyadId } from '../dyad.ts';
import { type Memo, type MemoSubject, type MemoSubjectKind, memoSubjects, sameSubject } from '../memo.ts';
import { codingById } from '../memo-subject.ts';
import type { Kind } from '../records.ts';
import type { ProjectState } from '../state.ts';

/** How much of a coded passage stands for it in a name. */
const shown = 40;

const shorten = (text: string): string => {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return characters.length > shown ? `${characters.slice(0, shown).join('')}…` : characters.join('');
};

/** What a subject is called in the journal and in a memo that outlives it: Chinese first, as there is one name for both languages. */
function subjectLabel(state: ProjectState, { kind, id }: MemoSubject): string {
  switch (kind) {
    case 'project':
      return state.project?.name ?? '';
    case 'transcript':
      return state.transcripts.get(id)?.recordId ?? '';
    case 'codebook':
    case 'code': {
      const named = kind === 'code' ? state.codes.get(id) : state.codebooks.get(id);
      return named === undefined ? '' : inLanguage(named.name, 'zh-CN');
    }
    case 'city':
      return state.cities.get(id)?.shortName ?? '';
    case 'dyad':
      return isDyadId(id) ? dyadName(state, id, 'zh-CN') : '';
    case 'case':
      return state.cases.get(id)?.name ?? '';
    case 'hypothesis':
      return state.hypotheses.get(id)?.name ?? '';
    case 'step':
      return shorten([state.steps.get(id)?.entity ?? '', state.steps.get(id)?.activity ?? ''].join(' '));
    case 'evidence':
      return shorten(state.evidence.get(id)?.prediction ?? '');
    case 'coding':
      return shorten(codingById(state, id)?.anchor.quote ?? '');
  }
}

const keyOf = ({ kind, id }: MemoSubject): string => `${kind} ${id}`;

const isSubjectKind = (kind: Kind): kind is Kind & MemoSubjectKind => (memoSubjects as readonly Kind[]).includes(kind);

/** The subjects that `changes` take out of the project. A dyad is there as long as its cities are, with or without a record. */
function goneWith(changes: readonly Change[]): MemoSubject[] {
  return changes.flatMap(({ kind, id, after }) => (after === null && kind !== 'dyad' && isSubjectKind(kind) ? [{ kind, id }] : []));
}

/**
 * What becomes of memos when `changes` take out what they are about: they stay, about the project, and say what they were
 * about. A memo is the researcher's own thinking and often says why the thing had to go; deleting it along would lose
 * exactly that. To be put in the same entry, so that undo hangs them back. A dyad goes with either of its cities.
 */
export function memosKept(state: ProjectState, changes: readonly Change[]): Change<'memo'>[] {
  const { project, memos } = state;
  if (project === null || memos.size === 0) return [];
  const gone = new Set(goneWith(changes).map(keyOf));
  const isGone = ({ about }: Memo): boolean =>
    gone.has(keyOf(about)) || (about.kind === 'dyad' && isDyadId(about.id) && citiesOf(about.id).some((id) => gone.has(keyOf({ kind: 'city', id }))));
  return [...memos.values()]
    .filter(isGone)
    .map((memo) => changed('memo', memo, { ...memo, about: { kind: 'project', id: project.id }, formerly: subjectLabel(state, memo.about) }));
}

/** The changes that hang the memos about `from` on `to`: where one thing becomes part of another. */
export function memosHanded(state: ProjectState, from: MemoSubject, to: MemoSubject): Change<'memo'>[] {
  return [...state.memos.values()].filter(({ about }) => sameSubject(about, from)).map((memo) => changed('memo', memo, { ...memo, about: to }));
}
