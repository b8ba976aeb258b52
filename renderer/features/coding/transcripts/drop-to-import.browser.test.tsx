import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Locator, page } from 'vitest/browser';

import { transcriptsFeature } from '#renderer/features/transcripts/index.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withCodedInterview } from '#test/fixtures/stage-content.ts';

import { codingFeature } from '../index.ts';

let stage: Stage;
const asEntry = Object.getOwnPropertyDescriptor(DataTransferItem.prototype, 'webkitGetAsEntry');

beforeEach(async () => {
  await page.viewport(1280, 800);
  // The browser knows an entry of the file system only for what a person drops, not for what a test has put together.
  DataTransferItem.prototype.webkitGetAsEntry = () => ({ isFile: true, isDirectory: false }) as FileSystemEntry;
});
afterEach(() => {
  stage.leave();
  if (asEntry !== undefined) Object.defineProperty(DataTransferItem.prototype, 'webkitGetAsEntry', asEntry);
});

async function open(count: number): Promise<void> {
  stage = await stageFeature({
    features: [codingFeature, transcriptsFeature],
    room: 'reading',
    fill: async (session) => {
      for (let made = 0; made < count; made += 1) await withCodedInterview(session, 0);
    },
  });
}

/** Something that is dragged. @returns what fires an event of that drag over the middle of an element */
function carry(words: string, ...files: readonly File[]): (type: string, over: Element) => void {
  const dataTransfer = new DataTransfer();
  // Only a real drag may say so itself.
  Object.defineProperty(dataTransfer, 'effectAllowed', { value: 'all' });
  for (const file of files) dataTransfer.items.add(file);
  if (words !== '') dataTransfer.setData('text/plain', words);
  return (type, over) => {
    const { left, top, width, height } = over.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    over.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, ...at }));
  };
}

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const interview = (name: string) => new File(['访谈者：请谈谈合作。\n受访者：先签协议，再列清单。'], name);
async function shown(locator: Locator): Promise<Element> {
  await expect.element(locator).toBeVisible();
  return locator.element();
}
const transcripts = () => page.getByRole('grid', { name: '访谈记录' });
const importDialog = () => page.getByRole('dialog', { name: '导入访谈' });

it('interviews dropped where nothing is open yet are taken to the import, all of them', async () => {
  await open(0);
  const empty = await shown(page.getByText('文件也可以直接拖到这里', { exact: false }));
  const drag = carry('', interview('SZG20220713.txt'), interview('DGH20220714.txt'));
  drag('dragenter', empty);
  drag('dragover', empty);
  await expect.element(page.getByText('松开鼠标，导入访谈')).toBeVisible();
  drag('drop', empty);
  for (const name of ['SZG20220713.txt', 'DGH20220714.txt']) await expect.element(importDialog().getByRole('row', { name, exact: true })).toBeVisible();
  await expect.element(page.getByText('松开鼠标，导入访谈')).not.toBeInTheDocument();
});

it('and so are those dropped on the list of transcripts', async () => {
  await open(1);
  const list = await shown(transcripts());
  const drag = carry('', interview('DGH20220714.txt'));
  for (const type of ['dragenter', 'dragover', 'drop']) drag(type, list);
  await expect.element(importDialog().getByRole('row', { name: 'DGH20220714.txt', exact: true })).toBeVisible();
});

it('words dropped there are nobody’s interview', async () => {
  await open(1);
  const list = await shown(transcripts());
  const drag = carry('拖过来的一句话');
  drag('dragenter', list);
  drag('dragover', list);
  await drawn();
  await expect.element(page.getByText('松开鼠标，导入访谈')).not.toBeInTheDocument();
  drag('drop', list);
  await drawn();
  await expect.element(importDialog()).not.toBeInTheDocument();
  expect(stage.told).toEqual([]);
});
