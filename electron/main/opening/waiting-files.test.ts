import { expect, it } from 'vitest';
import { WaitingFiles } from './waiting-files.ts';

it('keeps files until the page listens, and hands each over once', () => {
  const opened: string[] = [];
  const waiting = new WaitingFiles((path) => opened.push(path));
  waiting.add(['/a', '/b']);
  expect(opened).toEqual([]);
  waiting.pageListens();
  waiting.add(['/c']);
  expect(opened).toEqual(['/a', '/b', '/c']);
  waiting.pageIsGone();
  waiting.add(['/d']);
  expect(opened).toHaveLength(3);
  waiting.pageListens();
  expect(opened).toEqual(['/a', '/b', '/c', '/d']);
});
