import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Passage } from '#shared/domain/passage.ts';
import { UiRoot } from '#renderer/ui/UiRoot.tsx';
import { parseTurns } from '#shared/text/turns.ts';

import type { Mark } from './mark.ts';
import { Reader, type ReaderHandle } from './Reader.tsx';
import { SpokenText } from './spoken-text.ts';
import type { Selected } from './use-native-selection.ts';

const opening = '访谈者：您好，请先介绍一下情况。\n受访者：我们𠮷区在深圳和东莞之间👩‍👩‍👧，来往一直很多。\n\n受访者：后来签了协议。协议写得很细。';
const long = `${opening}\n${Array.from({ length: 400 }, (_, index) => `受访者：第${index}段，两市各派一名副市长牵头。每季度开一次会，会上定事项。`).join('\n')}`;
const words = { column: '编码段', more: (count: number) => `还有 ${count} 个` };

let root: Root;
let host: HTMLDivElement;
let handle: ReaderHandle | null = null;
const log: { selected: Selected[]; chosen: string[]; resized: { id: string; passage: Passage }[] } = { selected: [], chosen: [], resized: [] };

beforeEach(async () => {
  await page.viewport(1100, 700);
  host = document.createElement('div');
  host.style.height = '680px';
  document.body.append(host);
  root = createRoot(host);
  log.selected.length = log.chosen.length = log.resized.length = 0;
});
afterEach(() => {
  flushSync(() => root.unmount());
  host.remove();
});

interface Shown {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly selection?: Passage | null;
  readonly chosenId?: string | null;
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const noMarks: readonly Mark[] = [];
const colors = ['#2191f0', '#ea625d'];
const spokenOf = new Map<string, SpokenText>();

async function show({ text, marks = noMarks, selection = null, chosenId = null }: Shown): Promise<HTMLElement> {
  const spoken = spokenOf.get(text) ?? new SpokenText(text, parseTurns(text), 0);
  spokenOf.set(text, spoken);
  const draw = (passage: Passage | null): void => {
    flushSync(() =>
      root.render(
        <UiRoot locale="zh-CN" theme="light">
          <Reader
            ref={(made) => {
              handle = made;
            }}
            label="SZG20220713"
            spoken={spoken}
            marks={marks}
            colors={colors}
            chosenIds={new Set(chosenId === null ? [] : [chosenId])}
            handledId={chosenId}
            selection={passage}
            words={words}
            onSelect={(selected) => {
              log.selected.push(selected);
              draw('passage' in selected ? selected.passage : null);
            }}
            onChoose={(id) => log.chosen.push(id)}
            onResize={(id, resized) => log.resized.push({ id, passage: resized })}
          />
        </UiRoot>,
      ),
    );
  };
  draw(selection);
  // The bundled font comes in pieces, each when a character first needs it; characters move when it comes.
  await document.fonts.load('17px "Noto Sans SC Variable"', text);
  await frame();
  await frame();
  const shown = host.querySelector<HTMLElement>('[data-reader]');
  if (shown === null) throw new Error('no reader');
  return shown;
}

/** The middle of a character, px from the top left corner of `shown`. */
function middleOf(shown: HTMLElement, text: string, offset: number): { x: number; y: number } {
  const paragraphs = [...shown.querySelectorAll('p')];
  let index = 0;
  let rest = offset;
  for (const line of text.split('\n')) {
    if (rest <= line.length) break;
    rest -= line.length + 1;
    index += 1;
  }
  const node = paragraphs[index]?.firstChild?.firstChild;
  if (!(node instanceof Text)) throw new Error(`no text at ${offset}`);
  const range = new Range();
  range.setStart(node, rest);
  range.setEnd(node, rest + 1);
  const [box, origin] = [range.getBoundingClientRect(), shown.getBoundingClientRect()];
  return { x: box.left + 2 - origin.left, y: box.top + box.height / 2 - origin.top };
}

async function drag(shown: HTMLElement, text: string, from: number, to: number): Promise<void> {
  await userEvent.dragAndDrop(shown, shown, { sourcePosition: middleOf(shown, text, from), targetPosition: middleOf(shown, text, to), steps: 6 });
  await frame();
}

const lastWords = (text: string): string | null => {
  const selected = log.selected.at(-1);
  return selected !== undefined && 'passage' in selected ? text.slice(selected.passage.start, selected.passage.end) : null;
};

test('dragging the mouse selects the very words, also over paragraphs and characters beyond the BMP', async () => {
  const shown = await show({ text: opening });
  for (const [from, to] of [
    ['介绍', '情况'],
    ['我们', '区在'],
    ['请先', '和东莞'],
    ['来往', '协议写'],
  ] as const) {
    await drag(shown, opening, opening.indexOf(from), opening.indexOf(to));
    await expect.poll(() => lastWords(opening)).toBe(opening.slice(opening.indexOf(from), opening.indexOf(to)).trim());
    expect(document.getSelection()?.toString().replace(/\n+/g, '\n')).toContain(to === '区在' ? '𠮷' : from);
  }
});

test('a triple click selects its paragraph without label and line end, a click only a place', async () => {
  const shown = await show({ text: opening });
  const at = opening.indexOf('深圳');
  await userEvent.tripleClick(shown, { position: middleOf(shown, opening, at) });
  await frame();
  await expect.poll(() => lastWords(opening)).toBe(opening.split('\n')[1]?.replace('受访者：', ''));
  await userEvent.click(shown, { position: middleOf(shown, opening, opening.indexOf('细')) });
  await frame();
  await expect.poll(() => log.selected.at(-1)).toEqual({ caret: opening.indexOf('细') });
});

test('arrow keys walk over every sentence and select it in the page', async () => {
  const shown = await show({ text: opening });
  flushSync(() => shown.focus());
  for (const sentence of ['您好，请先介绍一下情况。', '我们𠮷区在深圳和东莞之间👩‍👩‍👧，来往一直很多。', '后来签了协议。', '协议写得很细。']) {
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => lastWords(opening)).toBe(sentence);
    expect(document.getSelection()?.toString()).toBe(sentence);
  }
  await userEvent.keyboard('{ArrowUp}{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowLeft}{/Alt}');
  await expect.poll(() => lastWords(opening)).toBe('后来签了协议。协议写得很细');
});

