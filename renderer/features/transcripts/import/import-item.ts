import type { TranscriptId } from '#shared/domain/ids.ts';
import type { NewTranscript } from '#shared/domain/operations/transcript-operations.ts';
import type { EncodingCandidate } from '#shared/formats/plain-text/decode-text.ts';
import type { TextEncoding } from '#shared/formats/plain-text/text-encoding.ts';
import type { CitiesNamed } from '#shared/text/city-names.ts';

import { blankHeader, dateOfRecordId, type HeaderDraft, headerOf } from '../header/header-draft.ts';
import type { FileProblem } from './import-problem.ts';
import type { Reading } from './read-source.ts';

/** A file of the batch that cannot be read. */
export interface FailedItem {
  readonly kind: 'failed';
  readonly key: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly problem: FileProblem;
}

/** A file of the batch that was read, with what a person said of it. */
export interface ReadItem {
  readonly kind: 'read';
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly reading: Reading;
  /** Whether the bytes alone leave the encoding in doubt, so that a person has to choose one of `candidates`. */
  readonly isDoubtful: boolean;
  readonly candidates: readonly EncodingCandidate[];
  /** The encoding a person asked for last; null while it is the one that was told from the bytes. */
  readonly wantedEncoding: TextEncoding | null;
  /** Why the file cannot be read in that encoding. */
  readonly encodingProblem: FileProblem | null;
  /** The cities that the file's header may mean. */
  readonly cities: CitiesNamed;
  /** What was typed over what the file says. */
  readonly edits: Partial<HeaderDraft>;
  /** Whether it is to be imported; null while nobody has said. */
  readonly isWanted: boolean | null;
  /** What it became. */
  readonly transcriptId: TranscriptId | null;
}

export type ImportItem = FailedItem | ReadItem;

/** The header as it stands: what the file says, filled in and typed over. */
export function draftOf({ reading: { file }, cities, edits }: ReadItem): HeaderDraft {
  const [city, ...others] = cities.exact;
  const recordId = edits.recordId ?? file.recordIdGuess ?? '';
  const said = { ...blankHeader, ...file.header, cityId: city !== undefined && others.length === 0 ? city.id : null };
  return { ...said, date: file.header.date ?? dateOfRecordId(recordId), ...edits, recordId };
}

/** What is handed to the project. */
export function transcriptOf(item: ReadItem): NewTranscript {
  const { file, textHash, original, originalHash } = item.reading;
  return {
    header: headerOf(draftOf(item)),
    text: file.text,
    textHash,
    source: { fileName: file.fileName.slice(0, 500), encoding: file.encoding, originalHash },
    original,
  };
}
