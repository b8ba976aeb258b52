import { splitsCharacter } from '#shared/domain/anchor.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { BlobHash } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { ExportProblemCode } from './export-problem.ts';

/** The texts an export reads, by hash. */
export type Texts = ReadonlyMap<BlobHash, string>;

/** How much of a passage a problem shows. */
const shown = 60;

const shorten = (text: string): string => (text.length > shown ? `${[...text.slice(0, shown)].slice(0, -1).join('')}…` : text);

/** The number of the line (paragraph) that holds `offset`, 1 first. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/**
 * Compares the passage of every coding with its source text, character by character. To be asked before anything is
 * written. The first that differs, or whose ends fall inside a character, is told with its place: `recordId`, `line`
 * (1 first), `start`, `end` (UTF-16), what was coded and what stands there. The value is how many were compared.
 */
export function verifyExcerpts(state: ProjectState, codings: Iterable<Coding>, texts: Texts): Result<number, ExportProblemCode> {
  let count = 0;
  for (const { transcriptId, anchor } of codings) {
    const transcript = state.transcripts.get(transcriptId);
    const text = transcript && texts.get(transcript.textHash);
    const recordId = transcript?.recordId ?? transcriptId;
    if (text === undefined) return fail('export.textMissing', { recordId });
    const { start, end, quote } = anchor;
    const found = text.slice(start, end);
    if (found !== quote || splitsCharacter(text, start) || splitsCharacter(text, end)) {
      return fail('export.mismatch', { recordId, line: lineAt(text, start), start, end, coded: shorten(quote), found: shorten(found) });
    }
    count += 1;
  }
  return ok(count);
}
