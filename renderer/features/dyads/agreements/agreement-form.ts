import type { Agreement, AgreementMode } from '#shared/domain/agreement.ts';
import { citiesOf, dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { NewAgreement } from '#shared/domain/operations/agreement-operations.ts';
import { type DateDraft, draftOf, readDraft } from '#renderer/features/dates/index.ts';

/** An agreement as its form holds it. */
export interface AgreementForm {
  readonly one: CityId | null;
  readonly other: CityId | null;
  readonly title: string;
  readonly date: DateDraft;
  readonly endDate: DateDraft;
  readonly items: string;
  readonly mode: AgreementMode | null;
  readonly source: string;
  readonly note: string;
}

export const blankAgreementForm: AgreementForm = {
  one: null, other: null, title: '', date: { precision: 'day', first: '', last: '' }, endDate: draftOf(null), items: '', mode: null, source: '', note: '',
};

export function agreementFormOf({ dyadId, title, date, endDate, items, mode, source, note }: Agreement): AgreementForm {
  const [one, other] = citiesOf(dyadId);
  return { one, other, title, date: draftOf(date), endDate: draftOf(endDate), items: items === null ? '' : String(items), mode, source, note };
}

export type AgreementFormProblem = 'one' | 'other' | 'sameCity' | 'items' | 'date' | 'endDate';

/** Whole numbers from 0; fullwidth digits too. */
function itemsOf(text: string): number | null | 'bad' {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : 'bad';
}

/** The agreement that the form says, or what is wrong with it. */
export function readAgreementForm(form: AgreementForm): { readonly agreement: NewAgreement; readonly problems: readonly [] } | { readonly agreement: null; readonly problems: readonly AgreementFormProblem[] } {
  const { one, other } = form;
  const [date, endDate, items] = [readDraft(form.date), readDraft(form.endDate), itemsOf(form.items)];
  const problems: AgreementFormProblem[] = [
    ...(one === null ? ['one' as const] : []),
    ...(other === null ? ['other' as const] : []),
    ...(one !== null && one === other ? ['sameCity' as const] : []),
    ...(items === 'bad' ? ['items' as const] : []),
    ...(date.date === null ? ['date' as const] : []),
    ...(endDate.flaw === null ? [] : ['endDate' as const]),
  ];
  if (problems.length > 0 || one === null || other === null || date.date === null || items === 'bad') return { agreement: null, problems };
  const { title, mode, source, note } = form;
  return { agreement: { dyadId: dyadOf(one, other), title: title.trim(), date: date.date, endDate: endDate.date, items, mode, source: source.trim(), note: note.trim() }, problems: [] };
}
