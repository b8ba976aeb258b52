import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';

import type { Language } from './app-test.ts';
import { documentXml, docxFile, paragraphXml } from '../fixtures/docx-file.ts';

/** A file that cannot be an interview, and what a person must be told of it. */
export interface BadFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The words that matter of what is said: what is wrong, and what to do. */
  readonly says: Readonly<Record<Language, readonly [wrong: RegExp, todo: RegExp]>>;
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const docx = docxFile(documentXml(paragraphXml('访谈者：请谈谈合作。', '受访者：好。')));

/** The smallest compound file, as Word wrote before 2007, with the name of its main stream as UTF-16. */
function oldWord(): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('WordDocument', 'utf16le'), 512);
  return bytes;
}

export const badFiles: readonly BadFile[] = [
  { name: 'AAA20230101.txt', bytes: () => new Uint8Array(), says: { 'zh-CN': [/没有文字/, /确认选对了文件/], en: [/no words/, /Check that it is the right one/] } },
  {
    name: 'BBB20230101.txt',
    bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
    says: { 'zh-CN': [/这是图片/, /文字识别/], en: [/This is a picture/, /text recognition/] },
  },
  { name: 'CCC20230101.pdf', bytes: () => ascii('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj'), says: { 'zh-CN': [/这是 PDF/, /另存为 \.docx/], en: [/This is a PDF/, /save it as \.docx/] } },
  { name: 'DDD20230101.doc', bytes: oldWord, says: { 'zh-CN': [/旧版 Word/, /另存为 \.docx/], en: [/old Word file/, /save it as \.docx/] } },
  { name: 'EEE20230101.docx', bytes: () => docx.subarray(0, Math.floor(docx.length * 0.6)), says: { 'zh-CN': [/文件不完整/, /重新下载或拷贝/], en: [/incomplete/, /Download or copy it again/] } },
  {
    name: 'FFF20230101.docx',
    // 200 MB of blanks, packed into 200 kB.
    bytes: () => zipSync({ '[Content_Types].xml': ascii('<Types/>'), 'word/document.xml': new Uint8Array(200_000_000).fill(0x20) }, { level: 1 }),
    says: { 'zh-CN': [/解压后会超过 \d+ MB/, /核实来源/], en: [/would exceed \d+ MB/, /Check where it comes from/] },
  },
  {
    name: 'GGG20230101.txt',
    bytes: () => ascii('问：两市怎样合作？\n答：先签协议，再列清单。\n'.repeat(820_000)),
    says: { 'zh-CN': [/5\d(\.\d)? MB，超过上限 20 MB/, /拆成几个文件/], en: [/5\d(\.\d)? MB, more than the limit of 20 MB/, /Split it by interview/] },
  },
];

/** Writes the bad files into `folder`. @returns their paths */
export function writeBadFiles(folder: string, files: readonly BadFile[] = badFiles): Promise<string[]> {
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const file = path.join(folder, name);
      await writeFile(file, bytes());
      return file;
    }),
  );
}
