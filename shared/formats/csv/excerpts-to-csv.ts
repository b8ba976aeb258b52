import { codeIndexOf } from '#shared/analysis/code-index.ts';
import { type Excerpt, excerptOf } from '#shared/analysis/excerpts.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { TranscriptId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { ExcerptSource } from '../excerpt-document.ts';
import type { ExportProblemCode } from '../export-problem.ts';
import { cityName, dyadName, linkNames, nameIn } from '../names.ts';
import { eachAtPace, type Pace } from '../pace.ts';
import { Surroundings } from '../surroundings.ts';
import { type Texts, verifyExcerpts } from '../verify.ts';
import { exportWords } from '../words.ts';
import { codePointOffsets } from './code-point-offsets.ts';
import { leadingColumns, trailingColumns, type ValueColumn } from './columns.ts';
import { byteOrderMark, csvLines } from './csv-text.ts';
import { guardRow } from './guard.ts';

type Cell = string | number;

const chunk = 500;

interface TextFacts {
  readonly codePoint: (offset: number) => number;
  readonly surroundings: Surroundings;
}

class RowMaker {
  readonly #facts = new Map<TranscriptId, TextFacts>();

  constructor(
    private readonly state: ProjectState,
    private readonly texts: Texts,
    private readonly depth: number,
    private readonly language: Language,
  ) {}

  head(): string[] {
    const words = exportWords[this.language];
    const titles = (columns: readonly ValueColumn[]): string[] => columns.map((column) => words.csvColumns[column]);
    return [...titles(leadingColumns), ...Array.from({ length: this.depth }, (_, index) => words.codeLevel(index + 1)), ...titles(trailingColumns)];
  }

  row(excerpt: Excerpt): Cell[] {
    const values = this.#values(excerpt);
    const levels = Array.from({ length: this.depth }, (_, index) => {
      const code = excerpt.codePath[index];
      return code === undefined ? '' : nameIn(code, this.language);
    });
    return [...leadingColumns.map((column) => values[column]), ...levels, ...trailingColumns.map((column) => values[column])];
  }

  #values({ coding, code, transcript, coder, links }: Excerpt): Record<ValueColumn, Cell> {
    const { language } = this;
    const words = exportWords[language];
    const { codePoint, surroundings } = this.#factsOf(transcript.id, transcript.textHash);
    const { start, end, quote } = coding.anchor;
    const codebook = this.state.codebooks.get(code.codebookId);
    const levels = new Set(links.flatMap(({ level }) => (level === null ? [] : [words.levels[level]])));
    return {
      recordId: transcript.recordId,
      date: transcript.date,
      role: transcript.role,
      institution: transcript.institution,
      place: transcript.place,
      codebook: codebook === undefined ? '' : nameIn(codebook, language),
      codeZh: code.name.zh,
      codeEn: code.name.en,
      passage: quote,
      startUtf16: start,
      endUtf16: end,
      startCodePoint: codePoint(start),
      endCodePoint: codePoint(end),
      speaker: surroundings.speakerOf(coding.anchor) ?? '',
      dyads: links.flatMap((link) => (link.kind === 'dyad' ? [dyadName(link.cities, language)] : [])).join(words.semicolon),
      cities: links.flatMap((link) => (link.kind === 'city' ? [cityName(link.city, language)] : [])).join(words.semicolon),
      levels: [...levels].join(words.semicolon),
      links: linkNames(links, language),
      weight: coding.weight ?? '',
      coder: coder.name,
      note: coding.note,
      created: coding.createdAt,
      codingId: coding.id,
    };
  }

  #factsOf(id: TranscriptId, hash: Parameters<Texts['get']>[0]): TextFacts {
    const known = this.#facts.get(id);
    if (known !== undefined) return known;
    const text = this.texts.get(hash) ?? '';
    const facts = { codePoint: codePointOffsets(text), surroundings: new Surroundings(text) };
    this.#facts.set(id, facts);
    return facts;
  }
}

/**
 * The codings as CSV, one row each, passages untouched: UTF-8 with a byte order mark, CRLF, titles in `language`. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front, and its row names the column in the last cell.
 * Every passage is compared with its source text first. @throws CancelledError where `pace` asks for that.
 */
export async function excerptsToCsv(
  { state, codings, texts }: ExcerptSource,
  language: Language,
  pace: Pace = {},
): Promise<Result<string, ExportProblemCode>> {
  if (codings.length === 0) return fail('export.nothing');
  const verified = verifyExcerpts(state, codings, texts);
  if (!verified.ok) return verified;
  const { byId } = codeIndexOf(state);
  const depth = codings.reduce((deepest, { codeId }) => Math.max(deepest, byId.get(codeId)?.path.length ?? 0), 0);
  const maker = new RowMaker(state, texts, depth, language);
  const head = maker.head();
  const rows: Cell[][] = [];
  await eachAtPace(codings, pace, chunk, (coding) => {
    const { cells, guarded } = guardRow(maker.row(excerptOf(state, coding)));
    rows.push([...cells, guarded.map((index) => head[index]).join(exportWords[language].semicolon)]);
  });
  return ok(byteOrderMark + csvLines([[...head, exportWords[language].csvColumns.guarded], ...rows]));
}
