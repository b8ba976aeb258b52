import { provinceName } from '#shared/builtin/cities/province-name.ts';
import { citiesAt, dyadIdAt } from '#shared/analysis/dyad-index.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { connectedPart, type NetworkFilter, networkOf } from '#shared/analysis/network.ts';
import { layOutNetwork, type NetworkLayoutName } from '#shared/analysis/network-layout.ts';
import { sequentialClasses } from '#shared/analysis/value-classes.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';

import type { PictureTable } from '../frame/picture-table.ts';
import type { picturesText } from '../text.ts';
import type { NetworkContent } from './network-content.ts';

interface NetworkPicture {
  readonly content: NetworkContent;
  /** A row for each line. */
  readonly table: PictureTable;
  /** Cities without a partner that the layout leaves out. */
  readonly leftOut: number;
}

/** The network as it is asked for, laid out, and the same in numbers. Pure, and the same every time. */
export function networkContentOf(table: DyadTable, filter: NetworkFilter, layoutName: NetworkLayoutName, language: Language, t: Translate<keyof typeof picturesText.zh>): NetworkPicture {
  const { index } = table;
  const all = networkOf(table, filter);
  // Pulled and pushed about, cities without a partner would only fill the margins.
  const network = layoutName === 'force' ? connectedPart(all) : all;
  const names = network.cities.map(({ place }) => (index.cities[place] === undefined ? '' : cityName(index.cities[place], language)));
  const { classes, classOf } = sequentialClasses(network.lines.filter(({ isUnknown }) => !isUnknown).map(({ items }) => items));
  const unknown = network.lines.some(({ isUnknown }) => isUnknown);
  const first = unknown ? 1 : 0;
  const number = new Intl.NumberFormat(language);
  const lineName = (place: number): string => citiesAt(index, place).map((city) => cityName(city, language)).join('–');
  const degreeText = ({ items, isUnknown }: { readonly items: number; readonly isUnknown: boolean }): string => (isUnknown ? t('network.unknown') : number.format(items));
  return {
    content: {
      network,
      layout: layOutNetwork(network, layoutName),
      layoutName,
      names,
      provinces: network.cities.map(({ province }) => provinceName(province, language)),
      cityText: (city) => t('network.city', { city: names[city] ?? '', province: provinceName(network.cities[city]?.province ?? '', language), breadth: network.cities[city]?.breadth ?? 0 }),
      lineText: (line) => {
        const shown = network.lines[line];
        return shown === undefined ? '' : t('network.line', { dyad: lineName(shown.place), items: degreeText(shown), agreements: shown.agreements });
      },
      dyadIdOf: (line) => dyadIdAt(index, network.lines[line]?.place ?? 0),
      widths: [...(unknown ? [{ label: t('network.unknown') }] : []), ...classes.map(({ from, to }) => ({ label: from === to ? number.format(from) : `${number.format(from)}–${number.format(to)}` }))],
      hasUnknown: unknown,
      widthOf: Int8Array.from(network.lines, ({ items, isUnknown }) => (isUnknown ? 0 : first + classOf(items))),
      sizeLabel: t('network.size'),
      widthLabel: t('network.width'),
    },
    table: {
      columns: [
        { id: 'one', label: t('column.city'), isNumber: false },
        { id: 'other', label: t('column.otherCity'), isNumber: false },
        { id: 'items', label: t('column.degree'), isNumber: true },
        { id: 'agreements', label: t('column.agreements'), isNumber: true },
      ],
      rows: network.lines.map(({ place, items, isUnknown, agreements }) => {
        const [one, other] = citiesAt(index, place);
        return { id: dyadIdAt(index, place), cells: [cityName(one, language), cityName(other, language), isUnknown ? null : items, agreements] };
      }),
      empty: t('network.empty'),
    },
    leftOut: all.cities.length - network.cities.length,
  };
}
