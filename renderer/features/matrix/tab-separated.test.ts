import { expect, it } from 'vitest';

import type { ShownRow } from './matrix-rows.ts';
import { tabSeparated } from './tab-separated.ts';

const row = (name: string, depth: number): ShownRow => ({
  id: name,
  codeId: null,
  name,
  path: [name],
  color: null,
  depth,
  cells: [{ codings: 3, transcripts: 2 }],
  total: { codings: 5, transcripts: 4 },
});

it('writes the measure that is shown, indented by depth', () => {
  expect(tabSeparated(['编码', '深圳–东莞', '合计'], [row('引力', 0), row('发展引力', 1)], 'transcripts')).toBe('编码\t深圳–东莞\t合计\n引力\t2\t4\n　发展引力\t2\t4');
});

it('keeps a code that looks like a formula, or holds a tab, a word', () => {
  expect(tabSeparated(['=HYPERLINK("x")'], [row('@SUM(A1)\tx', 0)], 'codings')).toBe("'=HYPERLINK(\"x\")\n'@SUM(A1) x\t3\t5");
});
