import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Coding } from '#shared/domain/coding.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { Link } from '#shared/domain/link.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { dongguan, huizhou, shenzhen, withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { dyadsFeature } from './index.ts';

let stage: Stage;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [dyadsFeature],
    room: 'cities',
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withStudyCities(session);
      await withCodedInterview(session, 4);
    },
  });
});
afterEach(() => stage.leave());

const codings = (): Coding[] => [...stage.session.state.get().layers.values()].flatMap((layer) => layer.codings);
/** The two codings that have no link to begin with. */
const bare = () => codings().filter(({ links }) => links.length === 0).map(({ id }) => id);
const linksOf = (id: string) => codings().find((coding) => coding.id === id)?.links;
const search = () => page.getByRole('dialog').getByRole('combobox');
const firstOption = () => page.getByRole('option').first();

async function open(codingIds: readonly string[]): Promise<void> {
  const [first] = codings();
  stage.workbench.openDialog('dyads.link', { transcriptId: first?.transcriptId, codingIds });
  await expect.element(search()).toHaveFocus();
}

const pair = (level: Link['level']): Link => ({ kind: 'dyad', dyadId: dyadOf(shenzhen, dongguan), level });

describe('the quick picker', () => {
  it.each(['深 东', 'szdg', 'sz dg', 'dg sz', 'Shenzhen Dongguan', '东莞深圳', 'dongguan-shenzhen'])('finds 深圳–东莞 by %s', async (query) => {
    await open(bare().slice(0, 1));
    await userEvent.keyboard(query.replaceAll('{', '{{'));
    await expect.element(firstOption()).toHaveTextContent('深圳–东莞');
  });

  it('links by keyboard alone: level, name, Enter, Enter; one entry, undone in one', async () => {
    const [id = ''] = bare();
    await open([id]);
    await userEvent.keyboard('{Alt>}3{/Alt}szdg');
    await expect.element(firstOption()).toHaveTextContent('深圳–东莞');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('group', { name: '将要关联' })).toHaveTextContent('深圳–东莞 · 合作程度');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => linksOf(id)).toEqual([pair('degree')]);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(stage.commands().filter((command) => command === 'coding.link')).toHaveLength(1);
    await stage.workbench.undo();
    expect(linksOf(id)).toEqual([]);
  });

  it('links several codings to several dyads and a city at once, Mod+Enter taking the last one along', async () => {
    const ids = bare();
    await open(ids);
    await userEvent.keyboard('{Alt>}2{/Alt}dg sz');
    await expect.element(firstOption()).toHaveTextContent('深圳–东莞');
    await userEvent.keyboard('{Enter}惠州');
    await expect.element(firstOption()).toHaveTextContent('惠州市');
    await userEvent.keyboard('{Enter}hz sz');
    await expect.element(page.getByRole('option', { name: /深圳–惠州|惠州–深圳/ }).first()).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => linksOf(ids[0] ?? '')?.length).toBe(3);
    for (const id of ids) {
      expect(linksOf(id)).toEqual(expect.arrayContaining([pair('connection'), { kind: 'city', cityId: huizhou, level: 'connection' }]));
    }
    expect(stage.commands().filter((command) => command === 'coding.link')).toHaveLength(1);
  });

  it('shows what is linked, takes it away, and says so of some of several', async () => {
    const linked = codings().find(({ links }) => links.length > 0);
    await open([linked?.id ?? '', ...bare()]);
    const current = page.getByRole('group', { name: '已有关联' });
    await expect.element(current).toHaveTextContent('（1/3）');
    await current.getByRole('button', { name: /^取消关联/ }).click();
    await expect.element(current.getByRole('button', { name: /^保留关联/ })).toBeVisible();
    await page.getByRole('button', { name: '保存关联' }).click();
    await expect.poll(() => linksOf(linked?.id ?? '')).toEqual([]);
  });

  it('offers the dyads used last first, at the level used last', async () => {
    const [first = '', second = ''] = bare();
    await open([first]);
    await userEvent.keyboard('{Alt>}1{/Alt}sz hz{Control>}{Enter}{/Control}');
    await expect.poll(() => linksOf(first)?.length).toBe(1);
    await open([second]);
    await expect.element(firstOption()).toHaveTextContent('深圳–惠州');
    await expect.element(page.getByRole('radio', { name: '合作广度' })).toBeChecked();
    await userEvent.keyboard('{ArrowDown}{Enter}{Enter}');
    await expect.poll(() => linksOf(second)).toEqual([{ kind: 'dyad', dyadId: dyadOf(shenzhen, huizhou), level: 'breadth' }]);
    stage.workbench.chosenCoding.set(second as Coding['id']);
    const labels = dyadsFeature.moreCommands?.(stage.workbench).map((command) => command.label(stage.workbench));
    expect(labels).toEqual(['关联到 深圳–惠州 · 合作广度']);
  });

  it('leaves everything as it is on Escape', async () => {
    await open(bare());
    await userEvent.keyboard('szdg{Enter}');
    await expect.element(page.getByRole('group', { name: '将要关联' })).toBeVisible();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(stage.commands()).not.toContain('coding.link');
  });
});
