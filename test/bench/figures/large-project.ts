import { median } from '../data-page/clockwork.ts';
import { figure } from '../figure.ts';
import { showProjects, type Stage, taken, type Taken } from '../stage.ts';

/** Words of different frequency in the texts, first to be searched with nothing read yet. */
const queries = ['业务量', '电子证照互认', '企业反映'];

/** A project of 200 interviews: opening it, what it weighs, and searching it. */
export async function largeProjectFigures(stage: Stage): Promise<void> {
  const { page, bench, print } = stage;
  const seeded = await bench.evaluate(() => window.bench.seed('Large', Array.from({ length: 200 }, () => ({ characters: 30_000, codings: 250 }))));
  const size = '200 x 30,000 characters and 50,000 codings';
  const opened: Taken[] = [];
  for (let run = 0; run < 5; run += 1) {
    await showProjects(stage, 'Large');
    opened.push(await taken(stage, () => page.evaluate(() => window.watch.openProject('Large'))));
  }
  const rows = await bench.evaluate(() => window.bench.readRows('Large'));
  print(figure(`open a project of ${size}, click to usable`, median(opened.map(({ time }) => time)), 'ms', 1_000));
  print(figure('open the same project, work of the page’s thread', median(opened.map(({ busy }) => busy)), 'ms', 1_000));
  print(figure('open the same project, against reading its rows', median(opened.map(({ time }) => time)), 'ms', rows));

  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  print(figure('memory with that project open, against its rows as JSON', usedSize / 1e6, 'MB', seeded.megabytes));

  await page.getByRole('navigation').getByRole('button', { name: '检索', exact: true }).click();
  await page.getByRole('searchbox').waitFor();
  const searched: number[] = [];
  for (const words of queries) searched.push((await page.evaluate((query) => window.watch.search(query), words)).time);
  const floor = await bench.evaluate((words) => window.bench.scanTexts('Large', words), queries[0] ?? '');
  const [first = Number.NaN, ...further] = searched;
  print(figure('search 6 million characters, first time, against reading and scanning them', first, 'ms', floor.cold));
  print(figure('search 6 million characters again, against scanning them', Math.max(...further), 'ms', floor.warm));
  await cdp.send('HeapProfiler.collectGarbage');
  print(figure('memory after searching every text, against the texts', (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6, 'MB', 12));
}
