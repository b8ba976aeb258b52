import { expect, test } from 'vitest';

import { nameFrom } from './code-in-vivo.ts';

test('a passage becomes a name in one line, without the marks around it', () => {
  expect(nameFrom('“签完再没人问过。”')).toBe('签完再没人问过');
  expect(nameFrom('两只手\n 数得过来……')).toBe('两只手 数得过来');
  expect(nameFrom('“一网通办”这四个字')).toBe('一网通办”这四个字');
  expect(nameFrom('……。')).toBe('');
});
