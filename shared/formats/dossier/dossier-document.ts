import { type Dossier, type DossierPassages, dossierOf } from '#shared/analysis/dossier.ts';
import type { AtDay } from '#shared/analysis/agreement-days.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import type { TranscriptId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';

import type { ExportProblemCode } from '../export-problem.ts';
import { type MemoEntry, memoEntry } from '../memo-document.ts';
import { codePathName } from '../names.ts';
import { type Quotation, quotation } from '../quotation.ts';
import { Surroundings } from '../surroundings.ts';
import { type Texts, verifyExcerpts } from '../verify.ts';
import { agreementRows, attributeRows, balanceRows, evidenceRows, markRows, measureRows } from './dossier-rows.ts';
import { dossierWords } from './dossier-words.ts';

/** A three-line table: its cells as they are printed. */
export interface DossierTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, adding up to 1. */
  readonly shares: readonly number[];
  readonly note: string;
}

export interface DossierQuotations {
  readonly heading: string;
  readonly byLevel: readonly { readonly level: string; readonly quotations: readonly Quotation[] }[];
}

/** One section: sentences, tables, quotations or memos, each only where there are any. */
export interface DossierSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly tables: readonly DossierTable[];
  readonly quotations: readonly DossierQuotations[];
  readonly memos: readonly MemoEntry[];
}

export interface DossierDocument {
  readonly title: string;
  readonly language: Language;
  /** Who the cities are. */
  readonly facts: readonly string[];
  readonly sections: readonly DossierSection[];
}

export interface DossierSource {
  readonly state: ProjectState;
  readonly dyadId: DyadId;
  /** The texts of the transcripts that the passages stand in. */
  readonly texts: Texts;
}

const empty = { sentences: [], tables: [], quotations: [], memos: [] } as const;

/** The passages with the rest of their sentences, which stand outside the quotation marks. */
function quotationsOf({ state, texts }: DossierSource, passages: readonly DossierPassages[], language: Language): DossierQuotations[] {
  const surroundings = new Map<TranscriptId, Surroundings>();
  const around = (transcriptId: TranscriptId, text: string): Surroundings => {
    const known = surroundings.get(transcriptId) ?? new Surroundings(text);
    surroundings.set(transcriptId, known);
    return known;
  };
  return passages.map(({ row, byLevel }) => ({
    heading: codePathName(row.path, language),
    byLevel: byLevel.map(({ level, codings }) => ({
      level: dossierWords[language].levels[level],
      quotations: codings.flatMap(({ transcriptId, anchor }) => {
        const transcript = state.transcripts.get(transcriptId);
        const text = transcript && texts.get(transcript.textHash);
        if (transcript === undefined || text === undefined) return [];
        const context = around(transcriptId, text).contextOf(anchor, 'sentence');
        return [quotation({ passage: anchor.quote, recordId: transcript.recordId, form: language === 'en' ? 'en' : 'zh', speaker: null, ...context })];
      }),
    })),
  }));
}

function factsOf({ cities }: Dossier, language: Language): string[] {
  const words = dossierWords[language];
  return cities.map((city) => {
    const aliases = city.aliases.filter((alias) => !alias.startsWith(city.nameEn) || city.nameEn === '');
    const names = [city.name, city.nameEn].filter((name) => name !== '' && name !== cityName(city, language));
    const also = [...names, ...aliases].join(words.list);
    return [cityName(city, language), provinceName(city.province, language), also === '' ? '' : `${words.alias} ${also}`].filter((part) => part !== '').join(' · ');
  });
}

/**
 * The dossier of a dyad as a document. Every passage is compared with its source text first; with one that differs there is
 * no document. @returns `export.nothing` where one of the cities is not in the project.
 */
export function buildDossierDocument(source: DossierSource, { language, at }: { readonly language: Language; readonly at: AtDay }): Result<DossierDocument, ExportProblemCode> {
  const { state, dyadId, texts } = source;
  const dossier = dossierOf(state, dyadId, at);
  if (dossier === null) return fail('export.nothing');
  const verified = verifyExcerpts(state, dossier.codings, texts);
  if (!verified.ok) return verified;
  const words = dossierWords[language];
  const table = (head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[], note = ''): DossierTable => ({ head, rows, shares, note });
  const transcripts = new Set(dossier.codings.map(({ transcriptId }) => transcriptId)).size;
  const orNone = (rows: readonly (readonly string[])[], none: string, made: () => Partial<DossierSection>): Partial<DossierSection> => (rows.length === 0 ? { sentences: [none] } : made());

  const agreements = agreementRows(dossier, words);
  const values = attributeRows(dossier, words);
  const balance = balanceRows(dossier, words);
  const marks = markRows(dossier, words);
  const evidence = evidenceRows(state, dossier, words);
  const sections: readonly (readonly [keyof typeof words.sections, Partial<DossierSection>])[] = [
    ['measures', { sentences: [words.at(at)], tables: [table(words.measureHead, measureRows(dossier, words, language), [0.16, 0.28, 0.56])] }],
    ['agreements', orNone(agreements, words.none.agreements, () => ({ tables: [table(words.agreementHead, agreements, [0.26, 0.18, 0.14, 0.09, 0.13, 0.2])] }))],
    ['attributes', orNone(values, words.none.attributes, () => ({ tables: [table(words.attributeHead, values, [0.3, 0.25, 0.45])] }))],
    [
      'balance',
      dossier.balance === null
        ? { sentences: [words.none.balanceCodebook] }
        : { sentences: [words.balanceSentence(dossier.balance.positive, dossier.balance.resistance)], tables: [table(words.balanceHead, balance, [0.32, 0.17, 0.17, 0.17, 0.17], words.balanceNote)] },
    ],
    ['marks', dossier.marks === null ? { sentences: [words.none.marksCodebook] } : { tables: [table(words.marksHead, marks, [0.4, 0.3, 0.3], words.marksNote)] }],
    [
      'passages',
      dossier.codings.length === 0
        ? { sentences: [words.none.passages] }
        : { sentences: [words.counts(dossier.codings.length, transcripts)], quotations: quotationsOf(source, dossier.passages, language) },
    ],
    [
      'cases',
      {
        sentences: dossier.cases.length === 0 ? [words.none.cases] : dossier.cases.map(({ name, outcome }) => (outcome === '' ? name : `${name} · ${words.outcome}: ${outcome}`)),
        tables: evidence.length === 0 ? [] : [table(words.evidenceHead, evidence, [0.18, 0.36, 0.14, 0.32])],
      },
    ],
    ['memos', { sentences: dossier.memos.length === 0 ? [words.none.memos] : [], memos: dossier.memos.map((memo) => memoEntry(state, memo, language)) }],
  ];
  return ok({
    title: words.title(dyadName(state, dyadId, language)),
    language,
    facts: factsOf(dossier, language),
    sections: sections.map(([key, section]) => ({ ...empty, ...section, heading: words.sections[key] })),
  });
}
