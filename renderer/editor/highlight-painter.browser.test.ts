import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';

import { DomOffsets } from './dom-offsets.ts';
import { HighlightPainter } from './highlight-painter.ts';
import type { Mark } from './mark.ts';
import { paragraphLooks } from './paragraph-look.ts';
import { ParagraphTable } from './paragraph-table.ts';
import { showTranscript } from './transcript-editor.ts';

const text = Array.from({ length: 30 }, (_, index) => (index % 7 === 3 ? '' : `第${index}段：深圳与东莞的合作𠮷从二〇一九年说起，当时谁也没有把握。`)).join('\n');
const colors = ['#ea625d', '#0da44c', '#2191f0'];

let dispose: (() => void) | null = null;
afterEach(() => dispose?.());

function painterOn(): HighlightPainter {
  const root = document.createElement('div');
  document.body.append(root);
  const table = new ParagraphTable(text);
  const editor = showTranscript(root, text, table, paragraphLooks(text, table, [], 0));
  const painter = new HighlightPainter(new DomOffsets(root, table));
  dispose = () => {
    painter.dispose();
    editor.setRootElement(null);
    root.remove();
    dispose = null;
  };
  return painter;
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), start: fc.nat(text.length - 2), length: fc.integer({ min: 1, max: 200 }), color: fc.nat(2), faint: fc.boolean() }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('resize' as const), which: fc.nat(), start: fc.nat(text.length - 2), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('recolor' as const), which: fc.nat(), color: fc.nat(2) }),
);

/** Every range in the page's highlights of marks, as `tone color start-end`. */
function inThePage(painter: HighlightPainter): string[] {
  const found: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    const match = /^(mark|deepMark|faintMark)-([0-9a-f]{6})$/.exec(name);
    if (match === null) continue;
    for (const range of highlight) {
      const passage = painter.offsets.passageOf(range);
      found.push(`${match[1] === 'faintMark' ? 'faint' : 'full'} #${match[2]} ${passage?.start}-${passage?.end}`);
    }
  }
  return found.sort();
}

const described = (mark: Mark): string => `${mark.tone} ${mark.color} ${mark.start}-${mark.end}`;

test('after any changes the page holds exactly the ranges of the marks, each in its colour', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      dispose?.();
      const painter = painterOn();
      let marks: Mark[] = [];
      steps.forEach((change, index) => {
        const chosen = change.kind === 'add' ? null : marks[change.which % Math.max(1, marks.length)];
        const ends = 'start' in change ? { start: change.start, end: Math.min(text.length, change.start + change.length) } : null;
        if (change.kind === 'add' && ends !== null) {
          marks = [...marks, { id: `m${index}`, ...ends, color: colors[change.color] ?? '#000000', label: 'x', tone: change.faint ? 'faint' : 'full' }];
        } else if (change.kind === 'remove') {
          marks = marks.filter((mark) => mark !== chosen);
        } else if (change.kind === 'resize' && ends !== null) {
          marks = marks.map((mark) => (mark === chosen ? { ...mark, ...ends } : mark));
        } else if (change.kind === 'recolor') {
          marks = marks.map((mark) => (mark === chosen ? { ...mark, color: colors[change.color] ?? '#000000' } : mark));
        }
        painter.setMarks(marks);
      });
      expect(inThePage(painter)).toEqual(marks.map(described).sort());
      const painted = painter.paintedMarks();
      expect([...painted.keys()].sort()).toEqual(marks.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});

test('where many codings lie over each other, at most three are tinted in full, and nothing changes its tint while others come and go', () => {
  const painter = painterOn();
  const pile = Array.from({ length: 9 }, (_, index): Mark => ({ id: `m${index}`, start: index, end: 40 + index, color: colors[index % 3] ?? '', label: '', tone: 'full' }));
  painter.setMarks(pile.slice(0, 5));
  const tinted = (): AbstractRange[] => colors.flatMap((color) => [...(CSS.highlights.get(`mark-${color.slice(1)}`) ?? [])]);
  const first = tinted();
  expect(first).toHaveLength(3);
  painter.setMarks(pile);
  expect(tinted()).toEqual(first);
  expect(inThePage(painter)).toHaveLength(9);
});

test('one new mark makes one new range, and leaves the others as they are', () => {
  const painter = painterOn();
  const many = Array.from({ length: 500 }, (_, index): Mark => ({ id: `m${index}`, start: index, end: index + 5, color: '#ea625d', label: '', tone: 'full' }));
  painter.setMarks(many);
  const ranges = (): AbstractRange[] => ['mark', 'deepMark'].flatMap((kind) => [...(CSS.highlights.get(`${kind}-ea625d`) ?? [])]);
  const before = new Set(ranges());
  painter.setMarks([...many.map((mark) => ({ ...mark })), { id: 'new', start: 3, end: 9, color: '#ea625d', label: '', tone: 'full' }]);
  const after = ranges();
  expect(after.length).toBe(501);
  expect(after.filter((range) => !before.has(range)).length).toBe(1);
});

test('every kind of highlight has a rule that the browser understands', () => {
  const painter = painterOn();
  const passage = { start: 0, end: 4 };
  painter.setMarks([
    { id: 'a', ...passage, color: '#123456', label: '', tone: 'full' },
    { id: 'b', ...passage, color: '#123456', label: '', tone: 'faint' },
  ]);
  painter.setEmphasis([{ id: 'a', ...passage, color: '#123456', label: '', tone: 'full' }]);
  painter.flash(passage, '#123456');
  for (const kind of ['speaker', 'hit', 'currentHit', 'selection'] as const) painter.setPassages(kind, [passage]);
  const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule);
  for (const [name, highlight] of CSS.highlights) {
    const rule = rules.find(({ selectorText }) => selectorText === `[data-reader]::highlight(${name})`);
    expect(rule?.style.length, name).toBeGreaterThan(0);
    if (['speaker', 'hit', 'mark-123456', 'faintMark-123456', 'emphasis-123456', 'flash-123456'].includes(name)) expect(highlight.size, name).toBeGreaterThan(0);
  }
});

test('a colour that was prepared needs no new rule when something is first painted in it', () => {
  const painter = painterOn();
  const rules = () => document.adoptedStyleSheets.reduce((sum, sheet) => sum + sheet.cssRules.length, 0);
  const before = rules();
  painter.prepare(['#0a0b0c']);
  const prepared = rules();
  expect(prepared).toBeGreaterThan(before);
  const mark: Mark = { id: 'a', start: 0, end: 4, color: '#0a0b0c', label: '', tone: 'full' };
  painter.setMarks([...Array.from({ length: 5 }, (_, index) => ({ ...mark, id: `m${index}` })), { ...mark, tone: 'faint' }]);
  painter.setEmphasis([mark]);
  painter.flash(mark, mark.color);
  painter.setPassages('preview', [mark]);
  expect(rules()).toBe(prepared);
});

test('a painter takes its own ranges with it and leaves those of others', () => {
  const first = painterOn();
  const second = new HighlightPainter(first.offsets);
  const mark: Mark = { id: 'a', start: 0, end: 4, color: '#ea625d', label: '', tone: 'full' };
  first.setMarks([mark]);
  second.setMarks([mark]);
  second.dispose();
  expect(inThePage(first)).toEqual([described(mark)]);
  expect(second.paintedMarks().size).toBe(0);
});
