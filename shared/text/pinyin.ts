/** The readings of a Han character without tones, most usual first: 长 is chang and zhang. None for any other character. */
export type Readings = (character: string) => readonly string[];

/** ü is typed v, u or yu: 吕梁 is lvliang, luliang or lyuliang. */
function typedForms(reading: string): string[] {
  return reading.includes('ü') ? ['v', 'u', 'yu'].map((typed) => reading.replace('ü', typed)) : [reading];
}

/** Loads the pinyin tables (about 300 kB). To be kept, not called anew; each character is looked up once. */
export async function loadReadings(): Promise<Readings> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, readonly string[]>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const isHan = /^\p{Script=Han}$/u.test(character);
    const all = isHan ? pinyin(character, { multiple: true, type: 'array', toneType: 'none' }) : [];
    const readings = [...new Set(all.flatMap(typedForms))].filter((reading) => /^[a-z]+$/.test(reading));
    known.set(character, readings);
    return readings;
  };
}

/** One thing that a name is spelt by: a Han character with its readings, or a Latin word or number. Any of them may be typed. */
export type Syllable = readonly string[];

/**
 * The syllables of a lower-case name: 深圳 gives [深 shen] [圳 zhen], `apply code` gives [apply] [code]. Without `readings` a Han
 * character stands only for itself. Punctuation and blanks only part words.
 */
export function syllablesOf(name: string, readings: Readings | null): Syllable[] {
  return [...name.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)].map(([part]) => [part, ...(readings?.(part) ?? [])]);
}
