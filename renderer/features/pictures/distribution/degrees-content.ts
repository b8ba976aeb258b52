import { degreeDistribution } from '#shared/analysis/distribution.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';
import type { ColumnsContent } from '#renderer/ui/chart/bars/draw-columns.ts';

import type { PictureTable } from '../frame/picture-table.ts';
import type { picturesText } from '../text.ts';
import { binWidth } from './bin-width.ts';

interface DegreesPicture {
  readonly content: ColumnsContent;
  readonly table: PictureTable;
  /** Dyads that are not in the columns: without a figure, and not connected. */
  readonly withoutFigure: number;
  readonly notConnected: number;
}

/** How many connected dyads have which degree, in classes of equal width. */
export function degreesContentOf(table: DyadTable, language: Language, t: Translate<keyof typeof picturesText.zh>): DegreesPicture {
  const { known, withoutFigure, notConnected } = degreeDistribution(table.measures);
  const most = known.at(-1)?.value ?? 0;
  const width = binWidth(most);
  const counts = Array.from({ length: known.length === 0 ? 0 : Math.floor(most / width) + 1 }, () => 0);
  for (const { value, count } of known) counts[Math.floor(value / width)] = (counts[Math.floor(value / width)] ?? 0) + count;
  const number = new Intl.NumberFormat(language);
  const columns = counts.map((count, place) => {
    const [from, to] = [place * width, (place + 1) * width - 1];
    const label = from === to ? number.format(from) : `${number.format(from)}–${number.format(to)}`;
    return { id: String(from), label, count, name: t('degrees.name', { degree: label, count }) };
  });
  return {
    content: { columns, xLabel: t('degrees.x'), yLabel: t('degrees.y') },
    table: {
      columns: [
        { id: 'degree', label: t('degrees.x'), isNumber: false },
        { id: 'count', label: t('degrees.y'), isNumber: true },
      ],
      rows: columns.map(({ id, label, count }) => ({ id, cells: [label, count] })),
      empty: t('degrees.empty'),
    },
    withoutFigure,
    notConnected,
  };
}
