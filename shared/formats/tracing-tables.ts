import type { Case } from '#shared/domain/case.ts';
import type { CodingRef } from '#shared/domain/coding-ref.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import { testKindOf } from '#shared/domain/evidence-test.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import type { Hypothesis } from '#shared/domain/hypothesis.ts';
import type { CaseId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';
import { evidenceOf, hypothesesOf, stepsOf } from '#shared/domain/tracing-order.ts';
import type { UncertainDate } from '#shared/domain/uncertain-date.ts';
import type { ExportProblemCode } from './export-problem.ts';
import type { PlainTable, PlainTableDocument } from './plain-table.ts';
import { quotation, quotationText } from './quotation.ts';
import { type TracingWords, tracingWords } from './tracing-words.ts';
import { type Texts, verifyExcerpts } from './verify.ts';

export const tracingContents = ['process', 'evidence'] as const;
export type TracingContent = (typeof tracingContents)[number];

interface Setting {
  readonly state: ProjectState;
  readonly about: Case;
  readonly language: Language;
  readonly words: TracingWords;
  readonly codings: ReadonlyMap<string, Coding>;
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n');

function dateText(date: UncertainDate | null, words: TracingWords): string {
  if (date === null) return '';
  switch (date.precision) {
    case 'day':
      return date.day;
    case 'month':
      return date.month;
    case 'year':
      return date.year;
    case 'before':
    case 'after':
      return words[date.precision](date.day);
    case 'between':
      return words.between(date.from, date.to);
  }
}

/** Passages as papers quote them, one to a line. */
function quoted({ state, codings, language }: Setting, refs: readonly CodingRef[]): string {
  return refs
    .flatMap(({ codingId }) => codings.get(codingId) ?? [])
    .map(({ anchor, transcriptId }) =>
      quotationText(
        quotation({ passage: anchor.quote, recordId: state.transcripts.get(transcriptId)?.recordId ?? '', form: language === 'en' ? 'en' : 'zh', speaker: null, before: '', after: '' }),
      ),
    )
    .join('\n');
}

/** E1, E2 … in the order of the ledger. */
const numberOf = (index: number): string => `E${index + 1}`;

function processTable(setting: Setting): PlainTable {
  const { state, about, words } = setting;
  const evidence = evidenceOf(state, about.id);
  const shares = [0.07, 0.25, 0.13, 0.43, 0.12];
  return {
    caption: `${words.processTitle} · ${about.name}`,
    columns: words.processColumns.map((head, index) => ({ head, share: shares[index] ?? 0 })),
    rows: stepsOf(state, about.id).map((step, index) => [
      String(index + 1),
      lines(step.entity, step.activity),
      dateText(step.period, words) || words.nothing,
      quoted(setting, step.codings) || words.nothing,
      evidence.flatMap(({ stepId }, place) => (stepId === step.id ? [numberOf(place)] : [])).join(' ') || words.nothing,
    ]),
    note: words.processNote,
  };
}

function testsText({ words }: Setting, { tests }: Evidence, hypotheses: readonly Hypothesis[]): string {
  return hypotheses
    .flatMap(({ id, name }) => {
      const test = tests.find(({ hypothesisId }) => hypothesisId === id);
      if (test === undefined) return [];
      const overruled = test.overruled === null ? '' : words.overruled(test.overruled.reason);
      return [`${name}: ${words.kinds[testKindOf(test) ?? 'none']}, ${words.results[test.result ?? 'none']}${overruled}`];
    })
    .join('\n');
}

function sourceText({ state, words }: Setting, { source, independenceGroup, date, reviewerId }: Evidence): string {
  return lines(
    source.closeness === null ? '' : words.closeness[source.closeness],
    source.credibility === null ? '' : words.credibility(source.credibility),
    source.motive,
    independenceGroup === '' ? '' : words.group(independenceGroup),
    dateText(date, words),
    reviewerId === null ? '' : words.reviewedBy(state.coders.get(reviewerId)?.name ?? ''),
  );
}

function answerText(setting: Setting, { finding, answeredAt, observation, absence, codings }: Evidence): string {
  const { state, words } = setting;
  const day = answeredAt === null ? '' : words.answered(answeredAt.slice(0, 10));
  const records = absence?.transcriptIds.map((id) => state.transcripts.get(id)?.recordId ?? '').join(' ') ?? '';
  return lines(
    words.findings[finding ?? 'open'] + day,
    observation,
    absence === null ? '' : words.lookedIn(records, absence.asked),
    absence?.note ?? '',
    quoted(setting, codings),
  );
}

function evidenceTable(setting: Setting): PlainTable {
  const { state, about, words, language } = setting;
  const hypotheses = hypothesesOf(state, about.id);
  const shares = [0.06, 0.22, 0.36, 0.22, 0.14];
  return {
    caption: `${words.evidenceTitle} · ${about.name}`,
    columns: words.evidenceColumns.map((head, index) => ({ head, share: shares[index] ?? 0 })),
    rows: evidenceOf(state, about.id).map((evidence, index) => [
      numberOf(index),
      lines(
        evidence.prediction + words.predicted(evidence.predictedAt.slice(0, 10)),
        [evidence.dyadId === null ? '' : dyadName(state, evidence.dyadId, language), evidence.level === null ? '' : words.levels[evidence.level]].filter((part) => part !== '').join(' · '),
      ),
      answerText(setting, evidence),
      testsText(setting, evidence, hypotheses) || words.nothing,
      sourceText(setting, evidence) || words.nothing,
    ]),
    note: words.evidenceNote,
  };
}

function hypothesisTable({ state, about, words }: Setting): PlainTable {
  const shares = [0.18, 0.32, 0.14, 0.36];
  return {
    caption: `${words.hypothesesTitle} · ${about.name}`,
    columns: words.hypothesisColumns.map((head, index) => ({ head, share: shares[index] ?? 0 })),
    rows: hypothesesOf(state, about.id).map(({ name, statement, scopeConditions, prior, priorRange, verdict }) => [
      name,
      lines(statement, scopeConditions) || words.nothing,
      lines(prior, priorRange === null ? '' : `${Math.round(priorRange.low * 100)}–${Math.round(priorRange.high * 100)}%`) || words.nothing,
      verdict === null
        ? words.standings.none
        : lines(words.standings[verdict.standing] + words.by(state.coders.get(verdict.coderId)?.name ?? '', verdict.at.slice(0, 10)), verdict.reasoning),
    ]),
    note: '',
  };
}

/**
 * The tables of one case as papers print them. Every passage in them is compared with its source text first.
 * `export.nothing` where the case has nothing to put in them.
 */
export function tracingTables(
  state: ProjectState,
  caseId: CaseId,
  contents: TracingContent,
  texts: Texts,
  language: Language,
): Result<PlainTableDocument, ExportProblemCode> {
  const about = state.cases.get(caseId);
  const held = contents === 'process' ? stepsOf(state, caseId) : evidenceOf(state, caseId);
  if (about === undefined || held.length === 0) return fail('export.nothing');
  const wanted = new Set(held.flatMap(({ codings }) => codings.map(({ codingId }) => codingId)));
  const codings = new Map([...codingsOf(state)].filter(({ id }) => wanted.has(id)).map((coding) => [coding.id as string, coding]));
  const verified = verifyExcerpts(state, codings.values(), texts);
  if (!verified.ok) return verified;
  const words = tracingWords[language];
  const setting = { state, about, language, words, codings };
  const title = `${contents === 'process' ? words.processTitle : words.evidenceTitle}${language === 'en' ? ': ' : '：'}${about.name}`;
  return ok({ title, language, tables: contents === 'process' ? [processTable(setting)] : [hypothesisTable(setting), evidenceTable(setting)] });
}

/** The transcripts whose texts the tables of a case are checked against. */
export function tracingTranscripts(state: ProjectState, caseId: CaseId): Set<string> {
  return new Set([...stepsOf(state, caseId), ...evidenceOf(state, caseId)].flatMap(({ codings }) => codings.map(({ transcriptId }) => transcriptId)));
}
