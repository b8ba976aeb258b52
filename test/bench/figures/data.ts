import { figure } from '../figure.ts';
import type { Stage } from '../stage.ts';

const sizes = [10_000, 50_000, 100_000] as const;

/** What is done with all codings, without a screen. */
export async function dataFigures({ bench, print }: Stage): Promise<void> {
  const written = await bench.evaluate(() => window.bench.exportDocx());
  print(figure('export 5,000 excerpts to docx, against Markdown', written.docx, 'ms', written.markdown));
  const grown = await bench.evaluate((codings) => window.bench.growth(codings), sizes);
  for (const { operation, kind, times } of grown) {
    const per = (index: number): number => (times[index] ?? Number.NaN) / (kind === 'whole' ? (sizes[index] ?? Number.NaN) / 1000 : 1);
    const unit = kind === 'whole' ? 'ms per 1,000 codings' : 'ms';
    print(figure(`growth from 10,000 to 100,000 codings: ${operation}`, per(2), unit, per(0)));
    print(figure(`growth from 50,000 to 100,000 codings: ${operation}`, per(2), unit, per(1)));
  }
}
