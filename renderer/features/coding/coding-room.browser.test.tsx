import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { created } from '#shared/domain/change.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { BlobHash, CoderId, CodingId, Instant, TranscriptId } from '#shared/domain/ids.ts';
import { layerIdOf } from '#shared/domain/layer.ts';
import { changeSet } from '#shared/domain/operation.ts';
import { addCoder } from '#shared/domain/operations/coder-operations.ts';
import { addCodings, deleteCodings } from '#shared/domain/operations/coding-operations.ts';
import { addTranscripts } from '#shared/domain/operations/transcript-operations.ts';
import { CommandRegistry } from '#renderer/app/commands/command-registry.ts';
import { listenForShortcuts } from '#renderer/app/commands/shortcut-keys.ts';
import type { Session } from '#renderer/session/session.ts';
import { type Stage, type StageSetting, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks } from '#test/fixtures/stage-content.ts';
import { testCoder } from '#test/fixtures/test-session.ts';

import { codingFeature } from './index.ts';

const text = '访谈者：请介绍合作的由来。\n受访者：省里发了文件，市里就签了协议。签完再没人问过。\n受访者：企业跑得比我们快。';
const sentences = ['请介绍合作的由来。', '省里发了文件，市里就签了协议。', '签完再没人问过。', '企业跑得比我们快。'] as const;

let stage: Stage;
let stopKeys: () => void;
let transcriptId: TranscriptId;

async function withInterview(session: Session): Promise<void> {
  const header = { title: '由来', date: '2022-07-13', place: '深圳', role: '科长', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };
  const source = { fileName: 'a.txt', encoding: 'utf-8', originalHash: null };
  await session.run(addTranscripts, { transcripts: [{ header: { ...header, recordId: 'SZG20220713' }, text, textHash: 'a'.repeat(64) as BlobHash, source, original: null }] });
  transcriptId = [...session.state.get().transcripts.keys()][0] as TranscriptId;
}

async function fill(session: Session): Promise<void> {
  await withBuiltinCodebooks(session);
  await withInterview(session);
}

async function open(setting: Partial<StageSetting> = {}): Promise<void> {
  stage = await stageFeature({ features: [codingFeature], room: 'reading', fill, ...setting });
  stopKeys = listenForShortcuts(window, new CommandRegistry([codingFeature]), () => stage.workbench);
  if (stage.session.state.get().transcripts.size === 0) return;
  await page.getByRole('row', { name: /SZG20220713/ }).click();
  await expect.element(reader()).toBeVisible();
  await document.fonts.load('17px "Noto Sans SC Variable"', text);
}

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  stopKeys();
  stage.leave();
});

const reader = () => page.getByRole('document', { name: /SZG20220713/ });
const passageOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const codeId = (zh: string) => {
  const code = [...stage.session.state.get().codes.values()].find(({ name }) => name.zh === zh);
  if (code === undefined) throw new Error(`no code ${zh}`);
  return code.id;
};
const codings = (coder: CoderId = testCoder): readonly Coding[] => stage.session.state.get().layers.get(layerIdOf({ transcriptId, coderId: coder }))?.codings ?? [];
/** `code quote` of each coding, in the order of the text. */
const coded = (): string[] => codings().map(({ codeId: id, anchor }) => `${stage.session.state.get().codes.get(id)?.name.zh} ${anchor.quote}`);
const code = (zh: string, quote: string) => stage.session.run(addCodings, { transcriptId, text, passage: passageOf(quote), codeIds: [codeId(zh)] });

async function focusReader(): Promise<void> {
  (reader().element() as HTMLElement).focus();
  await expect.element(reader()).toHaveFocus();
}

/** Presses ↓ until the n-th sentence (0 first) is selected. */
async function select(n: number): Promise<void> {
  await focusReader();
  for (let step = 0; step <= n; step += 1) await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => stage.workbench.selection.get()?.passage).toEqual(passageOf(sentences[n] ?? ''));
}

function middleOf(quote: string): { x: number; y: number } {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(quote));
  const node = reader().element().querySelectorAll('p')[line]?.firstChild?.firstChild;
  if (!(node instanceof Text)) throw new Error(`no text for ${quote}`);
  const at = (lines[line] ?? '').indexOf(quote);
  const range = new Range();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const [box, origin] = [range.getBoundingClientRect(), reader().element().getBoundingClientRect()];
  return { x: box.left + 2 - origin.left, y: box.top + box.height / 2 - origin.top };
}

