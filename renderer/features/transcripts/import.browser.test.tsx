import axe from 'axe-core';
import { Document, Packer, Paragraph } from 'docx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { fail, ok } from '#shared/domain/result.ts';
import type { ChosenFile, FileToken } from '#shared/ipc/chosen-file.ts';
import type { Host } from '#shared/ipc/host.ts';
import type { AppProblem } from '#renderer/frame/app-problem.ts';
import { Cell } from '#renderer/session/cell.ts';
import { encodeText } from '#test/fixtures/encode-text.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withStudyCities } from '#test/fixtures/stage-content.ts';

import { importDropped, transcriptsFeature } from './index.ts';

const talk = '访谈者：您好，请先介绍一下情况。\n受访者：深圳和东莞先签了协议，后来惠州也加入了。\n访谈者：后来呢？\n受访者：后来慢慢做起来了。';
const header = '访谈日期：2022年7月13日\n城市：深圳市\n受访者职务：科长\n\n';

let stage: Stage;

async function open(host: Partial<Host> = {}, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  stage = await stageFeature({ features: [transcriptsFeature], room: 'reading', language, host, fill: withStudyCities });
}

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => stage.leave());

const fileOf = (name: string, ...parts: BlobPart[]): File => new File(parts, name);
const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

async function docx(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await Packer.toBlob(new Document({ sections: [{ children: text.split('\n').map((line) => new Paragraph(line)) }] }));
  return new Uint8Array(await blob.arrayBuffer());
}

const table = () => page.getByRole('grid', { name: '待导入的文件' });
const row = (name: string) => table().getByRole('row', { name, exact: true });
const detail = () => page.getByRole('region', { name: '所选文件' });
const transcripts = () => [...stage.session.state.get().transcripts.values()];
const recordIds = () => transcripts().map(({ recordId }) => recordId).sort();

