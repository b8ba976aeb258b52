import { fail, ok, type Problem, type Result } from '#shared/domain/result.ts';
import { guessRecordId } from '#shared/text/guess-record-id.ts';
import { parseHeader, type ParsedHeader } from '#shared/text/header.ts';
import { normaliseText } from '#shared/text/normalise.ts';
import { parseTurns } from '#shared/text/turns.ts';
import { type DocxMessageCode, readDocx } from './docx/read-docx.ts';
import { foreignArchiveOf, foreignFileOf } from './foreign-file.ts';
import type { ImportProblemCode } from './import-problem.ts';
import { decodeText, type EncodingCandidate } from './plain-text/decode-text.ts';
import { decodeAs, type TextEncoding } from './plain-text/text-encoding.ts';
import { maximumTextBytes, megabytes } from './size.ts';
import { beginsAsZip } from './zip/central-directory.ts';
import { zipNames } from './zip/read-zip.ts';

/** An interview file as read, before anyone has agreed to anything. */
export interface TranscriptFile {
  readonly fileName: string;
  /** As the app keeps texts: LF, no byte order mark. Never blank. */
  readonly text: string;
  readonly encoding: TextEncoding | 'docx';
  /** False where the encoding is a guess that a person should look at, with `candidates` to choose from. */
  readonly certain: boolean;
  readonly candidates: readonly EncodingCandidate[];
  /** The record id that the file name or the first lines give, or null where it must be asked for. */
  readonly recordIdGuess: string | null;
  readonly header: ParsedHeader['fields'];
  /** The city that the interviewee speaks for, by the name written in the header. */
  readonly cityName: string | null;
  readonly turnCount: number;
  /** What a docx held beside its text. */
  readonly messages: readonly Problem<DocxMessageCode>[];
}

export interface TranscriptFileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that a person chose; without it, it is told from the bytes. Of no effect on a docx. */
  readonly encoding?: TextEncoding;
}

type ReadText = Pick<TranscriptFile, 'text' | 'encoding' | 'certain' | 'candidates' | 'messages'>;

/** An archive of more files than this is not even listed. */
const maximumEntries = 10_000;

async function readArchive({ name, bytes }: TranscriptFileInput): Promise<Result<ReadText, ImportProblemCode>> {
  const names = zipNames(bytes, maximumEntries);
  if (!names.ok) return names;
  const foreign = foreignArchiveOf(names.value, name);
  if (foreign !== null) return fail(foreign);
  const docx = await readDocx(bytes);
  if (!docx.ok) return docx;
  return ok({ text: docx.value.text, encoding: 'docx', certain: true, candidates: [], messages: docx.value.messages });
}

function readPlainText({ bytes, encoding }: TranscriptFileInput): Result<ReadText, ImportProblemCode> {
  if (bytes.length > maximumTextBytes) return fail('import.tooLarge', { size: megabytes(bytes.length), limit: megabytes(maximumTextBytes) });
  if (encoding === undefined) {
    const decoded = decodeText(bytes);
    return decoded.ok ? ok({ ...decoded.value, messages: [] }) : decoded;
  }
  const text = decodeAs(bytes, encoding);
  return text.ok ? ok({ text: text.value, encoding, certain: true, candidates: [], messages: [] }) : text;
}

/**
 * Reads one interview file: .txt, .md (kept as it is) or .docx, by what the bytes are first and by the name second. Never
 * throws for what a file holds; what cannot be read is a problem that says what the file seems to be, or where it is broken.
 */
export async function readTranscriptFile(input: TranscriptFileInput): Promise<Result<TranscriptFile, ImportProblemCode>> {
  const { name, bytes } = input;
  if (bytes.length === 0) return fail('import.empty');
  const foreign = foreignFileOf(bytes, name);
  if (foreign !== null) return fail(foreign);
  const read = beginsAsZip(bytes) ? await readArchive(input) : readPlainText(input);
  if (!read.ok) return read;
  const text = normaliseText(read.value.text);
  if (text.trim() === '') return fail('import.empty');
  const { fields, cityName } = parseHeader(text);
  return ok({
    ...read.value,
    fileName: name,
    text,
    recordIdGuess: guessRecordId(name, text),
    header: fields,
    cityName,
    turnCount: parseTurns(text).length,
  });
}
