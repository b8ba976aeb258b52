import type { Language } from '#shared/domain/bilingual.ts';
import type { City } from '#shared/domain/city.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { NewAttribute } from '#shared/domain/operations/attribute-operations.ts';
import type { ValuesInput } from '#shared/domain/operations/set-attribute-values.ts';

/** Where the cities of Guangdong, and Ganzhou beside them, lie: degrees of longitude and latitude of their centres, rounded. */
const centres: readonly (readonly [shortName: string, east: number, north: number])[] = [
  ['广州', 113.26, 23.13], ['韶关', 113.6, 24.81], ['深圳', 114.06, 22.54], ['珠海', 113.58, 22.27], ['汕头', 116.68, 23.35], ['佛山', 113.12, 23.02],
  ['江门', 113.08, 22.58], ['湛江', 110.36, 21.27], ['茂名', 110.93, 21.66], ['肇庆', 112.47, 23.05], ['惠州', 114.42, 23.11], ['梅州', 116.12, 24.29],
  ['汕尾', 115.38, 22.79], ['河源', 114.7, 23.74], ['阳江', 111.98, 21.86], ['清远', 113.06, 23.68], ['东莞', 113.75, 23.02], ['中山', 113.39, 22.52],
  ['潮州', 116.62, 23.66], ['揭阳', 116.37, 23.55], ['云浮', 112.04, 22.92], ['赣州', 114.94, 25.83],
];

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine), to the nearest five: the centres are no more exact than that. */
function kilometres(east: number, north: number, otherEast: number, otherNorth: number): number {
  const half = (difference: number): number => Math.sin(radians(difference) / 2) ** 2;
  const chord = half(otherNorth - north) + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(otherEast - east);
  return Math.round((2 * earthRadius * Math.asin(Math.sqrt(chord))) / 5) * 5;
}

interface Words {
  readonly distance: string;
  readonly unit: string;
  readonly distanceHint: string;
  readonly sameProvince: string;
  readonly sameProvinceHint: string;
  readonly yes: string;
  readonly no: string;
}

const words: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    distance: '距离', unit: '公里', distanceHint: '两市中心的直线距离，取整到 5 公里。', sameProvince: '同省', sameProvinceHint: '两市是否同属一省。', yes: '是', no: '否',
  },
  en: {
    distance: 'Distance', unit: 'km', distanceHint: 'Straight line between the two centres, to the nearest 5 km.', sameProvince: 'Same province', sameProvinceHint: 'Whether both cities are in one province.', yes: 'yes', no: 'no',
  },
};

/** Distance and province of the dyads among Guangdong and Ganzhou, which the traced cases are among: 231 of them. */
export function sampleDyadAttributes(cities: readonly City[], language: Language): ValuesInput {
  const { distance, unit, distanceHint, sameProvince, sameProvinceHint, yes, no } = words[language];
  const byName = new Map(cities.map((city) => [city.shortName, city]));
  const newAttributes: NewAttribute[] = [
    { of: 'dyad', name: distance, type: 'number', unit, description: distanceHint, categories: [] },
    { of: 'dyad', name: sameProvince, type: 'category', unit: '', description: sameProvinceHint, categories: [yes, no] },
  ];
  const rows = centres.flatMap(([name, east, north], place) =>
    centres.slice(place + 1).flatMap(([otherName, otherEast, otherNorth]) => {
      const [one, other] = [byName.get(name), byName.get(otherName)];
      if (one === undefined || other === undefined) throw new RangeError(`the sample knows no city of ${name}–${otherName}`);
      const values = { [distance]: kilometres(east, north, otherEast, otherNorth), [sameProvince]: one.province === other.province ? yes : no };
      return [{ id: dyadOf(one.id, other.id), values }];
    }),
  );
  return { of: 'dyad', rows, newAttributes };
}
