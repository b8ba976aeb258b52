import { secondsOf, timestampSource } from './timestamps.ts';

/** What the beginning of a line says of a new turn, before it is known whether it is one. */
export interface TurnHead {
  readonly speaker: string;
  readonly seconds: number | null;
  /** UTF-16 offset in the line where the words begin; the line's length for a head that stands alone. */
  readonly bodyStart: number;
}

/** A head is at the very beginning of its line: no label is longer than this many UTF-16 units, with its time stamp. */
const reach = 100;

const timestamp = String.raw`[[［(（【]?${timestampSource}[\]］)）】]?`;
const label = String.raw`([^\s*:：，。！？；、,!?;"“”…[\]［］【】()（）][^*:：，。！？；,!?;"“”…\n[\]［］【】()（）]{0,28}?(?:[（(][^（()）:：]{1,20}[）)])?)`;
const lead = String.raw`^[\s\u3000>*#-]*`;
/** Not the colon of a clock time, a ratio or an address. */
const colon = String.raw`\**(?:(?<!\d):|:(?![\d/\\])|：)\**[^\S\n]*`;

const stampFirst = new RegExp(`${lead}${timestamp}\\s*${label}\\s*${colon}`, 'u');
const stampLast = new RegExp(`${lead}${label}\\**\\s*${timestamp}\\s*${colon}`, 'u');
const plain = new RegExp(`${lead}${label}\\s*${colon}`, 'u');
const aloneStampLast = new RegExp(`${lead}${label}\\**\\s+${timestamp}\\**\\s*$`, 'u');
const aloneStampFirst = new RegExp(`${lead}${timestamp}\\s*${label}\\s*$`, 'u');

/** Reads the head of one line (without its LF), or null where there is none. Constant time, however long the line. */
export function turnHeadOf(line: string): TurnHead | null {
  const beginning = line.slice(0, reach);
  if (!/[:：]/.test(beginning)) return null;
  const whole = line.length <= reach;
  const first = stampFirst.exec(beginning) ?? (whole ? aloneStampFirst.exec(beginning) : null);
  if (first !== null) {
    const [match, a = '', b = '', c, d, speaker = ''] = first;
    return { speaker: speaker.trim(), seconds: secondsOf(a, b, c, d), bodyStart: match.length };
  }
  const last = stampLast.exec(beginning) ?? (whole ? aloneStampLast.exec(beginning) : null);
  if (last !== null) {
    const [match, speaker = '', a = '', b = '', c, d] = last;
    return { speaker: speaker.trim(), seconds: secondsOf(a, b, c, d), bodyStart: match.length };
  }
  const bare = plain.exec(beginning);
  return bare === null ? null : { speaker: (bare[1] ?? '').trim(), seconds: null, bodyStart: bare[0].length };
}