test('walking by key keeps the sentence in the window', async () => {
  const shown = await show({ text: long });
  flushSync(() => shown.focus());
  for (let step = 0; step < 40; step += 1) await userEvent.keyboard('{ArrowDown}');
  await frame();
  const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
  expect(box?.top).toBeGreaterThan(host.getBoundingClientRect().top);
  expect(box?.bottom).toBeLessThan(host.getBoundingClientRect().bottom);
  expect(shown.parentElement?.parentElement?.parentElement?.scrollTop).toBeGreaterThan(200);
});

test('a selection without the focus is painted, with it native', async () => {
  const passage = { start: 4, end: 9 };
  const shown = await show({ text: opening, selection: passage });
  const painted = (): number => CSS.highlights.get('selection')?.size ?? 0;
  expect(painted()).toBe(1);
  flushSync(() => shown.focus());
  expect(painted()).toBe(0);
  expect(document.getSelection()?.toString()).toBe(opening.slice(4, 9));
  flushSync(() => shown.blur());
  expect(painted()).toBe(1);
});

function marksOver(text: string, count: number, from: number, to: number): Mark[] {
  return Array.from({ length: count }, (_, index): Mark => {
    const start = from + ((index * 37) % (to - from));
    return { id: `m${index}`, start, end: Math.min(text.length, start + 8 + ((index * 13) % 60)), color: '#2191f0', label: `码${index}`, tone: 'full' };
  });
}

test('stripes are drawn for what is in view, never over each other, and the rest is in folds', async () => {
  const shown = await show({ text: long, marks: marksOver(long, 900, 0, long.length) });
  for (const scrollTop of [0, 1500, 5200, 700]) {
    const scroller = shown.parentElement?.parentElement?.parentElement;
    if (scroller === null || scroller === undefined) throw new Error('no scroller');
    flushSync(() => {
      scroller.scrollTop = scrollTop;
    });
    await frame();
    await frame();
    const stripes = [...host.querySelectorAll<HTMLElement>('[data-mark]')];
    expect(stripes.length).toBeGreaterThan(10);
    expect(stripes.length).toBeLessThan(300);
    const boxes = stripes.map((stripe) => ({ lane: stripe.dataset['lane'], box: stripe.getBoundingClientRect() }));
    for (const a of boxes) {
      for (const b of boxes) if (a !== b && a.lane === b.lane) expect(a.box.bottom <= b.box.top || b.box.bottom <= a.box.top).toBe(true);
    }
  }
});

