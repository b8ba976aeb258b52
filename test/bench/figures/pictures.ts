import { median } from '../data-page/clockwork.ts';
import { figure } from '../figure.ts';
import { showProjects, type Stage } from '../stage.ts';

const sizes = [
  { name: 'Cities155', cities: 155, agreements: 700 },
  { name: 'Cities333', cities: 333, agreements: 2_000 },
] as const;
/** What the design promises, ms. */
const promised = 300;

/** The matrix of dyads and the network, from the click to painted and ready to be pointed at. */
export async function pictureFigures(stage: Stage): Promise<void> {
  const { page, bench, print } = stage;
  for (const { name, cities, agreements } of sizes) {
    await bench.evaluate(([project, size]) => window.bench.seed(project, Array.from({ length: 20 }, () => ({ characters: 3_000, codings: 250 })), size), [name, { cities, agreements }] as const);
    await showProjects(stage, name);
    await page.evaluate((project) => window.watch.openProject(project), name);
    await page.getByRole('navigation').getByRole('button', { name: '图景', exact: true }).click();
    await page.locator('[data-chart]').waitFor();
    const size = `${cities} cities`;
    const times = { matrix: [] as number[], network: [] as number[], zoom: [] as number[], step: [] as number[] };
    const press = (key: string, does: 'draws' | 'goes'): Promise<number> => page.evaluate(([pressed, effect]) => window.watch.keyInPicture(pressed, effect), [key, does] as const);
    for (let run = 0; run < 5; run += 1) {
      await page.evaluate(() => window.gc?.());
      times.network.push(await page.evaluate(() => window.watch.showPicture('合作网络')));
      await page.evaluate(() => window.gc?.());
      times.matrix.push(await page.evaluate(() => window.watch.showPicture('城市对矩阵')));
      await press('Home', 'goes');
      times.step.push(await press('ArrowDown', 'goes'));
      times.zoom.push(await press('+', 'draws'));
    }
    print(figure(`dyad matrix of ${size}, click to painted and ready`, median(times.matrix), 'ms', promised));
    print(figure(`network of ${size} and ${agreements} agreements, click to painted and ready`, median(times.network), 'ms', promised));
    print(figure(`zoom into the dyad matrix of ${size}, key to painted`, median(times.zoom), 'ms', promised));
    print(figure(`go to the next dyad of the matrix of ${size}, key to painted`, median(times.step), 'ms', promised));
  }
}
