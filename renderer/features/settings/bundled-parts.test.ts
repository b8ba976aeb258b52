import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { bundledParts } from './bundled-parts.ts';

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function packageOf(folder: string): Package {
  return JSON.parse(readFileSync(new URL(`../../../${folder}package.json`, import.meta.url), 'utf8')) as Package;
}

it('names every package that ships, and Electron, each with the licence that it states', () => {
  const shipped = [...Object.keys(packageOf('').dependencies ?? {}), 'electron'].sort();
  expect(bundledParts.map(({ name }) => name)).toEqual(shipped);
  for (const { name, license } of bundledParts) expect(license, name).toBe(packageOf(`node_modules/${name}/`).license);
});
