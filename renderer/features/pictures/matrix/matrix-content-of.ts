import { provinceName } from '#shared/builtin/cities/province-name.ts';
import { type CityOrder, orderCities, provinceBands } from '#shared/analysis/city-order.ts';
import { citiesAt, dyadIdAt } from '#shared/analysis/dyad-index.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { type DyadValueName, dyadValues } from '#shared/analysis/dyad-values.ts';
import { divergingClasses, sequentialClasses, type ValueClass } from '#shared/analysis/value-classes.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';

import type { PictureTable } from '../frame/picture-table.ts';
import type { picturesText } from '../text.ts';
import type { MatrixContent } from './matrix-content.ts';

export interface MatrixWish {
  readonly order: CityOrder;
  readonly byHand: readonly CityId[];
  readonly value: DyadValueName;
}

interface MatrixPicture {
  readonly content: MatrixContent;
  /** A row for each dyad that has a value: the cells that are coloured, each once. */
  readonly table: PictureTable;
}

type Say = Translate<keyof typeof picturesText.zh>;

/** 3, or 5–9. */
function className({ from, to }: ValueClass, number: Intl.NumberFormat): string {
  // A dash beside a minus sign is read as another one.
  return from === to ? number.format(from) : `${number.format(from)}${from < 0 ? ' … ' : '–'}${number.format(to)}`;
}

function measureLabel(state: ProjectState, value: DyadValueName, t: Say): string {
  if (!value.startsWith('attribute/')) return t(`measure.${value as 'degree' | 'codings' | 'balance'}.long`);
  const name = value.slice('attribute/'.length);
  const unit = [...state.attributes.values()].find((attribute) => attribute.of === 'dyad' && attribute.name === name)?.unit ?? '';
  return unit === '' ? name : t('measure.withUnit', { name, unit });
}

/** The matrix as it is asked for, and the same in numbers. Pure; linear in the dyads. */
export function matrixContentOf(state: ProjectState, table: DyadTable, wish: MatrixWish, language: Language, t: Say): MatrixPicture {
  const { index } = table;
  const isDiverging = wish.value === 'balance';
  const values = dyadValues(state, table, wish.value);
  const { classes, classOf } = isDiverging ? divergingClasses(values) : sequentialClasses(values);
  const order = orderCities(index, wish.order, table.cities, wish.byHand);
  const bands = wish.order === 'province' ? provinceBands(index, order) : [];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...(isDiverging ? { signDisplay: 'exceptZero' as const } : {}) });
  const label = measureLabel(state, wish.value, t);
  const blank = t(isDiverging ? 'matrix.blank.balance' : wish.value === 'degree' ? 'matrix.blank.degree' : wish.value === 'codings' ? 'matrix.blank.codings' : 'matrix.blank.attribute');
  const rows = Array.from(values.keys()).flatMap((place) => {
    const value = values[place] ?? Number.NaN;
    if (Number.isNaN(value)) return [];
    const [one, other] = citiesAt(index, place);
    return [{ id: dyadIdAt(index, place) as string, cells: [cityName(one, language), cityName(other, language), provinceName(one.province, language), provinceName(other.province, language), value] }];
  });
  return {
    content: {
      cities: order.flatMap((place) => {
        const city = index.cities[place];
        return city === undefined ? [] : [{ id: city.id, name: cityName(city, language) }];
      }),
      order,
      bands,
      bandNames: bands.map(({ province }) => provinceName(province, language)),
      classes: classes.map((one, place) => ({ label: className(one, number), place: isDiverging ? Math.sign(one.from + one.to) * (1 + place) : place })),
      isDiverging,
      classOf: Int8Array.from(values, classOf),
      valueText: (place) => {
        const value = values[place] ?? Number.NaN;
        return Number.isNaN(value) ? blank : t('matrix.cell', { measure: label, value: number.format(value) });
      },
      measureLabel: label,
      blankLabel: blank,
      selfLabel: t('matrix.self'),
    },
    table: {
      columns: [
        { id: 'one', label: t('column.city'), isNumber: false },
        { id: 'other', label: t('column.otherCity'), isNumber: false },
        { id: 'province', label: t('column.province'), isNumber: false },
        { id: 'otherProvince', label: t('column.otherProvince'), isNumber: false },
        { id: 'value', label, isNumber: true },
      ],
      rows,
      empty: t('matrix.empty'),
    },
  };
}
