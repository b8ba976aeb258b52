import { fail, ok, type Result } from '#shared/domain/result.ts';
import { looksBinary } from '#shared/text/binary.ts';
import { type Plausibility, plausibilityOf } from './plausibility.ts';
import { decodeAs, decodeLeniently, decodeWhole, type TextEncoding, textEncodings, type UndecodableCode } from './text-encoding.ts';

/** One way to read the bytes, for a person to choose by. */
export interface EncodingCandidate {
  readonly encoding: TextEncoding;
  /** Some lines from the first that the encodings differ on, at most 200 UTF-16 units. */
  readonly preview: string;
  /** How natural the text looks, -4 to 1. */
  readonly score: number;
}

export interface DecodedText {
  /** Without byte order mark; line ends as they were. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** False where another encoding is nearly as likely, so that a person should look. */
  readonly certain: boolean;
  /** The encodings that can read all the bytes, likeliest first; `encoding` is the first. */
  readonly candidates: readonly EncodingCandidate[];
}

export type DecodeProblemCode = UndecodableCode | 'import.binary' | 'import.unknownEncoding';

interface Reading extends Plausibility {
  readonly encoding: TextEncoding;
  readonly text: string;
}

const previewLength = 200;

/** Below this a text is no prose in any language we can tell; above it, Chinese or plain English is likely. */
const plausible = 0.3;
/** Down here nobody need look: hosts' decoders even have private characters for bytes that an encoding leaves out. */
const absurd = -1;
/** By how much the best must lead, and on how many characters, to be taken without asking. */
const clearLead = 0.25;
const enoughCharacters = 6;
/** So many characters in a row that are sound UTF-8 are no accident, whatever they say. */
const soundUtf8 = 8;

function previewOf(text: string): string {
  const telling = Math.max(0, text.search(/[^\t\n\r\x20-\x7e]/));
  const start = text.lastIndexOf('\n', telling) + 1;
  const begin = telling - start > previewLength / 2 ? telling : start;
  return text.slice(begin, begin + previewLength);
}

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function readingsOf(bytes: Uint8Array): Reading[] {
  const readings = textEncodings.flatMap((encoding): Reading[] => {
    const text = decodeWhole(bytes, encoding);
    return text === null || looksBinary(text) ? [] : [{ encoding, text, ...plausibilityOf(text) }];
  });
  return readings.filter(({ encoding, score }) => encoding === 'utf-8' || score > absurd).sort((a, b) => b.score - a.score);
}

/**
 * Whether the reading is sound UTF-8 that no text in another encoding would be by accident. Plain ASCII is sound in all of
 * them, but a few characters of UTF-16 may pass for it, and then look better than it.
 */
function isSurelyUtf8({ encoding, score, telling }: Reading, readings: readonly Reading[]): boolean {
  if (encoding !== 'utf-8') return false;
  return telling === 0 ? readings.every((other) => other.score <= score) : score >= plausible || telling >= soundUtf8;
}

function decoded(readings: readonly Reading[], best: Reading, certain: boolean): DecodedText {
  const others = certain ? [] : readings.filter((reading) => reading !== best);
  const candidates = [best, ...others].map(({ encoding, text, score }) => ({ encoding, preview: previewOf(text), score }));
  return { text: best.text, encoding: best.encoding, certain, candidates };
}

/** The encoding that would read the bytes as natural text but for some of them, and where it fails; null where none would. */
function damageOf(bytes: Uint8Array): Result<never, UndecodableCode> | null {
  const [best] = textEncodings
    .map((encoding) => ({ encoding, text: decodeLeniently(bytes, encoding) }))
    .map(({ encoding, text }) => ({ encoding, text, score: plausibilityOf(text).score }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < plausible || looksBinary(best.text)) return null;
  const failed = decodeAs(bytes, best.encoding);
  return failed.ok ? null : failed;
}

/** Bytes that no encoding reads are binary where they have what no text has; else text of a kind unknown here. */
function unreadable(bytes: Uint8Array): Result<never, DecodeProblemCode> {
  const isBinary = looksBinary(decodeLeniently(bytes, 'gb18030'));
  return fail(isBinary ? 'import.binary' : 'import.unknownEncoding');
}

/**
 * Tells the encoding of a text file: by its byte order mark; else UTF-8 where it is sound, which no other encoding is by
 * accident; else by how natural the text looks in each that can read all of it. Bytes without a sound reading are a problem.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, DecodeProblemCode> {
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    const text = decodeAs(bytes, marked);
    if (!text.ok) return text;
    if (looksBinary(text.value)) return fail('import.binary');
    const reading = { encoding: marked, text: text.value, ...plausibilityOf(text.value) };
    return ok(decoded([reading], reading, true));
  }
  const readings = readingsOf(bytes);
  const sure = readings.find((reading) => isSurelyUtf8(reading, readings));
  if (sure !== undefined) return ok(decoded(readings, sure, true));
  const [best, second] = readings;
  // UTF-16 can read nearly anything, so a reading that makes no sense says nothing against a damaged file.
  const damage = best === undefined || best.score < 0 ? damageOf(bytes) : null;
  if (damage !== null) return damage;
  if (best === undefined) return unreadable(bytes);
  const leads = best.score >= plausible && best.score - (second?.score ?? absurd) >= clearLead;
  const isPlain = best.telling === 0;
  return ok(decoded(readings, best, leads && (isPlain || best.telling >= enoughCharacters)));
}
