import type { Dossier } from '#shared/analysis/dossier.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import type { ProjectState } from '#shared/domain/state.ts';

import type { DossierWords } from './dossier-words.ts';

type Rows = readonly (readonly string[])[];

/** Title, date, end, items, mode, source. */
export function agreementRows({ agreements }: Dossier, words: DossierWords): Rows {
  return agreements.map(({ title, date, endDate, items, mode, source }) => [
    title,
    words.date(date),
    endDate === null ? '' : words.date(endDate),
    items === null ? words.unknown : String(items),
    mode === null ? '' : words.modes[mode],
    source,
  ]);
}

/** Name, value with its unit, description. */
export function attributeRows({ values }: Dossier, words: DossierWords): Rows {
  return values.map(({ name, value, attribute }) => {
    const shown = attribute?.type === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? words.day(value) : String(value);
    return [name, attribute === null || attribute.unit === '' ? shown : `${shown} ${attribute.unit}`, attribute?.description ?? ''];
  });
}

/** Level, value, definition. */
export function measureRows({ measures, cities }: Dossier, words: DossierWords, language: Language): Rows {
  const { connection, since, agreements, items, withoutFigure, breadth, isSameProvince } = measures;
  const sinceText = since === null ? '' : since === 'undated' ? words.undated : words.day(since);
  const values: readonly (readonly [keyof DossierWords['measures'], string])[] = [
    ['connection', connection === 1 ? words.connected(agreements) : words.notConnected],
    ...(since === null ? [] : [['since', sinceText] as const]),
    ['degree', words.items(items, withoutFigure)],
    ['breadth', cities.map((city, index) => `${cityName(city, language)} ${breadth[index] ?? 0}`).join(words.list)],
    ['province', isSameProvince ? words.sameProvince : words.otherProvince],
  ];
  return values.map(([key, value]) => [words.measures[key].name, value, words.measures[key].definition]);
}

/** Force, codings, transcripts, sum of weights, codings that have one; the positive forces together before resistance. */
export function balanceRows({ balance }: Dossier, words: DossierWords): Rows {
  if (balance === null) return [];
  const rows = balance.forces.map(({ name, codings, transcripts, weight, weighted }) => [words.forces[name], String(codings), String(transcripts), String(weight), String(weighted)]);
  const positive = balance.forces.filter(({ name }) => name !== 'resistance');
  const sum = (of: (force: (typeof positive)[number]) => number): string => String(positive.reduce((total, force) => total + of(force), 0));
  return [...rows.slice(0, positive.length), [words.positive, sum(({ codings }) => codings), '', sum(({ weight }) => weight), sum(({ weighted }) => weighted)], ...rows.slice(positive.length)];
}

/** Level, marks, holes. */
export function markRows({ marks }: Dossier, words: DossierWords): Rows {
  return (marks ?? []).map(({ level, mark, hole }) => [words.levels[level], String(mark), String(hole)]);
}

/** Case, prediction, finding, observation. */
export function evidenceRows(state: Pick<ProjectState, 'cases'>, { evidence }: Dossier, words: DossierWords): Rows {
  return evidence.map(({ caseId, prediction, finding, observation, absence }) => [
    state.cases.get(caseId)?.name ?? '',
    prediction,
    words.findings[finding ?? 'open'] + (absence === null ? '' : words.absence),
    observation,
  ]);
}
