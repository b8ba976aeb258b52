import type { Language } from '#shared/domain/bilingual.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import { ok, type Result } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { codebookToCsv } from '#shared/formats/codebook/codebook-csv.ts';
import { codebookDocument } from '#shared/formats/codebook/codebook-document.ts';
import { codebookToMarkdown } from '#shared/formats/codebook/codebook-markdown.ts';
import { codebookSource } from '#shared/formats/codebook/source.ts';
import { writeTemplate } from '#shared/formats/codebook/template.ts';
import { writeQdc, type WriteQdcProblemCode } from '#shared/formats/refi/write-qdc.ts';
import type { FileKindName } from '#shared/ipc/saved-file.ts';

import type { ExchangeFormat } from './losses.ts';

export const fileKindOf: Readonly<Record<ExchangeFormat, FileKindName>> = { docx: 'docx', markdown: 'markdown', csv: 'csv', qdc: 'qdc', template: 'codebookTemplate' };

export interface WriteOrder {
  readonly state: ProjectState;
  readonly codebook: Codebook;
  readonly format: ExchangeFormat;
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly date: string;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of a codebook as a file of that format. */
export async function writeCodebook({ state, codebook, format, language, date }: WriteOrder): Promise<Result<Uint8Array, WriteQdcProblemCode>> {
  const source = codebookSource(state, codebook);
  switch (format) {
    case 'template':
      return ok(encode(writeTemplate(state, codebook)));
    case 'csv':
      return ok(encode(codebookToCsv(source, language)));
    case 'markdown':
      return ok(encode(codebookToMarkdown(codebookDocument(source, { language, date }))));
    case 'qdc': {
      const written = writeQdc(source, language, 'Dyadtrace');
      return written.ok ? ok(encode(written.value)) : written;
    }
    case 'docx': {
      // The docx library is large and rarely needed: it is loaded when somebody exports.
      const { codebookToDocx } = await import('#shared/formats/codebook/codebook-docx.ts');
      return ok(await codebookToDocx(codebookDocument(source, { language, date })));
    }
  }
}
