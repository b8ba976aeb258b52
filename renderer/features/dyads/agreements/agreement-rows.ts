import type { Agreement } from '#shared/domain/agreement.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { byDyadCode, dyadName } from '#shared/domain/dyad-name.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { spanOf, type UncertainDate } from '#shared/domain/uncertain-date.ts';

export interface AgreementRow {
  readonly agreement: Agreement;
  readonly dyad: string;
}

export const agreementColumns = ['dyad', 'title', 'date', 'endDate', 'items', 'mode', 'source'] as const;
export type AgreementColumnId = (typeof agreementColumns)[number];

export interface AgreementSort {
  readonly column: AgreementColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** By the last possible day, from which a date counts; an open one after all others. */
function dateKey(date: UncertainDate | null): string {
  return date === null ? '' : (spanOf(date).last ?? '~');
}

/** The agreements with their dyads' names, by `sort`; of equals, the codes of the cities and then the date decide. */
export function agreementRows(state: ProjectState, language: Language, { column, direction }: AgreementSort): AgreementRow[] {
  const byDyad = byDyadCode(state);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rows = [...state.agreements.values()].map((agreement) => ({ agreement, dyad: dyadName(state, agreement.dyadId, language) }));
  const text = (of: (agreement: Agreement) => string) => (a: AgreementRow, b: AgreementRow) => compare(of(a.agreement), of(b.agreement));
  const plain = (of: (agreement: Agreement) => string | number) => (a: AgreementRow, b: AgreementRow) => (of(a.agreement) < of(b.agreement) ? -1 : of(a.agreement) > of(b.agreement) ? 1 : 0);
  const by: Readonly<Record<AgreementColumnId, (a: AgreementRow, b: AgreementRow) => number>> = {
    dyad: (a, b) => byDyad(a.agreement.dyadId, b.agreement.dyadId),
    title: text(({ title }) => title),
    date: plain(({ date }) => dateKey(date)),
    endDate: plain(({ endDate }) => dateKey(endDate)),
    items: plain(({ items }) => items ?? -1),
    mode: plain(({ mode }) => mode ?? ''),
    source: text(({ source }) => source),
  };
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.sort((a, b) => sign * by[column](a, b) || by.dyad(a, b) || by.date(a, b));
}
