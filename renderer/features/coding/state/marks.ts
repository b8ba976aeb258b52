import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { Mark } from '#renderer/editor/mark.ts';

/** Codings are replaced when they change, so the mark of one is made once for as long as its code looks the same. */
const made = new WeakMap<Coding, Mark>();

function markOf(coding: Coding, color: string, label: string, tone: Mark['tone']): Mark {
  const known = made.get(coding);
  if (known !== undefined && known.color === color && known.label === label && known.tone === tone) return known;
  const { id, anchor } = coding;
  const mark: Mark = { id, start: anchor.start, end: anchor.end, color, label, tone };
  made.set(coding, mark);
  return mark;
}

/** How codings are painted and drawn. Those whose code is gone from the project are left out, as are those not in `codes`. */
export function marksOf(
  codings: readonly Coding[],
  codesById: ReadonlyMap<string, Code>,
  codes: ReadonlySet<CodeId> | null,
  language: Language,
  tone: Mark['tone'],
): Mark[] {
  const marks: Mark[] = [];
  for (const coding of codings) {
    const code = codesById.get(coding.codeId);
    if (code === undefined || (codes !== null && !codes.has(code.id))) continue;
    marks.push(markOf(coding, code.color, inLanguage(code.name, language), tone));
  }
  return marks;
}
