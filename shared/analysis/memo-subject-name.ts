import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import { isDyadId } from '#shared/domain/dyad.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import { codingById } from '#shared/domain/memo-subject.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** What a memo is about, by name: 发展引力, 深圳–东莞, the words of a coding. Blank where it is not there, or has no name. */
export function memoSubjectName(state: ProjectState, { kind, id }: MemoSubject, language: Language): string {
  switch (kind) {
    case 'project':
      return state.project?.name ?? '';
    case 'transcript':
      return state.transcripts.get(id)?.recordId ?? '';
    case 'codebook':
    case 'code': {
      const named = kind === 'code' ? state.codes.get(id) : state.codebooks.get(id);
      return named === undefined ? '' : inLanguage(named.name, language);
    }
    case 'city': {
      const city = state.cities.get(id);
      return city === undefined ? '' : cityName(city, language);
    }
    case 'dyad':
      return isDyadId(id) ? dyadName(state, id, language) : '';
    case 'case':
      return state.cases.get(id)?.name ?? '';
    case 'hypothesis':
      return state.hypotheses.get(id)?.name ?? '';
    case 'step': {
      const step = state.steps.get(id);
      return step === undefined ? '' : [step.entity, step.activity].filter((part) => part !== '').join(' ');
    }
    case 'evidence':
      return state.evidence.get(id)?.prediction ?? '';
    case 'coding':
      return codingById(state, id)?.anchor.quote.replaceAll(/\s+/g, ' ') ?? '';
  }
}