const clickText = (quote: string) => userEvent.click(reader(), { position: middleOf(quote) });
const chosenQuote = () => codings().find(({ id }) => id === stage.workbench.chosenCoding.get())?.anchor.quote ?? null;

describe('applying a code', () => {
  it('by its digit, at the sentence that the arrow keys selected', async () => {
    await open();
    await select(1);
    await userEvent.keyboard('2');
    await expect.poll(coded).toEqual(['纵向压力 省里发了文件，市里就签了协议。']);
    expect(CSS.highlights.size).toBeGreaterThan(0);
    await expect.element(page.getByRole('region', { name: '所选编码段' })).toBeVisible();
    await expect.element(page.getByRole('group', { name: '页边的编码段' }).getByRole('button', { name: '纵向压力' })).toBeVisible();
  });

  it('from the tree, by Enter in its filter, and again by a full stop', async () => {
    await open();
    await select(0);
    await page.getByRole('treegrid').getByRole('row', { name: '市场主体' }).click();
    await expect.poll(coded).toEqual(['市场主体 请介绍合作的由来。']);
    await focusReader();
    await userEvent.keyboard('{ArrowDown}/');
    await userEvent.keyboard('责任');
    await userEvent.keyboard('{Enter}');
    await expect.poll(coded).toContain('责任风险 省里发了文件，市里就签了协议。');
    await expect.element(reader()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}.');
    await expect.poll(coded).toContain('责任风险 签完再没人问过。');
  });

  it('from the palette’s commands, one for each code', async () => {
    await open();
    await select(3);
    const command = codingFeature.moreCommands?.(stage.workbench).find(({ label }) => label(stage.workbench) === '应用编码：推力 › 信息技术');
    await command?.run(stage.workbench);
    expect(coded()).toEqual(['信息技术 企业跑得比我们快。']);
  });

  it('from the context menu, opened by right click and by keyboard', async () => {
    await open();
    await select(3);
    await userEvent.click(reader(), { position: middleOf('比我们'), button: 'right' });
    await page.getByRole('menuitem', { name: /交易成本/ }).click();
    await expect.poll(coded).toEqual(['交易成本 企业跑得比我们快。']);
    await focusReader();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await expect.element(page.getByRole('menuitem', { name: /发展引力/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(coded).toHaveLength(2);
  });

  it('several at once are one entry', async () => {
    await open();
    await select(2);
    await userEvent.keyboard('c');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('孔洞{Enter}');
    await userEvent.keyboard('责任{Enter}');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => coded().sort()).toEqual(['孔洞 签完再没人问过。', '责任风险 签完再没人问过。']);
    expect(stage.commands().filter((command) => command === 'coding.add')).toHaveLength(1);
    await stage.workbench.undo();
    expect(coded()).toEqual([]);
  });

  it('in a colour for which the page is ready before', async () => {
    await open();
    const names = [...stage.session.state.get().codes.values()].map(({ color }) => `mark-${color.slice(1).toLowerCase()}`);
    expect(names.filter((name) => !CSS.highlights.has(name))).toEqual([]);
  });

  it('in vivo: the first time it asks where to, then one key is enough', async () => {
    await open();
    await select(2);
    await userEvent.keyboard('i');
    await expect.element(page.getByRole('dialog').getByRole('textbox', { name: /编码名称/ })).toHaveValue('签完再没人问过');
    await userEvent.keyboard('{Enter}');
    await expect.poll(coded).toEqual(['签完再没人问过 签完再没人问过。']);
    await focusReader();
    await userEvent.keyboard('{ArrowDown}i');
    await expect.poll(coded).toContain('企业跑得比我们快 企业跑得比我们快。');
    expect(stage.commands().slice(-2)).toEqual(['coding.inVivo', 'coding.inVivo']);
  });

  it('in vivo into a codebook that is made for it is one step to take back', async () => {
    await open();
    const before = stage.session.state.get();
    await select(2);
    await userEvent.keyboard('i');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(coded).toHaveLength(1);
    expect(stage.session.state.get().codebooks.size).toBe(before.codebooks.size + 1);
    await stage.session.undo();
    expect(stage.session.state.get()).toEqual(before);
  });

  it('by dropping the code on the selection, or on a sentence where nothing is selected', async () => {
    await open();
    await select(1);
    const row = page.getByRole('treegrid').getByRole('row', { name: '横向压力' });
    await userEvent.dragAndDrop(row, reader(), { targetPosition: middleOf('企业') });
    await expect.poll(coded).toEqual(['横向压力 省里发了文件，市里就签了协议。']);
    await focusReader();
    await userEvent.keyboard('{Escape}');
    await userEvent.dragAndDrop(row, reader(), { targetPosition: middleOf('跑得') });
    await expect.poll(coded).toContain('横向压力 企业跑得比我们快。');
  });

  it('by dropping the selection on the code', async () => {
    await open();
    await select(1);
    await userEvent.dragAndDrop(reader(), page.getByRole('treegrid').getByRole('row', { name: '横向压力' }), { sourcePosition: middleOf('发了') });
    await expect.poll(coded).toEqual(['横向压力 省里发了文件，市里就签了协议。']);
  });

  it('says so where nothing is selected, and where the code is there already', async () => {
    await open();
    await focusReader();
    await userEvent.keyboard('2');
    expect(stage.workbench.notices.shown.get().at(-1)?.text).toContain('请先选择要编码的文字');
    await select(1);
    await userEvent.keyboard('2');
    await expect.poll(coded).toHaveLength(1);
    await userEvent.keyboard('2');
    await expect.poll(() => stage.workbench.notices.shown.get().at(-1)?.text).toContain('已经编码为“纵向压力”');
    expect(coded()).toHaveLength(1);
  });

  it('keys do nothing in text fields and while text is composed', async () => {
    await open();
    await select(1);
    reader().element().dispatchEvent(new KeyboardEvent('keydown', { key: '2', code: 'Digit2', bubbles: true, isComposing: true }));
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('2.');
    await stage.session.settled();
    expect(coded()).toEqual([]);
  });

  it('digits belong to one codebook at a time, which 0 changes', async () => {
    await open();
    await select(1);
    await userEvent.keyboard('0');
    await expect.element(page.getByText('数字键：留痕与孔洞')).toBeVisible();
    await userEvent.keyboard('1');
    await expect.poll(() => codings()[0]?.codeId).toMatch(/mark-and-hole/);
  });
});

describe('overlapping codings', () => {
  const overlapping = async (session: Session): Promise<void> => {
    await fill(session);
    for (const [zh, quote] of [['纵向压力', sentences[1]], ['责任风险', '签了协议'], ['孔洞', '省里发了文件，市里就签了协议。签完再没人问过。']] as const) {
      const id = [...session.state.get().codes.values()].find(({ name }) => name.zh === zh)?.id;
      if (id !== undefined) await session.run(addCodings, { transcriptId, text, passage: passageOf(quote), codeIds: [id] });
    }
  };

  it('are all listed where one clicks; clicking again goes through them, the shortest first', async () => {
    await open({ fill: overlapping });
    await clickText('了协议');
    const listed = page.getByRole('toolbar', { name: '此处的编码段' }).getByRole('button');
    await expect.poll(() => listed.elements().length).toBe(3);
    const seen: (string | null)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      seen.push(chosenQuote());
      // Clicks that follow at once are a double click, which selects a word.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await clickText('了协议');
    }
    expect(seen).toEqual(['签了协议', sentences[1], '省里发了文件，市里就签了协议。签完再没人问过。']);
  });

  it('are gone through by [ and ], and picked in the inspector by keyboard', async () => {
    await open({ fill: overlapping });
    await focusReader();
    await userEvent.keyboard(']]');
    await expect.poll(chosenQuote).toBe(sentences[1]);
    await userEvent.keyboard('[[');
    await expect.poll(chosenQuote).toBe('省里发了文件，市里就签了协议。签完再没人问过。');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('data-chosen')).toBe(stage.workbench.chosenCoding.get());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(chosenQuote).toBe(sentences[1]);
    await userEvent.keyboard('{Escape}');
    await expect.element(reader()).toHaveFocus();
  });

  it('under a spotlight only one code’s are shown', async () => {
    await open({ fill: overlapping });
    await page.getByRole('treegrid').getByRole('row', { name: '责任风险' }).click();
    await expect.element(page.getByText('只看：责任风险')).toBeVisible();
    const stripes = page.getByRole('group', { name: '页边的编码段' }).getByRole('button');
    await expect.poll(() => stripes.elements().length).toBe(1);
    await page.getByRole('button', { name: '显示全部编码段' }).click();
    await expect.poll(() => stripes.elements().length).toBe(3);
  });
});

