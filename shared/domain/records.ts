import { type City, citySchema } from './city.ts';
import { type Code, codeSchema } from './code.ts';
import { type Codebook, codebookSchema } from './codebook.ts';
import { type Coder, coderSchema } from './coder.ts';
import { type Coding, codingSchema } from './coding.ts';
import { type Project, projectSchema } from './project.ts';
import { type Transcript, transcriptSchema } from './transcript.ts';

/** Every kind of record that a project's journal speaks of. A new noun starts here; the compiler names the rest. */
export interface RecordOf {
  project: Project;
  coder: Coder;
  transcript: Transcript;
  codebook: Codebook;
  code: Code;
  city: City;
  coding: Coding;
}
export type Kind = keyof RecordOf;

/** The parser of each kind, for whatever comes from outside: files, database rows. */
export const schemaOf = {
  project: projectSchema,
  coder: coderSchema,
  transcript: transcriptSchema,
  codebook: codebookSchema,
  code: codeSchema,
  city: citySchema,
  coding: codingSchema,
} as const;

export const kinds = Object.keys(schemaOf) as readonly Kind[];
