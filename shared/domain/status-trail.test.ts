import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { CodebookId, CodeId, CoderId, CommentId, Instant } from './ids.ts';
import { statusActs } from './review-act.ts';
import type { ReviewComment } from './review-comment.ts';
import { statusTrail, statusWith } from './status-trail.ts';

const line = (id: string, act: ReviewComment['act'], follows: string | null, second = 1): ReviewComment => ({
  id: id as CommentId,
  codebookId: 'book' as CodebookId,
  codeId: 'code' as CodeId,
  field: null,
  replyTo: null,
  act,
  follows: follows as CommentId | null,
  statusBefore: follows === null ? 'draft' : 'submitted',
  text: '',
  proposal: null,
  coderId: 'coder' as CoderId,
  createdAt: `2024-01-01T00:00:${String(second).padStart(2, '0')}.000Z` as Instant,
});
const taken = (...lines: ReviewComment[]) => statusTrail(lines).taken.map(({ id }) => id);

it('follows the acts one after another', () => {
  expect(taken(line('c', 'approve', 'b'), line('a', 'submit', null), line('b', 'askChanges', 'a'))).toEqual(['a', 'b', 'c']);
});

it('lets the owner be right where both acted on the same state, however late the reviewer wrote', () => {
  const lines = [line('a', 'submit', null), line('review', 'approve', 'a', 9), line('own', 'withdraw', 'a', 20)];
  expect(taken(...lines)).toEqual(['a', 'own']);
  expect(statusTrail(lines).aside.map(({ id }) => id)).toEqual(['review']);
});

it('hears the reviewer who asks for changes before the one who approves', () => {
  expect(taken(line('a', 'submit', null), line('x', 'approve', 'a', 2), line('y', 'askChanges', 'a', 3))).toEqual(['a', 'y']);
});

it('depends on the set of lines, not on their order', () => {
  const linesArbitrary = fc
    .array(fc.record({ act: fc.constantFrom(...statusActs), after: fc.nat(20), second: fc.nat(5) }), { maxLength: 12 })
    .map((acts) => acts.map(({ act, after, second }, index) => line(`l${index}`, act, after < index ? `l${after}` : null, second)));
  fc.assert(
    fc.property(linesArbitrary, fc.infiniteStream(fc.nat()), (lines, numbers) => {
      const shuffled = lines.map((each) => ({ each, at: numbers.next().value })).sort((a, b) => a.at - b.at).map(({ each }) => each);
      expect(statusTrail(shuffled)).toEqual(statusTrail(lines));
    }),
  );
});

it('sets aside what was done on an act that was taken back', () => {
  expect(statusTrail([line('c', 'approve', 'gone')])).toMatchObject({ taken: [], aside: [{ id: 'c' }] });
  expect(statusWith('draft', [], [line('c', 'approve', 'gone')])).toBe('draft');
});

it('leaves a state alone that was not come to by the trail', () => {
  const submitted = line('a', 'submit', null);
  expect(statusWith('submitted', [submitted], [line('b', 'approve', 'a')])).toBe('approved');
  expect(statusWith('retired', [submitted], [line('b', 'approve', 'a')])).toBe('retired');
});
