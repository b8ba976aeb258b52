import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Language } from '#shared/domain/bilingual.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import { dyadWish } from '#renderer/frame/dyad-wish.ts';
import { excerptWish } from '#renderer/frame/excerpt-wish.ts';
import type { Theme } from '#renderer/ui/UiRoot.tsx';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withSample } from '#test/fixtures/sample-stage.ts';
import { dongguan, shenzhen } from '#test/fixtures/stage-content.ts';

import { picturesFeature } from './index.ts';
import { type PicturesView, picturesView } from './pictures-view.ts';

let stage: Stage;
const saved = vi.fn();

async function show(part: Partial<PicturesView>, language: Language = 'en', theme: Theme = 'light'): Promise<void> {
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [picturesFeature],
    room: 'pictures',
    language,
    theme,
    host: {
      saveFile: (file) => {
        saved(file);
        return Promise.resolve({ ok: true, value: { status: 'saved', name: file.suggestedName } });
      },
    },
    fill: withSample,
  });
  const view = picturesView(stage.workbench);
  await view.loaded;
  view.update((before) => ({ ...before, ...part }));
  await drawn();
}
afterEach(() => {
  saved.mockClear();
  stage.leave();
});

const drawn = () => expect.poll(() => document.querySelector('[data-chart]')).not.toBeNull();
const marks = () => page.getByRole('listbox', { name: /./ }).element() as HTMLElement;
const option = (name: RegExp) => page.getByRole('option', { name });
const dyadId = dyadOf(shenzhen, dongguan);

describe('the matrix', () => {
  it('is gone through by arrows; Enter opens the dyad', async () => {
    await show({ picture: 'matrix', order: 'hand', byHand: [shenzhen, dongguan] });
    marks().focus();
    await userEvent.keyboard('{Home}');
    await expect.element(option(/^Shenzhen/)).toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(option(/^Shenzhen–Dongguan\s+Degree \(service items opened\): 120$/)).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(dyadWish(stage.workbench).get()).toBe(dyadId);
    expect(stage.workbench.place.get().room).toBe('dossier');
  });

  it('shares what is chosen with its table', async () => {
    await show({ picture: 'matrix', order: 'hand', byHand: [shenzhen, dongguan] });
    marks().focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect.element(page.getByText('2 agreements, degree 120')).toBeVisible();
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect.element(page.getByRole('row', { name: /Dongguan.*120/, selected: true })).toBeVisible();
  });

  it('takes cities in an order made by keyboard', async () => {
    await show({ picture: 'matrix', order: 'hand', byHand: [shenzhen, dongguan] });
    const row = page.getByRole('treegrid', { name: 'Order of the cities' }).getByRole('row', { name: 'Shenzhen', exact: true });
    (row.element() as HTMLElement).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(picturesView(stage.workbench).get().byHand.slice(0, 2)).toEqual([dongguan, shenzhen]);
  });

  it('is saved with every province named, in letters it brings along', async () => {
    await show({ picture: 'matrix' }, 'zh-CN');
    await page.getByRole('button', { name: '存为图片' }).click();
    await page.getByRole('menuitem', { name: /^SVG/ }).click();
    await expect.poll(() => saved.mock.calls.length).toBe(1);
    const [{ bytes, kind }] = saved.mock.calls[0] as [{ bytes: Uint8Array; kind: string }];
    expect(kind).toBe('svg');
    const svg = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml');
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const province of ['江苏', '浙江', '广东', '广西']) expect(words.filter((word) => word === province).length).toBe(2);
    expect(svg.querySelectorAll('path').length).toBeLessThan(80);
    expect(svg.querySelector('style')?.textContent).toContain('@font-face');
  });
});

describe('the network', () => {
  it('goes from city to city and into the lines of one; Enter on a line opens its dyad', async () => {
    await show({ picture: 'network' });
    marks().focus();
    await userEvent.keyboard('{Home}');
    await expect.element(option(/^Guangzhou \(Guangdong\)\s+Breadth: \d+$/)).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option(/^Guangzhou–Foshan\s+Degree: 132; agreements: \d+$/)).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(dyadWish(stage.workbench).get()).toBe(dyadOf('gb440100' as typeof shenzhen, 'gb440600' as typeof shenzhen));
  });

  it('shows fewer lines at an earlier day', async () => {
    await show({ picture: 'network' });
    const day = page.getByRole('slider', { name: 'As of' });
    await expect.element(day).toHaveAttribute('aria-valuetext', 'Latest');
    const lines = (): number => Number(/and (\d+) connected/.exec(document.body.textContent)?.[1]);
    const latest = lines();
    (day.element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    await expect.poll(lines).toBeLessThan(latest);
  });
});

describe('marks and holes', () => {
  it('a bar leads to the passages behind it', async () => {
    await show({ picture: 'levels', theme: 'markAndHole' });
    marks().focus();
    await userEvent.keyboard('{Home}');
    await expect.element(option(/^Shenzhen · Breadth · Mark\s+Codings: \d+; transcripts: \d+$/)).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(excerptWish(stage.workbench).get()).toMatchObject({ cityIds: [shenzhen], levels: ['breadth'], codeIds: ['builtin/mark-and-hole/mark'] });
    expect(stage.workbench.place.get().room).toBe('excerpts');
  });

  it('a record of absence is a hole without a passage: what was looked for is listed', async () => {
    await show({ picture: 'levels', theme: 'markAndHole' });
    marks().focus();
    await userEvent.keyboard('{Home}');
    const chosen = (): string => document.querySelector('[role="option"]')?.getAttribute('aria-label') ?? '';
    for (let step = 0; step < 20 && !chosen().includes('Absence records'); step += 1) await userEvent.keyboard('{ArrowRight}');
    expect(chosen()).toMatch(/^Shenzhen · \w+ · Hole\s+Absence records, looked for and not found: \d+$/);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('region', { name: 'Records of absence: expected and not found' }).getByText(/Looked in:/).first()).toBeVisible();
    expect(stage.workbench.place.get().room).toBe('pictures');
  });
});

describe.each([
  { language: 'en', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
] as const)('in $language, $theme', ({ language, theme }) => {
  it.each(['matrix', 'network', 'degrees', 'breadth', 'levels'] as const)('axe finds nothing wrong with %s', async (picture) => {
    await show({ picture, order: 'hand' }, language, theme);
    expect(await axeComplaints()).toEqual([]);
  });
});
