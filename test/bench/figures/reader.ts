import { median } from '../data-page/clockwork.ts';
import { figure } from '../figure.ts';
import { showProjects, type Stage, taken, type Taken } from '../stage.ts';

const sizes = [
  { recordId: 'BEN20220101', characters: 100_000, codings: 2_000 },
  { recordId: 'BEN20220102', characters: 300_000, codings: 6_000 },
] as const;
/** A short one to go to in between. */
const short = { recordId: 'BEN20220103', characters: 2_000, codings: 0 };

/** Opening a long text, and coding in it. */
export async function readerFigures(stage: Stage): Promise<void> {
  const { page, bench, print } = stage;
  await bench.evaluate((interviews) => window.bench.seed('Reader', interviews), [...sizes, short]);
  await showProjects(stage, 'Reader');
  await page.evaluate(() => window.watch.openProject('Reader'));
  const open = (recordId: string, codings: number): Promise<number> => page.evaluate(([id, least]) => window.watch.openTranscript(id, least), [recordId, codings] as const);

  for (const { recordId, characters, codings } of sizes) {
    const opened: Taken[] = [];
    for (let run = 0; run < 9; run += 1) {
      await open(short.recordId, 0);
      opened.push(await taken(stage, () => open(recordId, codings)));
    }
    const plain = await page.evaluate(() => window.watch.plainText());
    const floor = (skipsOffScreen: boolean): Promise<number> => bench.evaluate(([text, skips]) => window.bench.plainFloor(text, skips), [plain, skipsOffScreen] as const);
    const time = median(opened.map((one) => one.time));
    const plainTime = await floor(false);
    const name = `open ${characters} characters with ${codings} codings, click to painted`;
    print(figure(`${name}, against the same paragraphs as plain DOM`, time, 'ms', plainTime));
    print(figure(`${name}, work of the page’s thread`, median(opened.map(({ busy }) => busy)), 'ms', plainTime));
    print(figure(`${name}, against plain DOM that skips what is off screen`, time, 'ms', await floor(true)));
  }

  await open(sizes[0].recordId, sizes[0].codings);
  const frame = await page.evaluate(() => window.watch.frameTime());
  await page.locator('[data-reader]').focus();
  const applied = [];
  for (let run = 0; run < 18; run += 1) {
    await page.keyboard.press('ArrowDown');
    applied.push(await page.evaluate((digit) => window.watch.applyCode(digit), String(1 + (run % 9))));
  }
  print(figure('apply one code, key press to painted', median(applied.map(({ painted }) => painted)), 'ms', 2 * frame));
  print(figure('apply one code, frames from key press to painted', median(applied.map(({ frames }) => frames)), 'frames', 2));
  print(figure('apply one code, key press to durable, against writing one layer', median(applied.map(({ durable }) => durable)), 'ms', await bench.evaluate(() => window.bench.writeOneRow('Reader'))));
}
