import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { windowOptions } from './window-options.ts';

it("follows Electron's security checklist", () => {
  expect(windowOptions('/preload.cjs', false, false).webPreferences).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});

it("has the page's ground in light and dark", async () => {
  const tokens = await readFile(new URL('../../../renderer/ui/theme/tokens.css', import.meta.url), 'utf8');
  const canvas = [windowOptions('', false, false), windowOptions('', true, false)].map((options) => options.backgroundColor);
  expect(tokens).toContain(`--color-canvas: light-dark(${canvas.join(', ')});`);
});