test('a stripe stands beside the lines of its passage and chooses it', async () => {
  const start = opening.indexOf('协议写');
  const mark: Mark = { id: 'one', start, end: opening.length, color: '#ea625d', label: '推力', tone: 'full' };
  const shown = await show({ text: opening, marks: [mark] });
  const stripe = page.getByRole('button', { name: '推力' });
  const [stripeBox, textBox] = [stripe.element().getBoundingClientRect(), shown.querySelector('p:last-child')?.getBoundingClientRect()];
  expect(stripeBox.top).toBeGreaterThanOrEqual((textBox?.top ?? 0) - 1);
  expect(stripeBox.bottom).toBeLessThanOrEqual((textBox?.bottom ?? 0) + 1);
  await stripe.click();
  expect(log.chosen).toEqual(['one']);
});

test('where codings lie too deep, a fold lists them all', async () => {
  const marks = Array.from({ length: 9 }, (_, index): Mark => ({ id: `m${index}`, start: 0, end: 10, color: '#ea625d', label: `码${index}`, tone: 'full' }));
  await show({ text: opening, marks });
  expect(host.querySelectorAll('[data-mark]').length).toBe(6);
  await page.getByRole('button', { name: '还有 3 个' }).click();
  for (let index = 0; index < 9; index += 1) await expect.element(page.getByRole('dialog').getByRole('button', { name: `码${index}` })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '码8' }).click();
  expect(log.chosen).toEqual(['m8']);
});

test('going to a passage far away brings it to the middle', async () => {
  await show({ text: long });
  const start = long.indexOf('第333段');
  handle?.goTo({ start, end: start + 5 });
  for (let wait = 0; wait < 4; wait += 1) await frame();
  const box = handle?.boxOf({ start, end: start + 5 });
  const window = host.getBoundingClientRect();
  expect(((box?.top ?? 0) - window.top) / window.height).toBeGreaterThan(0.3);
  expect(((box?.top ?? 0) - window.top) / window.height).toBeLessThan(0.5);
});

test('a grip at the end of the chosen coding is dragged to a new end', async () => {
  const start = opening.indexOf('后来');
  const mark: Mark = { id: 'one', start, end: start + 4, color: '#ea625d', label: '推力', tone: 'full' };
  const shown = await show({ text: opening, marks: [mark], chosenId: 'one' });
  const grip = host.querySelector<HTMLElement>('[data-end="end"]');
  if (grip === null) throw new Error('no grip');
  const to = opening.indexOf('协议写');
  const box = grip.getBoundingClientRect();
  const target = middleOf(shown, opening, to);
  await userEvent.dragAndDrop(grip, shown, { sourcePosition: { x: 5, y: box.height - 2 }, targetPosition: { x: target.x, y: target.y + 12 }, steps: 6 });
  await expect.poll(() => log.resized).toEqual([{ id: 'one', passage: { start, end: to } }]);
});

test('who speaks is on the paragraphs, and no node is added to the text', async () => {
  const shown = await show({ text: opening });
  const paragraphs = [...shown.querySelectorAll('p')];
  expect(paragraphs.map((paragraph) => paragraph.dataset['role'] ?? null)).toEqual(['interviewer', 'interviewee', null, 'interviewee']);
  expect(paragraphs.map((paragraph) => paragraph.textContent).join('\n')).toBe(opening);
});

test('the words of a paragraph are painted by rules that stand on the reader alone', async () => {
  const shown = await show({ text: opening, marks: [{ id: 'a', start: 4, end: 8, color: '#2191f0', label: '', tone: 'full' }] });
  const words = shown.querySelector('[data-lexical-text]');
  if (words === null) throw new Error('no words');
  expect(getComputedStyle(words, '::highlight(mark-2191f0)').backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(getComputedStyle(words, '::highlight(faintMark-ea625d)').textDecorationLine).toBe('underline');
});
