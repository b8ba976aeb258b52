import { describe, expect, it } from 'vitest';
import { foreignArchiveOf, foreignFileOf } from './foreign-file.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('foreignFileOf', () => {
  it.each([
    ['%PDF-1.7\n', 'import.pdf'],
    ['{\\rtf1\\ansi', 'import.rtf'],
    ['\x89PNG\r\n\x1a\n', 'import.image'],
    ['\xff\xd8\xff\xe0', 'import.image'],
    ['GIF89a', 'import.image'],
    ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'import.image'],
    ['\0\0\0\x18ftypheic', 'import.image'],
    ['RIFF\x01\x02\x03\x04WAVEfmt ', 'import.recording'],
    ['\0\0\0\x18ftypmp42', 'import.recording'],
    ['\0\0\0\x1cftypM4A ', 'import.recording'],
    ['ID3\x03\0', 'import.recording'],
    ['\xff\xfb\x90', 'import.recording'],
    ['#!AMR\n', 'import.recording'],
    ['Rar!\x1a\x07', 'import.archive'],
    ['7z\xbc\xaf\x27\x1c', 'import.archive'],
    ['\x1f\x8b\x08', 'import.archive'],
    ['SQLite format 3\0', 'import.binary'],
    ['MZ\x90\0\x03', 'import.binary'],
    ['\x7fELF\x02', 'import.binary'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'import.binary'],
    ['<html><body>', 'import.webPage'],
    ['\xef\xbb\xbf<!DOCTYPE html>', 'import.webPage'],
    ['MIME-Version: 1.0', 'import.webPage'],
  ])('knows %j', (beginning, code) => {
    expect(foreignFileOf(latin1(`${beginning}${'x'.repeat(300)}`), 'file.doc')).toBe(code);
  });

  it.each(['ID3：三号受访者', 'GIF是图片', 'MZ市', 'BZh', '%PD', 'RIFF', 'WAVE', '访谈者：您好', '', 'Rar!', '{"a":1}', '# 标题', '<访谈>'])('takes %j for no file of another kind', (text) => {
    expect(foreignFileOf(new TextEncoder().encode(text), 'file')).toBeNull();
  });

  it('takes the text of a web page for text under the name of a text', () => {
    expect(foreignFileOf(latin1('<html>'), 'a.md')).toBeNull();
    expect(foreignFileOf(latin1('<html>'), 'a.TXT')).toBeNull();
  });
});

describe('foreignArchiveOf', () => {
  it.each([
    [['word/document.xml'], 'a.zip', null],
    [['[Content_Types].xml'], 'a.docx', null],
    [['xl/workbook.xml'], 'a.docx', 'import.spreadsheet'],
    [['ppt/presentation.xml'], 'a.pptx', 'import.slides'],
    [['mimetype', 'content.xml', 'META-INF/manifest.xml'], 'a.odt', 'import.openDocument'],
    [['SZG20220713.txt'], 'a.zip', 'import.archive'],
    [['project.json'], 'a.dyadtrace', 'import.projectFile'],
  ])('of %j called %s is %s', (names, name, expected) => {
    expect(foreignArchiveOf(names, name)).toBe(expected);
  });
});
