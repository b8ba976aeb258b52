import { expect, test } from 'vitest';

import type { Coding } from '#shared/domain/coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';

import { codingClicked, codingsAt, codingsHere } from './codings-here.ts';

const coding = (id: string, start: number, end: number): Coding => ({ id, anchor: { start, end } }) as unknown as Coding;
const ids = (codings: readonly Coding[]): string[] => codings.map(({ id }) => id);
const [long, middle, short, apart] = [coding('long', 0, 30), coding('middle', 5, 20), coding('short', 8, 12), coding('apart', 40, 50)];
const all = [long, middle, short, apart] as const;

test('at an offset are the codings around it; at an edge where none is around, those that touch it', () => {
  expect(ids(codingsAt(all, 10))).toEqual(['long', 'middle', 'short']);
  expect(ids(codingsAt(all, 12))).toEqual(['long', 'middle']);
  expect(ids(codingsAt(all, 30))).toEqual(['long']);
  expect(ids(codingsAt(all, 50))).toEqual(['apart']);
  expect(ids(codingsAt(all, 35))).toEqual([]);
});

test('a selection goes before a caret, and a caret before the chosen coding', () => {
  const chosenId = 'apart' as CodingId;
  expect(ids(codingsHere(all, { selection: { start: 12, end: 41 }, caret: 10, chosenId }))).toEqual(['long', 'middle', 'apart']);
  expect(ids(codingsHere(all, { selection: null, caret: 10, chosenId }))).toEqual(['long', 'middle', 'short']);
  expect(ids(codingsHere(all, { selection: null, caret: null, chosenId }))).toEqual(['apart']);
  expect(ids(codingsHere(all, { selection: null, caret: null, chosenId: null }))).toEqual([]);
});

test('a click means the shortest, each further one the next longer, and then the shortest again', () => {
  const here = [long, middle, short];
  const clicks = ['short', 'middle', 'long', 'short'];
  let chosen: Coding | null = null;
  for (const id of clicks) expect((chosen = codingClicked(here, chosen?.id ?? null))?.id).toBe(id);
  expect(codingClicked([], null)).toBeNull();
});
