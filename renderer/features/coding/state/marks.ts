import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { Mark } from '#renderer/editor/mark.ts';

/** How codings are painted and drawn. Those whose code is gone from the project are left out, as are those not in `codes`. */
export function marksOf(
  codings: readonly Coding[],
  codesById: ReadonlyMap<string, Code>,
  codes: ReadonlySet<CodeId> | null,
  language: Language,
  tone: Mark['tone'],
): Mark[] {
  const marks: Mark[] = [];
  for (const { id, codeId, anchor } of codings) {
    const code = codesById.get(codeId);
    if (code === undefined || (codes !== null && !codes.has(codeId))) continue;
    marks.push({ id, start: anchor.start, end: anchor.end, color: code.color, label: inLanguage(code.name, language), tone });
  }
  return marks;
}
