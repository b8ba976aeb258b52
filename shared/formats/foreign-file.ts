import type { ForeignFileCode } from './import-problem.ts';

/** How kinds of files begin, their bytes as Latin-1 characters. Strict enough that no text begins so by accident. */
const beginnings: readonly { readonly pattern: RegExp; readonly code: ForeignFileCode }[] = [
  { pattern: /^%PDF-/, code: 'import.pdf' },
  { pattern: /^\{\\rtf/, code: 'import.rtf' },
  { pattern: /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF[^]{4}WEBP|\0\0\0[^]ftyp(?:hei|mif|avif)|BM[^]{4}\0\0\0\0)/, code: 'import.image' },
  { pattern: /^(?:\0\0\0[^]ftyp|ID3[\x02-\x04]|\xff[\xf1\xf3\xf9\xfa\xfb]|OggS\0|fLaC\0|#!AMR|RIFF[^]{4}(?:WAVE|AVI )|\x1aE\xdf\xa3|\x30\x26\xb2\x75)/, code: 'import.recording' },
  { pattern: /^(?:Rar!\x1a|7z\xbc\xaf|\x1f\x8b\x08|BZh\d1AY|\xfd7zXZ\0)/, code: 'import.archive' },
  { pattern: /^(?:SQLite format 3\0|MZ[^][\0-\x0f]|\x7fELF|\0\x01\0\0\0)/, code: 'import.binary' },
];

/** The compound file that Office used before 2007, and still uses around what a password protects ([MS-CFB] 2.2). */
const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Beginnings of web pages and of Word's own XML and MHTML, which pass for text. Only under names that promise no text. */
const markup = /^\s*(?:<!doctype html|<html|<\?xml|mime-version:)/i;
const plainName = /\.(?:txt|md|markdown|text|csv|tsv|log)$/i;

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Whether the bytes hold an ASCII word as UTF-16LE, as compound files write the names of their streams. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
}

function compoundFileCode(bytes: Uint8Array): ForeignFileCode {
  if (holdsStream(bytes, 'EncryptedPackage')) return 'import.passwordProtected';
  if (holdsStream(bytes, 'WordDocument')) return 'import.oldWord';
  if (holdsStream(bytes, 'PowerPoint Document')) return 'import.slides';
  return holdsStream(bytes, 'Workbook') ? 'import.spreadsheet' : 'import.binary';
}

/** What a file is that is neither text nor zip, by its first bytes (the name only tells a web page from a text that shows one). */
export function foreignFileOf(bytes: Uint8Array, name: string): ForeignFileCode | null {
  const beginning = latin1(bytes.subarray(0, 256));
  if (beginning.startsWith(compoundFile)) return compoundFileCode(bytes);
  const found = beginnings.find(({ pattern }) => pattern.test(beginning));
  if (found !== undefined) return found.code;
  return !plainName.test(name) && markup.test(beginning.replace(/^\xef\xbb\xbf/, '')) ? 'import.webPage' : null;
}

/** What a zip archive is, by the names of its files and its own: a docx gives null. */
export function foreignArchiveOf(names: readonly string[], name: string): ForeignFileCode | null {
  const has = (folder: string): boolean => names.some((entry) => entry.startsWith(folder));
  if (/\.dyadtrace$/i.test(name)) return 'import.projectFile';
  if (has('word/')) return null;
  if (has('xl/')) return 'import.spreadsheet';
  if (has('ppt/')) return 'import.slides';
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'import.openDocument';
  return /\.docx$/i.test(name) ? null : 'import.archive';
}
