import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';

import { DomOffsets } from './dom-offsets.ts';
import { paragraphLooks } from './paragraph-look.ts';
import { ParagraphTable } from './paragraph-table.ts';
import { showTranscript } from './transcript-editor.ts';

/** Paragraphs of anything: ideographs beyond the BMP, combining marks, flags, blanks, nothing at all. */
const paragraph = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('市', '𠮷', 'é', '👩‍👩‍👧', '🇨🇳', ' ', '\t', '　', '«', 'ạ̈'), maxLength: 12 }),
);
const texts = fc.array(paragraph.map((text) => text.replaceAll('\n', '')), { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

let dispose: (() => void) | null = null;
afterEach(() => dispose?.());

function shown(text: string): DomOffsets {
  dispose?.();
  const root = document.createElement('div');
  document.body.append(root);
  const table = new ParagraphTable(text);
  const editor = showTranscript(root, text, table, paragraphLooks(text, table, [], 0));
  dispose = () => {
    editor.setRootElement(null);
    root.remove();
    dispose = null;
  };
  return new DomOffsets(root, table);
}

test('an offset goes to the page and comes back the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const offsets = shown(text);
      for (let offset = 0; offset <= text.length; offset += 1) expect(offsets.offsetAt(offsets.pointAt(offset))).toBe(offset);
    }),
  );
});

test('every passage of a range holds the very words that the range shows', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const offsets = shown(text);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const range = offsets.rangeOf({ start, end });
      expect(offsets.passageOf(range)).toEqual({ start, end });
      // The page has paragraphs where the text has LFs.
      expect(range.toString()).toBe(text.slice(start, end).replaceAll('\n', ''));
    }),
  );
});

test('points on elements are the ends of what they stand beside', () => {
  const text = '甲乙\n\n丙丁';
  const offsets = shown(text);
  const { root } = offsets;
  const section = root.firstElementChild;
  const [first, empty] = [section?.children[0], section?.children[1]];
  const span = first?.firstChild;
  if (section === null || first === undefined || empty === undefined || span === null || span === undefined) throw new Error('paragraphs are missing');
  expect([0, 1].map((offset) => offsets.offsetAt({ node: root, offset }))).toEqual([0, 6]);
  expect([0, 1, 2, 3].map((offset) => offsets.offsetAt({ node: section, offset }))).toEqual([0, 3, 4, 6]);
  expect([0, 1].map((offset) => offsets.offsetAt({ node: first, offset }))).toEqual([0, 2]);
  expect([0, 1].map((offset) => offsets.offsetAt({ node: span, offset }))).toEqual([0, 2]);
  expect([0, 1].map((offset) => offsets.offsetAt({ node: empty, offset }))).toEqual([3, 3]);
  expect(offsets.offsetAt({ node: empty.firstChild ?? empty, offset: 0 })).toBe(3);
});

test('a text of many sections is one text', () => {
  const lines = Array.from({ length: 300 }, (_, index) => `第${index}段。${'市'.repeat(index % 50)}`);
  const text = lines.join('\n');
  const offsets = shown(text);
  expect(offsets.sections.length).toBeGreaterThan(5);
  for (let offset = 0; offset <= text.length; offset += 7) expect(offsets.offsetAt(offsets.pointAt(offset))).toBe(offset);
  offsets.sections.forEach(({ first }, index) => expect(offsets.offsetAt({ node: offsets.root, offset: index })).toBe(text.indexOf(lines[first] ?? '?')));
});

test('points outside the text are its beginning or its end', () => {
  const offsets = shown('甲乙丙');
  const [before, after] = [document.createElement('p'), document.createElement('p')];
  offsets.root.before(before);
  offsets.root.after(after);
  expect(offsets.offsetAt({ node: before, offset: 0 })).toBe(0);
  expect(offsets.offsetAt({ node: after, offset: 0 })).toBe(3);
  expect(offsets.offsetAt({ node: document.body, offset: 0 })).toBe(0);
  expect(offsets.offsetAt({ node: document.body, offset: document.body.childNodes.length })).toBe(3);
  expect(offsets.offsetAt({ node: document.createElement('p'), offset: 0 })).toBeNull();
  before.remove();
  after.remove();
});

test('another text in the page is refused', () => {
  const { root } = shown('甲乙');
  expect(() => new DomOffsets(root, new ParagraphTable('甲乙丙'))).toThrow(RangeError);
  expect(() => new DomOffsets(root, new ParagraphTable('甲\n乙'))).toThrow(RangeError);
});
