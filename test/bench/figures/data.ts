import { figure } from '../figure.ts';
import type { Stage } from '../stage.ts';

/** What is done with all codings, without a screen. */
export async function dataFigures({ bench, print }: Stage): Promise<void> {
  const written = await bench.evaluate(() => window.bench.exportDocx());
  print(figure('export 5,000 excerpts to docx, against Markdown', written.docx, 'ms', written.markdown));
  for (const { operation, small, large, kind } of await bench.evaluate(() => window.bench.growth())) {
    const perCoding = kind === 'whole' ? 10 : 1;
    print(figure(`growth from 10,000 to 100,000 codings: ${operation}, per ${kind === 'whole' ? 'coding' : 'change'}`, large / perCoding, 'ms', small));
  }
}
