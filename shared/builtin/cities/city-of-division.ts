import { type City, cityIdOfCode } from '#shared/domain/city.ts';

import type { Division } from './division.ts';
import { provinces } from './divisions.ts';

const provinceName = new Map(provinces.map(({ code, name }) => [code, name]));

/** The city of a project that a bundled division stands for. Its id is fixed, `gb440300`: colleagues' files mean the same city. */
export function cityOfDivision({ code, name, shortName, nameEn, provinceCode, aliases }: Division): City {
  return {
    id: cityIdOfCode(code),
    name,
    shortName,
    nameEn,
    province: provinceName.get(provinceCode) ?? '',
    code,
    aliases: [...aliases],
    attributes: {},
  };
}