describe('the chosen coding', () => {
  const one = async (session: Session): Promise<void> => {
    await fill(session);
    const id = [...session.state.get().codes.values()].find(({ name }) => name.zh === '纵向压力')?.id;
    if (id !== undefined) await session.run(addCodings, { transcriptId, text, passage: passageOf(sentences[1]), codeIds: [id] });
  };
  const choose = async (): Promise<void> => {
    await open({ fill: one });
    await focusReader();
    await userEvent.keyboard(']');
    await expect.element(page.getByRole('region', { name: '所选编码段' })).toBeVisible();
  };

  it('takes the ends of the selection, one entry for however many steps', async () => {
    await choose();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowLeft}{/Alt}r');
    await expect.poll(coded).toEqual(['纵向压力 省里发了文件，市里就签了协议。签完再没人问过']);
    expect(stage.commands().filter((command) => command === 'coding.resize')).toHaveLength(1);
  });

  it('is moved at either end by buttons, by a character or with Shift by a sentence', async () => {
    await choose();
    await page.getByRole('button', { name: /终点前移一字/ }).click();
    await expect.poll(coded).toEqual(['纵向压力 省里发了文件，市里就签了协议']);
    await page.getByRole('button', { name: /起点后移一字/ }).click();
    await expect.poll(coded).toEqual(['纵向压力 里发了文件，市里就签了协议']);
    await userEvent.keyboard('{Shift>}');
    await page.getByRole('button', { name: /终点后移一字/ }).click();
    await userEvent.keyboard('{/Shift}');
    await expect.poll(coded).toEqual(['纵向压力 里发了文件，市里就签了协议。']);
  });

  it('gets another code', async () => {
    await choose();
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('孔洞{Enter}');
    await expect.poll(coded).toEqual(['孔洞 省里发了文件，市里就签了协议。']);
  });

  it('gets a note: a draft that outlives the screen, saved once on leaving or by Ctrl+Enter', async () => {
    await choose();
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('textbox', { name: '备注' })).toHaveFocus();
    await userEvent.keyboard('关键句');
    await expect.element(page.getByText('草稿，尚未保存')).toBeVisible();
    expect(codings()[0]?.note).toBe('');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => codings()[0]?.note).toBe('关键句');
    await expect.element(reader()).toHaveFocus();
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('textbox', { name: '备注' })).toHaveFocus();
    await userEvent.keyboard('，再核');
    stage.workbench.go({ room: 'history' });
    await expect.poll(() => codings()[0]?.note).toBe('关键句，再核');
    expect(stage.commands().filter((command) => command === 'coding.note')).toHaveLength(2);
  });

  it('gets a weight, and loses it', async () => {
    await choose();
    await page.getByRole('radio', { name: '4' }).click();
    await expect.poll(() => codings()[0]?.weight).toBe(4);
    await page.getByRole('radio', { name: '无' }).click();
    await expect.poll(() => codings()[0]?.weight).toBe(null);
  });

  it('shows its definition at one key', async () => {
    await choose();
    const usage = page.getByRole('button', { name: /何时使用、何时不用/ });
    await expect.element(usage).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('d');
    await expect.element(usage).toHaveAttribute('aria-expanded', 'true');
  });

  it('asks for its links by L', async () => {
    await choose();
    const id = stage.workbench.chosenCoding.get();
    const asked: unknown[] = [];
    const stop = stage.workbench.dialog.subscribe(() => {
      asked.push(stage.workbench.dialog.get());
      stage.workbench.closeDialog();
    });
    await userEvent.keyboard('l');
    expect(asked[0]).toEqual({ name: 'dyads.link', about: { transcriptId, codingIds: [id] } });
    stop();
  });

  it('is deleted by Delete, and comes back by undo; not while the focus is in the list of transcripts', async () => {
    await choose();
    await page.getByRole('row', { name: /SZG20220713/ }).click();
    await userEvent.keyboard('{Delete}');
    await stage.session.settled();
    expect(coded()).toHaveLength(1);
    await focusReader();
    await userEvent.keyboard('{Delete}');
    await expect.poll(coded).toEqual([]);
    await stage.workbench.undo();
    expect(coded()).toHaveLength(1);
  });

  it('that goes by another hand leaves the inspector without it', async () => {
    await choose();
    await stage.session.run(deleteCodings, { transcriptId, ids: codings().map(({ id }) => id) });
    await expect.element(page.getByRole('region', { name: '所选编码段' })).not.toBeInTheDocument();
  });
});

