/** What a row of the bundled table is. The four municipalities stand beside the 333 prefecture-level divisions. */
export type DivisionKind = 'prefecture-city' | 'prefecture' | 'autonomous-prefecture' | 'league' | 'municipality';

/** A prefecture-level division (or a municipality) of mainland China: a fact to make a city of a project from. */
export type Division = {
  /** Six digits, GB/T 2260: `440300`. A municipality has its province-level code: `110000`. */
  readonly code: string;
  /** Full name: 深圳市, 恩施土家族苗族自治州. Unique. */
  readonly name: string;
  /** What people call it: 深圳, 恩施. Unique among divisions, though 吉林 and 海南 are also the short names of provinces. */
  readonly shortName: string;
  /** English name: Shenzhen. Not unique: 苏州 and 宿州 are both Suzhou, and their aliases tell them apart. */
  readonly nameEn: string;
  readonly kind: DivisionKind;
  /** The code of the province it lies in; a municipality's own code. */
  readonly provinceCode: string;
  /**
   * Other names, Chinese and Latin, each leading to this division alone: customary short forms (恩施州), names until a
   * recent change (襄樊), pinyin without apostrophes where the English name is not exactly that (Haerbin, Xian), other
   * spellings (Chamdo), and for shared English names the form with its province: `Suzhou (Anhui)`.
   */
  readonly aliases: readonly string[];
};

/** A province, autonomous region or municipality of mainland China. */
export type Province = {
  /** Six digits, GB/T 2260: `440000`. */
  readonly code: string;
  /** Full name: 广东省. */
  readonly name: string;
  /** Short name: 广东. */
  readonly shortName: string;
  /** English name: Guangdong. */
  readonly nameEn: string;
};