describe('a mixed batch', () => {
  beforeEach(async () => {
    await open();
    const word = await docx(`${talk}\n谢谢您。`);
    importDropped(stage.workbench, [
      fileOf('SZG20220713.txt', header + talk),
      fileOf('DGH20220714.txt', bytesOf(encodeText(`${talk}\n再见。`, 'gb18030'))),
      fileOf('HZL20220715.docx', word),
      fileOf('空.txt', ''),
      fileOf('照片.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)),
      fileOf('断.docx', word.slice(0, word.length >> 1)),
      fileOf('副本.txt', header + talk),
      fileOf('SZG20220713 补访.txt', `${talk}\n补访到此。`),
      fileOf('没有编号.txt', `${talk}\n没有编号。`),
      fileOf('短.txt', bytesOf(encodeText('谢谢您。', 'gb18030'))),
    ]);
    await expect.element(table()).toBeVisible();
  });

  it('lists every file with its fate, and says of the bad ones what is wrong and what to do', async () => {
    const fates = {
      'SZG20220713.txt': '可以导入',
      'DGH20220714.txt': '可以导入',
      'HZL20220715.docx': '可以导入',
      '空.txt': '无法读取',
      '照片.txt': '无法读取',
      '断.docx': '无法读取',
      '副本.txt': '内容重复',
      'SZG20220713 补访.txt': '编号重复，已顺延',
      '没有编号.txt': '缺记录编号',
      '短.txt': '编码待确认',
    };
    for (const [name, fate] of Object.entries(fates)) await expect.element(row(name)).toHaveTextContent(fate);
    await expect.element(row('SZG20220713 补访.txt')).toHaveTextContent('SZG20220713-2');
    await expect.element(page.getByRole('checkbox', { name: '导入 副本.txt' })).not.toBeChecked();
    for (const [name, sentence] of [
      ['空.txt', /文件里没有文字。请确认/],
      ['照片.txt', /这是图片。请先做文字识别/],
      ['断.docx', /文件不完整.*请重新下载/],
      ['副本.txt', /与 SZG20220713\.txt 一字不差/],
    ] as const) {
      await row(name).click();
      await expect.element(detail()).toHaveTextContent(sentence);
    }
  });

  it('shows what a file says of itself, with its turns', async () => {
    await row('SZG20220713.txt').click();
    const field = (name: string) => detail().getByRole('textbox', { name, exact: true });
    await expect.element(field('记录编号')).toHaveValue('SZG20220713');
    await expect.element(field('访谈日期')).toHaveValue('2022-07-13');
    await expect.element(field('受访者职务')).toHaveValue('科长');
    await expect.element(detail().getByRole('combobox', { name: '代表城市' })).toHaveValue('深圳市');
    await expect.element(detail()).toHaveTextContent('4 个话轮');
    await expect.element(detail().getByRole('region', { name: '开头部分' })).toHaveTextContent('受访者深圳和东莞先签了协议');
  });

  it('has nothing that axe finds wrong, whichever file is looked at', async () => {
    const faults: string[] = [];
    for (const name of ['SZG20220713.txt', '短.txt', '断.docx']) {
      await row(name).click();
      await expect.element(detail()).toHaveTextContent(name);
      const { violations } = await axe.run(document.querySelector('[role=dialog]') ?? document);
      faults.push(...violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`));
    }
    expect(faults).toEqual([]);
  });

  it('imports what is ready in one entry, keeps the list, and undo takes all back', async () => {
    const before = stage.commands().length;
    await page.getByRole('button', { name: '导入 4 份访谈' }).click();
    await expect.element(row('SZG20220713.txt')).toHaveTextContent('已导入');
    expect(stage.commands().slice(before)).toEqual(['transcript.add']);
    expect(recordIds()).toEqual(['DGH20220714', 'HZL20220715', 'SZG20220713', 'SZG20220713-2']);
    expect(transcripts().map(({ source }) => source.encoding).sort()).toEqual(['docx', 'gb18030', 'utf-8', 'utf-8']);
    await expect.element(row('空.txt')).toHaveTextContent('无法读取');
    await expect.element(row('没有编号.txt')).toHaveTextContent('缺记录编号');
    const word = transcripts().find(({ recordId }) => recordId === 'HZL20220715');
    expect(await stage.session.text(word?.textHash ?? ('' as never))).toContain(`${talk}\n谢谢您。`);

    await stage.workbench.undo();
    expect(transcripts()).toEqual([]);
    await expect.element(row('SZG20220713.txt')).toHaveTextContent('可以导入');
  });

  it('settles what is in doubt: a record id typed, an encoding chosen; then imports these too', async () => {
    await row('没有编号.txt').click();
    await detail().getByRole('textbox', { name: '记录编号' }).fill('访谈一');
    await expect.element(row('没有编号.txt')).toHaveTextContent('记录编号有误');
    await expect.element(detail()).toHaveTextContent('应为 1 至 8 个字母加真实的日期');
    await detail().getByRole('textbox', { name: '记录编号' }).fill('wxl20220230');
    await expect.element(row('没有编号.txt')).toHaveTextContent('记录编号有误');
    await detail().getByRole('textbox', { name: '记录编号' }).fill('wxl20220716');
    await expect.element(row('没有编号.txt')).toHaveTextContent('可以导入');
    await expect.element(detail().getByRole('textbox', { name: '访谈日期' })).toHaveValue('2022-07-16');

    await page.getByRole('button', { name: '下一个待处理' }).click();
    await detail().getByText('Big5（繁体）').click();
    await expect.element(detail().getByRole('region', { name: '开头部分' })).not.toHaveTextContent('谢谢您');
    await detail().getByText('GB18030（GBK、GB2312）').click();
    await expect.element(detail().getByRole('region', { name: '开头部分' })).toHaveTextContent('谢谢您');
    await detail().getByRole('textbox', { name: '记录编号' }).fill('XX20220717');
    await page.getByRole('button', { name: '导入 6 份访谈' }).click();
    await expect.poll(recordIds).toEqual(['DGH20220714', 'HZL20220715', 'SZG20220713', 'SZG20220713-2', 'WXL20220716', 'XX20220717']);
  });

  it('says that nothing was written where the disk is full, and keeps the list for another try', async () => {
    const { workbench } = stage;
    const { run } = workbench;
    const full: AppProblem = { code: 'store.full', params: {} };
    Object.assign(workbench, { run: () => Promise.resolve(null), saveFailure: new Cell(full) });
    await page.getByRole('button', { name: '导入 4 份访谈' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('没有写入任何访谈');
    expect(stage.told).toEqual([full]);
    expect(transcripts()).toEqual([]);
    Object.assign(workbench, { run });
    await page.getByRole('button', { name: '导入 4 份访谈' }).click();
    await expect.poll(() => transcripts().length).toBe(4);
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it('fills shared fields and asks before what was typed is given up', async () => {
    await page.getByRole('button', { name: '统一填写…' }).click();
    await page.getByRole('dialog', { name: '统一填写' }).getByRole('textbox', { name: '保密级别' }).fill('内部');
    await page.getByRole('button', { name: '应用到 7 个文件' }).click();
    await row('DGH20220714.txt').click();
    await expect.element(detail().getByRole('textbox', { name: '保密级别' })).toHaveValue('内部');
    await page.getByRole('button', { name: '取消', exact: true }).click();
    await expect.element(page.getByRole('alertdialog', { name: '放弃这次导入？' })).toBeVisible();
    await page.getByRole('button', { name: '继续导入' }).click();
    await expect.element(table()).toBeVisible();
    await page.getByRole('button', { name: '取消', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '放弃', exact: true }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(transcripts()).toEqual([]);
  });
});

const token = (index: number): FileToken => index.toString(16).padStart(32, '0') as FileToken;
const chosen = (...names: string[]): ChosenFile[] => names.map((name, index) => ({ token: token(index), name, size: 100 }));

describe('files from the host', () => {
  it('are chosen, read and imported by the keyboard alone; one that is gone does not stop the others', async () => {
    const files = chosen('SZG20220713.txt', '不见了.txt', 'DGH20220714.txt');
    await open({
      chooseFiles: () => Promise.resolve(ok(files)),
      readFile: ({ token: asked }) => {
        const index = files.findIndex((file) => file.token === asked);
        return Promise.resolve(index === 1 ? fail('file.gone') : ok(new TextEncoder().encode(`${talk}${index}`)));
      },
    });
    stage.workbench.openDialog('transcripts.import');
    await expect.element(page.getByRole('button', { name: '选择文件…' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(row('不见了.txt')).toHaveTextContent('无法读取');
    await userEvent.tab();
    for (let steps = 0; steps < 30 && document.activeElement?.textContent !== '导入 2 份访谈'; steps += 1) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(recordIds).toEqual(['DGH20220714', 'SZG20220713']);
    await expect.element(page.getByRole('button', { name: '开始阅读' })).toBeVisible();
    await page.getByRole('button', { name: '开始阅读' }).click();
    expect(stage.workbench.place.get()).toMatchObject({ room: 'reading', transcriptId: transcripts()[0]?.id });
  });

  it('can be stopped while they are read, with nothing left behind', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await open({
      chooseFiles: () => Promise.resolve(ok(chosen('SZG20220713.txt', 'DGH20220714.txt'))),
      readFile: async ({ token: asked }) => {
        if (asked === token(1)) await held;
        return ok(new TextEncoder().encode(talk));
      },
    });
    stage.workbench.openDialog('transcripts.import');
    await page.getByRole('button', { name: '选择文件…' }).click();
    await expect.element(page.getByRole('progressbar', { name: '正在读取文件' })).toBeVisible();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('1 / 2');
    await page.getByRole('button', { name: '停止读取' }).click();
    release();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('已停止读取');
    await expect.element(page.getByRole('button', { name: '选择文件…' })).toBeVisible();
    expect(table().elements()).toEqual([]);
    expect(transcripts()).toEqual([]);
  });
});

it('takes two hundred files, drawing only those in view', async () => {
  await open({}, 'en');
  const days = Array.from({ length: 200 }, (_, index) => new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', ''));
  importDropped(stage.workbench, days.map((day) => fileOf(`AB${day}.txt`, `${talk}\n受访者：这是${day}的访谈。`)));
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Files to import' });
  await expect.element(grid).toBeVisible();
  expect(grid.getByRole('row').elements().length).toBeLessThan(60);
  await page.getByRole('button', { name: 'Import 200 interviews' }).click();
  await expect.poll(() => transcripts().length).toBe(200);
  expect(stage.commands().filter((command) => command === 'transcript.add')).toHaveLength(1);
});
