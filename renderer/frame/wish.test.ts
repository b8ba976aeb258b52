import { expect, it } from 'vitest';

import { Cell } from '#renderer/session/cell.ts';

import { takeUp } from './wish.ts';

it('takes up the wish that is open, and those that come, each once', () => {
  const wishes = new Cell<string | null>('before');
  const granted: string[] = [];
  takeUp(wishes, (wish) => granted.push(wish));
  wishes.set('a');
  wishes.set('a');
  expect(granted).toEqual(['before', 'a', 'a']);
  expect(wishes.get()).toBeNull();
});
