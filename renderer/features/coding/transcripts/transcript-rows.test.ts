import { expect, test } from 'vitest';

import { TestProject } from '#test/fixtures/test-project.ts';

import { transcriptRows } from './transcript-rows.ts';

function rows(order: Parameters<typeof transcriptRows>[1], counts: readonly [number, number, number] = [0, 0, 0]): string[] {
  const project = new TestProject();
  const cityId = project.city('c1', '深圳', 'Shenzhen');
  const ids = [
    project.transcript('SZG20220713-10', '甲', { date: '2022-07-13' }),
    project.transcript('SZG20220713-2', '乙', { date: '2023-01-01', role: '科长', cityId }),
    project.transcript('ABC20210101', '丙', { date: '2021-01-01' }),
  ];
  const made = transcriptRows(project.state, order, 'en', new Map(ids.map((id, index) => [id as string, counts[index] ?? 0])));
  return made.map(({ transcript, facts }) => `${transcript.recordId} ${facts}`);
}

test('rows come by record id as people count, by date, by import, or by codings', () => {
  const [a, b, c] = ['SZG20220713-10 2022-07-13', 'SZG20220713-2 Shenzhen · 科长 · 2023-01-01', 'ABC20210101 2021-01-01'];
  expect(rows('recordId')).toEqual([c, b, a]);
  expect(rows('date')).toEqual([b, a, c]);
  expect(rows('added')).toEqual([c, b, a]);
  expect(rows('codings', [5, 5, 9])).toEqual([c, b, a]);
  expect(rows('codings', [7, 5, 1])).toEqual([a, b, c]);
});
