import { commonCharacters, commonMarks } from './common-characters.ts';
import { decodeLeniently, type TextEncoding } from './text-encoding.ts';

/** How much a character speaks for a decoding: 1 for 的, -4 for a replacement character. */
const weight = {
  common: 1,
  mark: 0.9,
  everyday: 0.6,
  fullwidth: 0.3,
  emoji: 0,
  otherLetter: -0.5,
  rareHan: -0.7,
  unlikely: -1.5,
  privateUse: -2,
  control: -3,
  replacement: -4,
} as const;

/** All characters of the rows (lead bytes) that an encoding gives to everyday characters. */
function charactersOfRows(encoding: TextEncoding, firstLead: number, lastLead: number, trails: readonly number[]): string {
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1) for (const trail of trails) bytes.push(lead, trail);
  return decodeLeniently(new Uint8Array(bytes), encoding);
}

const from = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** GB 2312 level 1 (3,755 simplified) and Big5 level 1 (5,401 traditional): both standards put what is in daily use first. */
function everydayCharacters(): ReadonlySet<string> {
  const gb = charactersOfRows('gb18030', 0xb0, 0xd7, from(0xa1, 0xfe));
  const big5 = charactersOfRows('big5', 0xa4, 0xc6, [...from(0x40, 0x7e), ...from(0xa1, 0xfe)]);
  return new Set(gb + big5);
}

/** Weights of the BMP by code unit, in tenths. */
let weights: Int8Array | null = null;

function weightOf(character: string, everyday: ReadonlySet<string>): number {
  if (character === '\uFFFD') return weight.replacement;
  if (commonMarks.has(character)) return weight.mark;
  if (/\p{Script=Han}/u.test(character)) {
    return commonCharacters.has(character) ? weight.common : everyday.has(character) ? weight.everyday : weight.rareHan;
  }
  if (/[\uFF01-\uFF5E]/.test(character)) return weight.fullwidth;
  if (/\p{Co}/u.test(character)) return weight.privateUse;
  if (/\p{Cc}/u.test(character)) return weight.control;
  if (/\p{L}|\p{N}|\p{P}|\p{Zs}/u.test(character)) return weight.otherLetter;
  return weight.unlikely;
}

function bmpWeights(): Int8Array {
  const everyday = everydayCharacters();
  return Int8Array.from({ length: 0x10000 }, (_, code) => Math.round(weightOf(String.fromCharCode(code), everyday) * 10));
}

/** Code units of the lead surrogates of emoji. All other characters outside the BMP are rare. */
const isEmojiLead = (unit: number): boolean => unit >= 0xd83c && unit <= 0xd83e;

/** How many telling characters are weighed: enough for any verdict, and no more for a text of millions. */
const sampleSize = 20_000;

export interface Plausibility {
  /** Mean weight of the telling characters, -4 to 1; natural Chinese is above 0.5. 0.8 for a text of plain ASCII. */
  readonly score: number;
  /** How many characters were weighed: those beyond printable ASCII, tab and line ends. */
  readonly telling: number;
}

/** How much a decoded text looks like something that was written. Builds its table (some 20 ms) at the first call. */
export function plausibilityOf(text: string): Plausibility {
  weights ??= bmpWeights();
  let sum = 0;
  let telling = 0;
  for (let index = 0; index < text.length && telling < sampleSize; index += 1) {
    const unit = text.charCodeAt(index);
    if ((unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09) continue;
    telling += 1;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      sum += (isEmojiLead(unit) ? weight.emoji : weight.rareHan) * 10;
      index += 1;
    } else {
      sum += weights[unit] ?? 0;
    }
  }
  return telling === 0 ? { score: 0.8, telling } : { score: sum / telling / 10, telling };
}
