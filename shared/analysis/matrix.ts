import type { Coding } from '#shared/domain/coding.ts';
import type { CodebookId, TranscriptId } from '#shared/domain/ids.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';
import { type CodeRow, codeIndexOf } from './code-index.ts';
import { type ColumnKind, columnKeysOf, columnsOf, type MatrixColumn } from './matrix-columns.ts';

export interface MatrixCell {
  /** 参考点: different codings. */
  readonly codings: number;
  /** 材料来源: different transcripts they are in. */
  readonly transcripts: number;
}

export interface MatrixRow extends CodeRow {
  /** One per column, in the columns' order. */
  readonly cells: readonly MatrixCell[];
  /** What the row holds in any column; a coding in two columns counts once. */
  readonly total: MatrixCell;
}

/** Codes against dyads, levels, cities or transcripts. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  /** Every code in tree order, also where its cells are all zero. */
  readonly rows: readonly MatrixRow[];
  /** What each column holds in any row; a coding rolled up into three rows counts once. */
  readonly columnTotals: readonly MatrixCell[];
  readonly total: MatrixCell;
}

export interface MatrixOptions {
  readonly columns: ColumnKind;
  /** Whether a code's row holds the codings of the codes below it too. */
  readonly rollUp: boolean;
  /** The codebook whose codes are the rows; null for all. */
  readonly codebookId: CodebookId | null;
}

const empty: MatrixCell = { codings: 0, transcripts: 0 };

/** Counts codings and, as long as they come transcript by transcript, the different transcripts. */
class Tally {
  private codings = 0;
  private transcripts = 0;
  private last: TranscriptId | null = null;

  add(transcriptId: TranscriptId): void {
    this.codings += 1;
    if (this.last === transcriptId) return;
    this.last = transcriptId;
    this.transcripts += 1;
  }

  get cell(): MatrixCell {
    return { codings: this.codings, transcripts: this.transcripts };
  }
}

class TallyRow {
  readonly total = new Tally();
  private readonly cells = new Map<string, Tally>();

  add(coding: Coding, keys: readonly string[]): void {
    this.total.add(coding.transcriptId);
    for (const key of keys) {
      let cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, (cell = new Tally()));
      cell.add(coding.transcriptId);
    }
  }

  cellsIn(columns: readonly MatrixColumn[]): MatrixCell[] {
    return columns.map(({ key }) => this.cells.get(key)?.cell ?? empty);
  }

  get touched(): ReadonlySet<string> {
    return new Set(this.cells.keys());
  }
}

function* transcriptByTranscript(codings: Iterable<Coding>): Generator<Coding> {
  const groups = new Map<TranscriptId, Coding[]>();
  for (const coding of codings) {
    const group = groups.get(coding.transcriptId);
    if (group === undefined) groups.set(coding.transcriptId, [coding]);
    else group.push(coding);
  }
  for (const group of groups.values()) yield* group;
}

/**
 * The cross table of `codings` (all of the project, if not given). Only what has a column counts: a coding without a link
 * to a dyad is nowhere in a table of dyads, its totals included. Linear in codings, times the depth of codes when rolled up.
 */
export function crossTable(state: ProjectState, options: MatrixOptions, codings: Iterable<Coding> = codingsOf(state)): Matrix {
  const index = codeIndexOf(state);
  const codes = index.rows.filter(({ codebook }) => options.codebookId === null || codebook.id === options.codebookId);
  const tallies = new Map(codes.map(({ code }) => [code.id, new TallyRow()]));
  const all = new TallyRow();
  for (const coding of transcriptByTranscript(codings)) {
    const own = tallies.get(coding.codeId);
    const keys = [...columnKeysOf(options.columns, coding)];
    if (own === undefined || keys.length === 0) continue;
    all.add(coding, keys);
    if (!options.rollUp) own.add(coding, keys);
    else for (const { id } of index.byId.get(coding.codeId)?.path ?? []) tallies.get(id)?.add(coding, keys);
  }
  const columns = columnsOf(state, options.columns, all.touched);
  const none = new TallyRow();
  return {
    columns,
    rows: codes.map((row) => {
      const tally = tallies.get(row.code.id) ?? none;
      return { ...row, cells: tally.cellsIn(columns), total: tally.total.cell };
    }),
    columnTotals: all.cellsIn(columns),
    total: all.total.cell,
  };
}
