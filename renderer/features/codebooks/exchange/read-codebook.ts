import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { Problem, Result } from '#shared/domain/result.ts';
import { ok } from '#shared/domain/result.ts';
import { codebookOfCsv, type ReadCodebookCsvProblemCode } from '#shared/formats/codebook/codebook-csv.ts';
import { codebookOfDocx, type ReadCodebookDocxProblemCode } from '#shared/formats/codebook/codebook-of-docx.ts';
import { draftRecords } from '#shared/formats/codebook/draft.ts';
import type { TableNoteCode } from '#shared/formats/codebook/read-table.ts';
import { readTemplate, type ReadTemplateProblemCode } from '#shared/formats/codebook/template.ts';
import { type QdcNoteCode, readQdc, type ReadQdcProblemCode } from '#shared/formats/refi/read-qdc.ts';

/** A file that a codebook is to be taken from: what the dialog 'codebooks.import' is about. */
export interface CodebookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function isCodebookFile(about: unknown): about is CodebookFile {
  return typeof about === 'object' && about !== null && 'name' in about && typeof about.name === 'string' && 'bytes' in about && about.bytes instanceof Uint8Array;
}

export type ReadNote = Problem<QdcNoteCode | TableNoteCode>;

export interface ReadCodebook {
  readonly codebook: Omit<Codebook, 'order'>;
  readonly codes: readonly Code[];
  readonly notes: readonly ReadNote[];
  /** The program that wrote it, as it calls itself; blank where it does not say. */
  readonly origin: string;
}

export type ReadCodebookProblemCode = ReadQdcProblemCode | ReadCodebookCsvProblemCode | ReadCodebookDocxProblemCode | ReadTemplateProblemCode;

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
const newId = <Id extends string>(): Id => crypto.randomUUID() as Id;

/** Names of files say what they are by their extension; a codebook without a name of its own takes the file's. */
export async function readCodebook({ name, bytes }: CodebookFile): Promise<Result<ReadCodebook, ReadCodebookProblemCode>> {
  const extension = extensionOf(name);
  if (extension === 'dyadbook') {
    const template = readTemplate(bytes, newId);
    return template.ok ? ok({ ...template.value, notes: [], origin: '' }) : template;
  }
  const read = extension === 'docx' ? await codebookOfDocx(bytes) : extension === 'csv' ? codebookOfCsv({ name, bytes }) : readQdc(bytes);
  if (!read.ok) return read;
  const { draft, notes } = read.value;
  const own = draft.name.zh.trim() !== '' || draft.name.en.trim() !== '';
  const records = draftRecords({ ...draft, name: own ? draft.name : nameOfFile(name) }, newId);
  return ok({ ...records, notes, origin: 'origin' in read.value ? read.value.origin : '' });
}

function nameOfFile(name: string): Bilingual {
  const bare = name.replace(/\.[^.]*$/, '').trim() || name;
  return /\p{Script=Han}/u.test(bare) ? { zh: bare, en: '' } : { zh: '', en: bare };
}
