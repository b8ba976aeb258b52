import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { preprocessCSS, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';

describe('the build of the bundled font', () => {
  it('keeps Chinese blank, not boxes, while the font loads', async () => {
    const config = await resolveConfig({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), logLevel: 'error' }, 'build');
    const sheet = fileURLToPath(new URL('../renderer/ui/theme/fonts.css', import.meta.url));
    const { code } = await preprocessCSS(await readFile(sheet, 'utf8'), sheet, config);
    const displays = [...code.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/font-display:\s*(\w+)/g)].map(([, display]) => display);
    expect(displays.length).toBeGreaterThan(90);
    expect(new Set(displays)).toEqual(new Set(['block']));
  });
});
