// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- every layer that reads this file needs its types
/// <reference path="./sax.d.ts" />
import * as sax from 'sax';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { maximumXmlBytes, megabytes } from '../size.ts';

/** An element with what is of use here: its children, and its own text. Names without their namespace's prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

export const xmlProblemCodes = [
  /** { line }: not well-formed. */
  'xml.malformed',
  /** Declares a document type: the door of entity bombs and of files from outside. */
  'xml.doctype',
  /** Nested deeper than any file of this kind. */
  'xml.tooDeep',
  /** Bytes that are no text in the encoding that the file names. */
  'xml.undecodable',
] as const;
export type XmlProblemCode = (typeof xmlProblemCodes)[number] | 'import.empty' | 'import.tooLarge';

const deepest = 200;

/** The encoding by byte order mark, else as the XML declaration names it, else UTF-8 (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  return /<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    // A label that is no encoding and bytes that are no text come to the same: it cannot be read.
    return null;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly code: 'xml.doctype' | 'xml.tooDeep' | 'xml.malformed') {
    super(code);
  }
}

/** The root element of an XML file. No document type is let in, so that no entity but XML's own five is ever expanded. */
export function readXml(bytes: Uint8Array): Result<XmlElement, XmlProblemCode> {
  if (bytes.length === 0) return fail('import.empty');
  if (bytes.length > maximumXmlBytes) return fail('import.tooLarge', { size: megabytes(bytes.length), limit: megabytes(maximumXmlBytes) });
  const text = decoded(bytes);
  if (text === null) return fail('xml.undecodable');
  const parser = sax.parser(true, { position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  const refuse = (code: Refused['code']): never => {
    throw new Refused(code);
  };
  parser.ondoctype = () => refuse('xml.doctype');
  parser.onerror = () => refuse('xml.malformed');
  parser.onopentag = ({ name, attributes }) => {
    if (open.length >= deepest) refuse('xml.tooDeep');
    const element: XmlElement = { name: localName(name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = parser.oncdata = (words) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  };
  try {
    // The names of XML's ends of line are one (XML 1.0, 2.11), which sax leaves to its caller.
    parser.write(text.replace(/\r\n?/g, '\n')).close();
  } catch (error) {
    if (error instanceof Refused) return fail(error.code, { line: parser.line + 1 });
    throw error;
  }
  return root === null ? fail('xml.malformed', { line: 1 }) : ok(root);
}
