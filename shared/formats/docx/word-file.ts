import { AlignmentType, Document, type FileChild, Footer, type INumberingOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeZip } from '../zip/write-zip.ts';
import { documentStyles } from './styles.ts';
import { xmlText } from './xml-text.ts';

/** A4 with 2.5 cm around, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 },
} as const;

/** Width between the margins, in twentieths of a point. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** The bytes of a Word document of these paragraphs and tables, with numbered pages. Lists need the `numbering` that they refer to. */
export function wordFile(title: string, children: readonly FileChild[], { numbering }: { readonly numbering?: INumberingOptions } = {}): Promise<Uint8Array> {
  const pageNumber = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const document = new Document({
    title: xmlText(title),
    creator: 'Dyadtrace',
    styles: documentStyles,
    ...(numbering === undefined ? {} : { numbering }),
    sections: [{ properties: { page }, footers: { default: new Footer({ children: [pageNumber] }) }, children }],
  });
  return Packer.pack(document, 'uint8array');
}

const bodyPath = 'word/document.xml';
const placeholder = 'body';

/** The same around paragraphs that are WordprocessingML already. */
export async function wordFileAround(title: string, paragraphs: readonly string[]): Promise<Uint8Array> {
  const files = unzipSync(await wordFile(title, [new Paragraph(placeholder)]));
  const xml = strFromU8(files[bodyPath] ?? new Uint8Array());
  const at = xml.indexOf(`>${placeholder}</w:t>`);
  const [start, end] = [xml.lastIndexOf('<w:p>', at), xml.indexOf('</w:p>', at) + '</w:p>'.length];
  if (at === -1 || start === -1) throw new Error('the docx library no longer writes a plain paragraph as <w:p>…<w:t>');
  const body = strToU8(xml.slice(0, start) + paragraphs.join('') + xml.slice(end));
  return writeZip(new Map(Object.entries({ ...files, [bodyPath]: body })));
}
