import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Feature } from '#renderer/frame/feature.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';

import { picturesFeature, TimelineChart, type TimelineItem, type TimelineKind, type TimelineLane } from '../index.ts';

const lanes: TimelineLane[] = [
  { id: 'breadth', label: '合作广度' },
  { id: 'connection', label: '合作联结' },
  { id: 'degree', label: '合作程度' },
  { id: 'none', label: '未指定层面' },
];
const kinds: TimelineKind[] = [
  { id: 'agreement', label: '合作协议', shape: 'square', color: '#1f6090' },
  { id: 'event', label: '事件', shape: 'diamond', color: '#b3504b' },
  { id: 'evidence', label: '证据', shape: 'circle', color: '#207f40' },
];
const items: TimelineItem[] = [
  { id: 'a1', label: '深莞“跨城通办”合作协议', detail: '2019-04-18', lane: 'connection', first: '2019-04-18', last: '2019-04-18', kind: 'agreement' },
  { id: 'e1', label: '省里下发通办任务清单', detail: '2019 年 3 月', lane: 'breadth', first: '2019-03-01', last: '2019-03-31', kind: 'event' },
  { id: 'e2', label: '两市窗口互派人员', lane: 'degree', first: '2019-06-01', last: '2020-05-31', kind: 'event', lasts: true },
  { id: 'e3', label: '系统接口打通', lane: 'degree', first: '2020-01-01', last: null, kind: 'evidence' },
  { id: 'e4', label: '领导座谈会', lane: 'connection', first: null, last: '2019-02-28', kind: 'event' },
  { id: 'e5', label: '第二批事项开通', lane: 'degree', first: '2019-12-30', last: '2019-12-30', kind: 'event' },
  { id: 'e6', label: '电子证照互认', lane: 'degree', first: '2020-01-15', last: '2020-01-15', kind: 'event' },
];

const opened = vi.fn();
function Shown() {
  return (
    <main aria-label="Case" style={{ height: 480 }}>
      <h1>Case</h1>
      <TimelineChart
        title="深圳–东莞：时间线"
        items={items}
        lanes={lanes}
        kinds={kinds}
        table={{ columns: [{ id: 'label', label: 'What', isNumber: false }], rows: items.map(({ id, label }) => ({ id, cells: [label] })) }}
        onOpen={opened}
      />
    </main>
  );
}
const room: Feature = { text: { namespace: 'case', zh: {}, en: {} }, rooms: [{ id: 'case', order: 1, Icon: () => null, label: () => 'case', Component: Shown }] };

let stage: Stage;
const saved = vi.fn();

beforeEach(async () => {
  opened.mockClear();
  saved.mockClear();
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [picturesFeature, room],
    room: 'case',
    language: 'en',
    host: {
      saveFile: (file) => {
        saved(file);
        return Promise.resolve({ ok: true, value: { status: 'saved', name: file.suggestedName } });
      },
    },
    fill: () => Promise.resolve(),
  });
});
afterEach(() => stage.leave());

const chart = () => page.getByRole('listbox', { name: '深圳–东莞：时间线' });
const drawn = () => expect.poll(() => document.querySelector('[data-chart] text')).not.toBeNull();

it('goes from item to item by date and opens one, all by keyboard', async () => {
  await drawn();
  await userEvent.tab();
  while (document.activeElement?.getAttribute('role') !== 'listbox') await userEvent.tab();
  await userEvent.keyboard('{Home}');
  await expect.element(page.getByRole('option', { name: '领导座谈会' })).toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('option', { name: /省里下发通办任务清单\s+2019 年 3 月/ })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledExactlyOnceWith('e1');
});

it('shows closer what is zoomed in on, and brings what is chosen into view', async () => {
  await drawn();
  const words = () => [...document.querySelectorAll('[data-chart] text')].map(({ textContent }) => textContent);
  expect(words()).toContain('领导座谈会');
  (chart().element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}++++{End}');
  await expect.poll(words).not.toContain('领导座谈会');
  await userEvent.keyboard('0');
  await expect.poll(words).toContain('领导座谈会');
});

it('shows the same as a table that shares what is chosen', async () => {
  await drawn();
  (chart().element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}');
  await page.getByRole('radio', { name: 'Table' }).click();
  await expect.element(page.getByRole('row', { name: '领导座谈会' })).toHaveAttribute('aria-selected', 'true');
});

it.each(['SVG', 'PNG'])('is saved as %s', async (format) => {
  await drawn();
  await page.getByRole('button', { name: 'Save picture' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
  await expect.poll(() => saved.mock.calls.length).toBe(1);
  const [{ bytes, suggestedName }] = saved.mock.calls[0] as [{ bytes: Uint8Array; suggestedName: string }];
  expect(suggestedName).toBe('深圳–东莞：时间线');
  if (format === 'PNG') expect([...bytes.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
  else {
    const svg = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe('深圳–东莞：时间线');
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('系统接口打通');
    expect(svg.querySelector('style')?.textContent).toContain('data:font/woff2;base64,');
  }
});

it('has nothing that axe complains about', async () => {
  await drawn();
  expect(await axeComplaints()).toEqual([]);
});
