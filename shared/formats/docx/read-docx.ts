import type Mammoth from 'mammoth';
import { fail, ok, type Problem, type Result } from '#shared/domain/result.ts';
import { foreignFileOf } from '../foreign-file.ts';
import type { ImportProblemCode } from '../import-problem.ts';
import { maximumDocxBytes, megabytes } from '../size.ts';
import { beginsAsZip } from '../zip/central-directory.ts';
import { readZip, type ZipFiles, type ZipLimits } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { type DocumentText, documentText, type DocxDocument } from './document-text.ts';

/** What a reader of the text should know was in the file beside it. Each has { count }. */
export const docxMessageCodes = [
  'docx.picturesLeftOut',
  'docx.commentsLeftOut',
  /** Numbers that Word gives to the paragraphs of a list. */
  'docx.numbersLeftOut',
  /** Tracked changes, read as if all were accepted. */
  'docx.changesAccepted',
] as const;
export type DocxMessageCode = (typeof docxMessageCodes)[number];

export interface DocxText {
  /** One line for each paragraph, LF between them; not yet normalised in any other way. */
  readonly text: string;
  readonly messages: readonly Problem<DocxMessageCode>[];
}

/**
 * A transcript of 300,000 characters is some 5 MB of XML, however Word cuts it up. Reading takes about 100 bytes of memory
 * for each byte of XML, so that twenty megabytes are as much as a page bears.
 */
const limits: ZipLimits = { entries: 10_000, entryBytes: 20_000_000, totalBytes: 40_000_000, ratio: 200, ratioFrom: 8_000_000 };

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);
const mainPart = /^word\/document\d*\.xml$/i;

/** The name of a part that declares a document type: the door of entity bombs and of outside entities. */
function partWithDoctype(parts: ZipFiles): string | null {
  const decoder = new TextDecoder('utf-8');
  for (const [name, bytes] of parts) if (/<!(?:DOCTYPE|ENTITY)/i.test(decoder.decode(bytes))) return name;
  return null;
}

function trackedChanges(parts: ZipFiles): number {
  const decoder = new TextDecoder('utf-8');
  const main = [...parts].find(([name]) => mainPart.test(name));
  return main === undefined ? 0 : [...decoder.decode(main[1]).matchAll(/<w:(?:ins|del|moveFrom|moveTo)\s/g)].length;
}

/**
 * mammoth unpacks for itself, so it is given a plain archive of the parts that were unpacked and checked here, and never
 * the file. Its HTML is of no use: the document is caught on the way there.
 */
async function readByMammoth({ convertToHtml }: typeof Mammoth, parts: ZipFiles): Promise<DocxDocument | null> {
  const archive = writeZip(parts, { level: 0 });
  const arrayBuffer = archive.slice().buffer;
  let caught: DocxDocument | null = null;
  const transformDocument = (document: DocxDocument): DocxDocument => {
    caught = document;
    return { ...document, children: [] };
  };
  // The page's build of mammoth takes `arrayBuffer`, Node's takes `buffer`.
  const input = { arrayBuffer, buffer: arrayBuffer };
  await convertToHtml(input, { transformDocument, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, externalFileAccess: false });
  return caught;
}

function messagesOf({ pictures, comments, numbered }: DocumentText, changes: number): Problem<DocxMessageCode>[] {
  const counts: readonly (readonly [DocxMessageCode, number])[] = [
    ['docx.picturesLeftOut', pictures],
    ['docx.commentsLeftOut', comments],
    ['docx.numbersLeftOut', numbered],
    ['docx.changesAccepted', changes],
  ];
  return counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, params: { count } }));
}

/** A Word file taken apart: its document as mammoth reads it, and the parts it was read from. */
export interface OpenedDocx {
  readonly document: DocxDocument;
  readonly parts: ZipFiles;
}

/**
 * Opens a Word file (.docx, ECMA-376). The archive is unpacked within limits and its XML checked before mammoth sees it;
 * pictures and other media are not unpacked at all.
 */
export async function openDocx(bytes: Uint8Array): Promise<Result<OpenedDocx, ImportProblemCode>> {
  if (bytes.length > maximumDocxBytes) return fail('import.tooLarge', { size: megabytes(bytes.length), limit: megabytes(maximumDocxBytes) });
  if (!beginsAsZip(bytes)) return fail(foreignFileOf(bytes, '') ?? 'zip.notZip');
  const parts = readZip(bytes, limits, isXml);
  if (!parts.ok) return parts;
  if (![...parts.value.keys()].some((name) => mainPart.test(name))) return fail('docx.noDocument');
  const part = partWithDoctype(parts.value);
  if (part !== null) return fail('docx.doctype', { part });
  const { default: mammoth } = await import('mammoth');
  try {
    const document = await readByMammoth(mammoth, parts.value);
    return document === null ? fail('docx.malformed') : ok({ document, parts: parts.value });
  } catch {
    // Whatever mammoth and its XML parser throw (plain Errors, a RangeError for XML nested without end) says the same.
    return fail('docx.malformed');
  }
}

/** The text of a Word file, and what it leaves out. */
export async function readDocx(bytes: Uint8Array): Promise<Result<DocxText, ImportProblemCode>> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return opened;
  const read = documentText(opened.value.document);
  return ok({ text: read.text, messages: messagesOf(read, trackedChanges(opened.value.parts)) });
}
