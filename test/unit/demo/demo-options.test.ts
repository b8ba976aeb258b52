import path from 'node:path';
import { expect, test } from 'vitest';

import { readDemoOptions } from '#test/demo/demo-options.ts';

test('the folder is made absolute', () => {
  expect(readDemoOptions(['--out', 'shown'])).toEqual({ out: path.resolve('shown') });
});

test.each([[[]], [['--out', '']], [['--out=']], [['--oud', 'shown']], [['shown']]])('%j is refused', (args) => {
  expect(() => readDemoOptions(args)).toThrow();
});