describe('codings of another coder', () => {
  const other = 'coder-2' as CoderId;
  const withOther = async (session: Session): Promise<void> => {
    await fill(session);
    await session.run(addCoder, { id: other, name: '李敏', role: 'coder' });
    const found = [...session.state.get().codes.values()].find(({ name }) => name.zh === '孔洞');
    if (found === undefined) return;
    const { start, end } = passageOf(sentences[2]);
    const theirs: Coding = {
      id: 'theirs' as CodingId,
      transcriptId,
      coderId: other,
      codeId: found.id,
      anchor: { start, end, quote: sentences[2], prefix: '', suffix: '' },
      links: [],
      note: '',
      weight: null,
      confirmedAt: null,
      createdAt: '2026-01-01T00:00:00.000Z' as Instant,
      modifiedAt: '2026-01-01T00:00:00.000Z' as Instant,
    };
    await session.run(() => changeSet('coding.add', {}, [created('coding', theirs)]), null);
  };

  it('are shown, can be hidden, and cannot be changed', async () => {
    await open({ fill: withOther });
    await focusReader();
    await userEvent.keyboard(']');
    await expect.element(page.getByText('其他编码员的编码段，只能查看。')).toBeVisible();
    await expect.element(page.getByRole('button', { name: '更换' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Delete}');
    await stage.session.settled();
    expect(codings(other)).toHaveLength(1);
    await page.getByRole('button', { name: /显示其他编码员的 1 个编码段/ }).click();
    await expect.element(page.getByRole('group', { name: '页边的编码段' }).getByRole('button')).not.toBeInTheDocument();
  });
});

describe('the room', () => {
  it('goes to the coding that another room names', async () => {
    await open();
    await code('纵向压力', sentences[3]);
    stage.workbench.go({ room: 'reading', transcriptId, codingId: codings()[0]?.id ?? null });
    await expect.poll(chosenQuote).toBe(sentences[3]);
    expect(stage.workbench.selection.get()?.passage).toEqual(passageOf(sentences[3]));
    await expect.poll(() => stage.workbench.place.get().codingId).toBe(null);
  });

  it('says what is selected and what was done', async () => {
    await open();
    await select(1);
    const status = page.getByRole('status');
    await expect.poll(() => status.elements().map(({ textContent }) => textContent)).toContain('省里发了文件，市里就签了协议。 未编码。');
    await userEvent.keyboard('2');
    await expect.poll(() => status.elements().map(({ textContent }) => textContent)).toContain('已编码 纵向压力：省里发了文件，市里就签了协议。');
  });

  it('without a transcript offers to import, without a codebook to add one', async () => {
    await open({ fill: () => Promise.resolve() });
    await expect.element(page.getByRole('button', { name: '导入访谈…' }).first()).toBeVisible();
    await expect.element(page.getByRole('button', { name: '添加内置编码本…' })).toBeVisible();
  });

  it.each(['zh-CN', 'en'] as const)('has no barrier that axe finds (%s)', async (language) => {
    await open({ language });
    await code('纵向压力', sentences[1]);
    await code('孔洞', sentences[1]);
    await focusReader();
    await userEvent.keyboard(']');
    await expect.poll(() => document.querySelector('[data-coding]')).not.toBeNull();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('speaks English throughout', async () => {
    await open({ language: 'en' });
    await select(1);
    await userEvent.keyboard('2');
    await expect.element(page.getByRole('region', { name: 'Chosen coding' })).toBeVisible();
    const room = document.querySelector('#root')?.textContent ?? '';
    const quoted = [text, ...[...stage.session.state.get().codes.values()].map(({ name }) => name.zh)].join('');
    const chinese = [...new Set(room.match(/\p{Script=Han}/gu) ?? [])].filter((character) => !quoted.includes(character) && !'由来科长深圳陈晓'.includes(character));
    expect(chinese).toEqual([]);
  });
});
