import { expect, test } from 'vitest';

import type { CoderId, CodeId, TranscriptId } from '#shared/domain/ids.ts';
import { addCoder } from '#shared/domain/operations/coder-operations.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { codeCounts, transcriptCounts } from './code-counts.ts';
import { activeCodebook, codebooksWithKeys, digitCodes } from './digit-keys.ts';
import { marksOf } from './marks.ts';
import { codingsOn, spotlit } from './transcript-codings.ts';

const text = '甲说第一句。乙说第二句。丙说第三句。';
const other = 'coder-2' as CoderId;

function project() {
  const made = new TestProject();
  made.run(addCoder, { id: other, name: '乙', role: 'coder' });
  const forces = made.codebook('作用力');
  const marks = made.codebook('留痕');
  const pressure = made.code(forces, '压力');
  const vertical = made.code(forces, '纵向', pressure);
  const mark = made.code(marks, '留痕');
  const transcriptId = made.transcript('SZG20220713', text);
  const apply = (start: number, end: number, codeId: CodeId, coder?: CoderId): void => made.run(addCodings, { transcriptId, text, passage: { start, end }, codeIds: [codeId] }, coder);
  return { made, forces, marks, pressure, vertical, mark, transcriptId, apply };
}

test('own codings and those of others are apart; own ones are the same array until that layer changes', () => {
  const { made, transcriptId, apply, pressure, mark } = project();
  apply(0, 6, pressure);
  apply(6, 12, mark, other);
  const before = codingsOn(made.state, transcriptId, made.coderId);
  expect(before.own.map(({ anchor }) => anchor.quote)).toEqual(['甲说第一句。']);
  expect(before.others.map(({ anchor }) => anchor.quote)).toEqual(['乙说第二句。']);
  apply(0, 6, mark, other);
  const after = codingsOn(made.state, transcriptId, made.coderId);
  expect(after.own).toBe(before.own);
  expect(after.others.map(({ anchor }) => anchor.start)).toEqual([0, 6]);
  expect(codingsOn(made.state, 'elsewhere' as TranscriptId, made.coderId)).toEqual({ own: [], others: [] });
});

test('a spotlight takes in the codes below', () => {
  const { made, pressure, vertical } = project();
  expect(spotlit(made.state, pressure)).toEqual(new Set([pressure, vertical]));
  expect(spotlit(made.state, null)).toBeNull();
  expect(spotlit(made.state, 'gone' as CodeId)).toBeNull();
});

test('codings are counted by code and by transcript, and again after a change', () => {
  const { made, transcriptId, apply, pressure, mark } = project();
  apply(0, 6, pressure);
  apply(6, 12, pressure, other);
  expect(codeCounts(made.state.layers).get(pressure)).toBe(2);
  expect(transcriptCounts(made.state.layers).get(transcriptId)).toBe(2);
  apply(12, 18, mark);
  expect(codeCounts(made.state.layers).get(mark)).toBe(1);
  expect(transcriptCounts(made.state.layers).get(transcriptId)).toBe(3);
  expect(codeCounts(made.state.layers)).toBe(codeCounts(made.state.layers));
});

test('digits are those of the chosen codebook, or of the first that has any', () => {
  const { made, forces, marks, vertical, mark } = project();
  expect(activeCodebook(made.state, null)).toBeNull();
  made.run(editCode, { id: mark, edit: { key: '3' } });
  expect(activeCodebook(made.state, null)?.id).toBe(marks);
  made.run(editCode, { id: vertical, edit: { key: '1' } });
  expect(codebooksWithKeys(made.state).map(({ id }) => id)).toEqual([forces, marks]);
  expect([...digitCodes(made.state, null)].map(([digit, code]) => [digit, code.id])).toEqual([['1', vertical]]);
  expect([...digitCodes(made.state, marks)].map(([digit, code]) => [digit, code.id])).toEqual([['3', mark]]);
});

test('marks have the code’s name and colour, are made once, and follow a new colour', () => {
  const { made, transcriptId, apply, pressure, mark } = project();
  apply(0, 6, pressure);
  apply(6, 12, mark);
  const { own } = codingsOn(made.state, transcriptId, made.coderId);
  const first = marksOf(own, made.state.codes, null, 'zh-CN', 'full');
  expect(first.map(({ start, end, label, color }) => [start, end, label, color])).toEqual([
    [0, 6, '压力', '#336699'],
    [6, 12, '留痕', '#336699'],
  ]);
  expect(marksOf(own, made.state.codes, null, 'zh-CN', 'full').every((one, index) => one === first[index])).toBe(true);
  expect(marksOf(own, made.state.codes, new Set([mark]), 'zh-CN', 'full').map(({ label }) => label)).toEqual(['留痕']);
  made.run(editCode, { id: pressure, edit: { color: '#ea625d' } });
  expect(marksOf(own, made.state.codes, null, 'zh-CN', 'full')[0]?.color).toBe('#ea625d');
});
