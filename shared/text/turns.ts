import { parseHeader } from './header.ts';
import { paragraphAt } from './paragraphs.ts';
import { couldBeName, knownLabel, type TurnRole } from './speaker-labels.ts';
import { type TurnHead, turnHeadOf } from './turn-heads.ts';

/** One speaker's stretch of a transcript: [start, end), in UTF-16 units, label included. */
export interface Turn {
  readonly start: number;
  readonly end: number;
  /** Where the words begin, after the label and its time stamp; `end` for a turn without words. */
  readonly bodyStart: number;
  /** The label as it is written, 受访者 or 李科长, without its time stamp. */
  readonly speaker: string;
  readonly role: TurnRole;
  /** Its time stamp in seconds from the start of the recording, or null. */
  readonly seconds: number | null;
}

interface PlacedHead extends TurnHead {
  /** Offsets in the text: of the line's first non-blank character, and of the line's own start. */
  readonly start: number;
  readonly lineStart: number;
}

const keyOf = (label: string): string => label.normalize('NFKC').toLowerCase();

function headsFrom(text: string, offset: number): PlacedHead[] {
  const heads: PlacedHead[] = [];
  for (let at = offset; at <= text.length; ) {
    const { end } = paragraphAt(text, at);
    const line = text.slice(at, end);
    const head = turnHeadOf(line);
    if (head !== null) heads.push({ ...head, lineStart: at, start: at + line.search(/\S/) });
    at = end + 1;
  }
  return heads;
}

/** The heads that are turns: known labels, names that recur, and names time-stamped as those are. */
function believed(heads: readonly PlacedHead[]): PlacedHead[] {
  const named = heads.map((head) => ({ head, known: knownLabel(head.speaker), key: keyOf(head.speaker) }));
  const counts = new Map<string, number>();
  for (const { key, known } of named) {
    const counted = known?.stem ?? key;
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  const isSure = ({ known, key }: (typeof named)[number]): boolean => {
    const recurs = (counts.get(known?.stem ?? key) ?? 0) > 1;
    if (known === null) return recurs;
    return known.isStrong || recurs || known.partners.some((partner) => counts.has(partner));
  };
  const couldSpeak = named.filter(({ head, known }) => known !== null || couldBeName(head.speaker));
  const isTimed = couldSpeak.some((candidate) => candidate.head.seconds !== null && isSure(candidate));
  return couldSpeak.filter((candidate) => isSure(candidate) || (isTimed && candidate.head.seconds !== null)).map(({ head }) => head);
}

function endOfWords(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function startOfWords(text: string, start: number, limit: number): number {
  let found = start;
  while (found < limit && /\s/.test(text.charAt(found))) found += 1;
  return found;
}

/**
 * The turns of a transcript, in order and apart from each other; none where it shows no speakers. Recognised at the
 * beginning of a line: 访谈者：/受访者： and their like, 问：/答：, Q:/A:, `说话人1 00:01:12` alone on its line,
 * `[00:01:12] Name:`, `Name (00:01:12):`, with fullwidth or halfwidth marks. A label that is not a known one must recur,
 * and must look like a name: neither 他说： nor 例如： opens a turn. What the header says of speakers opens none either.
 */
export function parseTurns(text: string): Turn[] {
  const header = parseHeader(text);
  const interviewers = new Set((header.fields.interviewer ?? '').split(/[、，,;；\s]+/).filter((name) => name !== '').map(keyOf));
  const heads = believed(headsFrom(text, header.end));
  return heads.map(({ start, lineStart, bodyStart, speaker, seconds }, index) => {
    const limit = heads[index + 1]?.start ?? text.length;
    const end = endOfWords(text, start, limit);
    const role = knownLabel(speaker)?.role ?? (interviewers.has(keyOf(speaker)) ? 'interviewer' : 'other');
    return { start, end, bodyStart: Math.min(end, startOfWords(text, lineStart + bodyStart, limit)), speaker, role, seconds };
  });
}
