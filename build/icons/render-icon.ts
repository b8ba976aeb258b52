import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../test/chromium.ts';
import { repositoryRoot } from '../repository.ts';

/*
 * Draws build/icons/icon.png, of which electron-builder makes each system's own format, from icon.svg. To be run when that one
 * changes: `npx tsx build/icons/render-icon.ts`.
 */

const SIZE = 1024;

const svg = await readFile(join(repositoryRoot, 'build/icons/icon.svg'), 'utf8');
const browser = await chromium.launch(await chromiumLaunch());
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${SIZE}px; height: ${SIZE}px }</style>${svg}`);
await page.screenshot({ path: join(repositoryRoot, 'build/icons/icon.png'), omitBackground: true });
await browser.close();
