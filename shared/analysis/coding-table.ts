import type { Code } from '#shared/domain/code.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodeId, CodingId, TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { type CodeIndex, codeIndexOf } from './code-index.ts';
import { type Excerpt, excerptOf } from './excerpts.ts';

/** A row of the table that papers print: a second-level code, or a first-level code's own codings. */
export interface CodingTableRow {
  readonly codebook: Codebook;
  readonly first: Code;
  /** null in the row of what was coded under `first` itself. */
  readonly second: Code | null;
  readonly typical: Excerpt;
  /** 参考点: codings under the code; what lies deeper than the second level counts here. */
  readonly codings: number;
  /** 材料来源: different transcripts. */
  readonly transcripts: number;
}

/** The shortest passage that says enough to stand alone in a table, in characters (code points). */
export const shortestTypical = 20;

const lengthOf = ({ anchor }: Coding): number => [...anchor.quote.trim()].length;

/**
 * The typical excerpt, by a rule plain enough to state in a paper: the shortest passage of at least 20 characters;
 * where all are shorter, the longest; of equals the first given. A person's choice goes before the rule.
 */
export function typicalOf(codings: readonly Coding[], picked: CodingId | null = null): Coding | null {
  const choice = codings.find((coding) => coding.id === picked);
  if (choice !== undefined) return choice;
  let best: Coding | null = null;
  let bestLength = 0;
  for (const coding of codings) {
    const length = lengthOf(coding);
    const isBetter = bestLength < shortestTypical ? length > bestLength : length >= shortestTypical && length < bestLength;
    if (best === null || isBetter) [best, bestLength] = [coding, length];
  }
  return best;
}

interface Group {
  readonly codings: Coding[];
  readonly transcripts: Set<TranscriptId>;
}

/** The code in whose row a coding counts: of the second level, or of the first where it stands there; null where its code is gone. */
function rowCodeOf(index: CodeIndex, { codeId }: Coding): CodeId | null {
  const path = index.byId.get(codeId)?.path ?? [];
  return (path[1] ?? path[0])?.id ?? null;
}

/** The codings among which the typical excerpt of a row is chosen, in the order given. @param rowCode `second` of the row, or `first` where that is null */
export function typicalCandidates(state: ProjectState, codings: readonly Coding[], rowCode: CodeId): Coding[] {
  const index = codeIndexOf(state);
  return codings.filter((coding) => rowCodeOf(index, coding) === rowCode);
}

/**
 * The coding table of `codings` (in the order of `selectCodings`): rows in tree order, of codes that have any.
 * @param picked for a row's code (`second`, or `first` where that is null), the coding a person chose as typical.
 */
export function codingTable(
  state: ProjectState,
  codings: readonly Coding[],
  picked: ReadonlyMap<CodeId, CodingId> = new Map(),
): CodingTableRow[] {
  const index = codeIndexOf(state);
  const groups = new Map<CodeId, Group>();
  for (const coding of codings) {
    const rowCode = rowCodeOf(index, coding);
    if (rowCode === null) continue;
    let group = groups.get(rowCode);
    if (group === undefined) groups.set(rowCode, (group = { codings: [], transcripts: new Set() }));
    group.codings.push(coding);
    group.transcripts.add(coding.transcriptId);
  }
  return index.rows.flatMap(({ code, codebook, path }) => {
    const group = groups.get(code.id);
    const [first, second = null] = path;
    const typical = group === undefined ? null : typicalOf(group.codings, picked.get(code.id));
    if (group === undefined || first === undefined || typical === null) return [];
    return [
      { codebook, first, second, typical: excerptOf(state, typical), codings: group.codings.length, transcripts: group.transcripts.size },
    ];
  });
}
