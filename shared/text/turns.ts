import { parseHeader } from './header.ts';
import { paragraphAt } from './paragraphs.ts';
import { couldBeName, type KnownLabel, knownLabel, type TurnRole } from './speaker-labels.ts';
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

/** A function that remembers its answers: a transcript has thousands of labels and a handful of speakers. */
function remembered<Answer>(ask: (label: string) => Answer): (label: string) => Answer {
  const answers = new Map<string, Answer>();
  return (label) => {
    const before = answers.get(label);
    if (before !== undefined) return before;
    const answer = ask(label);
    answers.set(label, answer);
    return answer;
  };
}

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

interface Label {
  readonly known: KnownLabel | null;
  /** What equal labels have in common: the stem of a known one, else the label folded. */
  readonly key: string;
  readonly couldSpeak: boolean;
}

function readLabel(speaker: string): Label {
  const known = knownLabel(speaker);
  return { known, key: known?.stem ?? keyOf(speaker), couldSpeak: known !== null || couldBeName(speaker) };
}

/** The heads that are turns: known labels, names that recur, and names time-stamped as those are. */
function believed(heads: readonly PlacedHead[]): PlacedHead[] {
  const labelOf = remembered(readLabel);
  const counts = new Map<string, number>();
  for (const { speaker } of heads) {
    const { key } = labelOf(speaker);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isSure = ({ speaker }: PlacedHead): boolean => {
    const { known, key } = labelOf(speaker);
    if ((counts.get(key) ?? 0) > 1) return true;
    return known !== null && (known.isStrong || known.partners.some((partner) => counts.has(partner)));
  };
  const couldSpeak = heads.filter(({ speaker }) => labelOf(speaker).couldSpeak);
  const isTimed = couldSpeak.some((head) => head.seconds !== null && isSure(head));
  return couldSpeak.filter((head) => isSure(head) || (isTimed && head.seconds !== null));
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
  const roleOf = remembered((speaker): TurnRole => knownLabel(speaker)?.role ?? (interviewers.has(keyOf(speaker)) ? 'interviewer' : 'other'));
  return heads.map(({ start, lineStart, bodyStart, speaker, seconds }, index) => {
    const limit = heads[index + 1]?.start ?? text.length;
    const end = endOfWords(text, start, limit);
    return { start, end, bodyStart: Math.min(end, startOfWords(text, lineStart + bodyStart, limit)), speaker, role: roleOf(speaker), seconds };
  });
}
