import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildApp } from '../../build/build-app.ts';
import { isFresh } from '../../build/freshness.ts';
import { launchBrowserApp } from '../desktop/launch-browser-app.ts';
import { type Language, languages } from '../e2e/app-test.ts';
import { chapters } from './chapters.ts';
import { type DemoOptions, readDemoOptions, USAGE } from './demo-options.ts';
import { Outputs } from './outputs.ts';
import { Stage } from './stage.ts';

/** Does the main job in one language, from an app that was never used before to the files of a paper. */
async function play(language: Language, outputs: Outputs): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'dyadtrace-demo-'));
  const app = await launchBrowserApp({ userDataDir: path.join(scratch, 'profile'), locale: language });
  const trouble: string[] = [];
  app.page.context().on('weberror', (error) => trouble.push(String(error.error())));
  app.page.context().on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  try {
    await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const stage = new Stage(app, language, outputs, scratch);
    for (const chapter of chapters) {
      const begun = Date.now();
      await chapter.play(stage);
      console.log(`${language}  ${chapter.title} (${Math.round((Date.now() - begun) / 1000)} s)`);
    }
    if (trouble.length > 0) throw new Error(`the page complained:\n${trouble.join('\n')}`);
  } catch (error) {
    await app.page.screenshot({ path: path.join(outputs.folder, `failed-${language}.png`) });
    throw error;
  } finally {
    await app.close();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function demo({ out }: DemoOptions): Promise<void> {
  if (!(await isFresh())) {
    console.log('Building …');
    await buildApp();
  }
  const outputs = new Outputs(out);
  for (const language of languages) await play(language, outputs);
  const written = await outputs.check();
  console.log(`\n${written.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}`).join('\n')}`);
  console.log(`\n${written.length} files in ${out}`);
}

function optionsOrExit(): DemoOptions {
  try {
    return readDemoOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}

try {
  await demo(optionsOrExit());
} catch (error) {
  console.error(`The demo failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exitCode = 1;
}
