import { expect, it } from 'vitest';

import { partColor, partProblem } from './part-draft.ts';

const parts = (...names: string[]) => names.map((name, key) => ({ key, name }));

it('wants a name for each part, different from one another and from the neighbours', () => {
  expect(partProblem(parts('纵向', ' '), [])).toBe('split.nameless');
  expect(partProblem([], [])).toBe('split.nameless');
  expect(partProblem(parts('纵向', '纵向 '), [])).toBe('split.twice');
  expect(partProblem(parts('纵向', '横向'), ['横向'])).toBe('split.taken');
  expect(partProblem(parts('纵向', '横向'), ['外部'])).toBeNull();
});

it('gives the parts colours of its own', () => {
  const colors = Array.from({ length: 4 }, (_, place) => partColor('#224466', place));
  expect(new Set([...colors, '#224466']).size).toBe(5);
  for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
});
