import type { Division, DivisionKind, Province } from './division.ts';

/** One line of the bundled table: code, name, short name, English name, then any number of aliases. */
export type DivisionRow = readonly [code: string, name: string, shortName: string, nameEn: string, ...aliases: string[]];

/** Code, name, short name, English name. */
export type ProvinceRow = readonly [code: string, name: string, shortName: string, nameEn: string];

/** A province with its divisions in the order of their codes. A municipality is its own only division. */
export type ProvinceTable = {
  readonly province: ProvinceRow;
  readonly divisions: readonly DivisionRow[];
};

export function provinceIn({ province: [code, name, shortName, nameEn] }: ProvinceTable): Province {
  return { code, name, shortName, nameEn };
}

/** Throws an Error if a name does not say what kind of division it is: a fault of the table, not of its reader. */
export function divisionsIn({ province: [provinceCode], divisions }: ProvinceTable): Division[] {
  return divisions.map(([code, name, shortName, nameEn, ...aliases]) => {
    const kind = code === provinceCode ? 'municipality' : kindByName(name);
    return { code, name, shortName, nameEn, kind, provinceCode, aliases };
  });
}

const kindBySuffix: readonly (readonly [suffix: string, kind: DivisionKind])[] = [
  ['自治州', 'autonomous-prefecture'],
  ['地区', 'prefecture'],
  ['盟', 'league'],
  ['市', 'prefecture-city'],
];

/** A name ends with what it names, so the table need not say it twice. */
function kindByName(name: string): DivisionKind {
  const match = kindBySuffix.find(([suffix]) => name.endsWith(suffix));
  if (match === undefined) throw new Error(`The name of a division must end in 市, 地区, 自治州 or 盟: ${name}`);
  return match[1];
}
