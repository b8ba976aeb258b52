import { rankByBreadth } from '#shared/analysis/city-measures.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';
import { barId, type RowBarsContent } from '#renderer/ui/chart/bars/draw-row-bars.ts';

import type { PictureTable } from '../frame/picture-table.ts';
import type { picturesText } from '../text.ts';

interface BreadthPicture {
  readonly content: RowBarsContent;
  readonly table: PictureTable;
}

/** The one panel of this picture. */
const panel = 'breadth';

/** Cities by breadth, their partners in the own province and in others apart. `top`: so many cities and those that are equal to the last; null: all. */
export function breadthContentOf(table: DyadTable, top: number | null, language: Language, t: Translate<keyof typeof picturesText.zh>): BreadthPicture {
  const { cities } = table;
  const ranked = rankByBreadth(table.measures, cities).filter(({ breadth, rank }) => breadth > 0 && (top === null || rank <= top));
  const keys = [
    { id: 'inside', label: t('breadth.inside'), color: '#1f629a', side: 'right' as const, counts: cities.inside },
    { id: 'outside', label: t('breadth.outside'), color: '#d59a4a', side: 'right' as const, counts: cities.outside },
  ];
  const countOf = (row: number, _: number, key: number): number => keys[key]?.counts[ranked[row]?.place ?? -1] ?? 0;
  return {
    content: {
      rows: ranked.map(({ city, rank }) => ({ id: city.id, label: `${rank}. ${cityName(city, language)}` })),
      panels: [{ id: panel, label: '' }],
      keys,
      countOf,
      nameOf: (row, _, key) => {
        const shown = ranked[row];
        if (shown === undefined) return '';
        return t('breadth.name', { city: cityName(shown.city, language), rank: shown.rank, breadth: shown.breadth, kind: keys[key]?.label ?? '', count: countOf(row, 0, key) });
      },
      axisLabel: t('breadth.axis'),
    },
    table: {
      columns: [
        { id: 'rank', label: t('column.rank'), isNumber: true, width: 80 },
        { id: 'city', label: t('column.city'), isNumber: false },
        { id: 'province', label: t('column.province'), isNumber: false },
        { id: 'breadth', label: t('column.breadth'), isNumber: true },
        { id: 'inside', label: t('breadth.inside'), isNumber: true },
        { id: 'outside', label: t('breadth.outside'), isNumber: true },
      ],
      rows: ranked.map(({ city, place, rank, breadth }) => ({
        id: barId(city.id, panel, (cities.inside[place] ?? 0) > 0 ? 'inside' : 'outside'),
        cells: [rank, cityName(city, language), provinceName(city.province, language), breadth, cities.inside[place] ?? 0, cities.outside[place] ?? 0],
      })),
      empty: t('breadth.empty'),
    },
  };
}
