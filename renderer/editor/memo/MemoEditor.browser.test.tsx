import fc from 'fast-check';
import { createEditor } from 'lexical';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { ListItemNode, ListNode } from '@lexical/list';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { writeRichText } from '#shared/formats/markdown/write-rich-text.ts';
import { UiRoot } from '#renderer/ui/UiRoot.tsx';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { richTextArbitrary } from '#test/fixtures/random-rich-text.ts';

import { memoActions } from './memo-action.ts';
import { $readBlocks, $writeBlocks } from './memo-content.ts';
import { MemoEditor } from './MemoEditor.tsx';
import type { MemoToolbarWords } from './MemoToolbar.tsx';
import { RichTextView } from './RichTextView.tsx';

const words = Object.fromEntries([...memoActions, 'toolbar', 'characters', 'blocks', 'history'].map((word) => [word, word])) as unknown as MemoToolbarWords;

let shown: Root | null = null;
let place: HTMLElement | null = null;
afterEach(() => {
  shown?.unmount();
  place?.remove();
});

function stage(text = '') {
  const texts: string[] = [];
  place = document.createElement('main');
  document.body.append(place);
  shown = createRoot(place);
  shown.render(
    <UiRoot locale="zh-CN" theme="light">
      <MemoEditor label="正文" placeholder="写点什么" words={words} text={text} onChange={(markdown) => texts.push(markdown)} />
    </UiRoot>,
  );
  return { last: () => texts.at(-1), field: page.getByRole('textbox', { name: '正文' }), texts };
}

it('holds any rich text without losing anything of it', () => {
  const editor = createEditor({ nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode], onError: (error) => { throw error; } });
  fc.assert(
    fc.property(richTextArbitrary, (blocks) => {
      editor.update(() => $writeBlocks(blocks), { discrete: true });
      expect(editor.read(() => writeRichText($readBlocks()))).toBe(writeRichText(blocks));
    }),
    { numRuns: 300 },
  );
});

it('writes what is typed as Markdown: headings, lists, quotations by what begins the line, looks by keys', async () => {
  const { field, last } = stage();
  await field.click();
  await userEvent.keyboard('# 为何停下{Enter}先{Control>}b{/Control}签约{Control>}b{/Control}，2 * 3{Enter}1. 看协议{Enter}问科长{Enter}{Enter}> 没人看');
  await expect.poll(() => last()).toBe('# 为何停下\n\n先**签约**，2 \\* 3\n\n1. 看协议\n2. 问科长\n\n> 没人看');
});

it('puts items deeper and back by keys, and leaves Tab to go on', async () => {
  const { field, last } = stage('- 一\n- 二');
  await field.click();
  await userEvent.keyboard('{Control>}{End}{/Control}{Control>}]{/Control}');
  await expect.poll(() => last()).toBe('- 一\n    - 二');
  await userEvent.keyboard('{Control>}[[{/Control}');
  await expect.poll(() => last()).toBe('- 一\n- 二');
  await userEvent.tab();
  expect(document.activeElement).not.toBe(field.element());
});

it('offers no look that Markdown cannot keep, and undoes by itself', async () => {
  const { field, last, texts } = stage('深圳');
  await field.click();
  await userEvent.keyboard('{Control>}a{/Control}{Control>}u{/Control}');
  expect(field.element().querySelector('u, [style*=underline]')).toBeNull();
  expect(texts).toEqual([]);
  await page.getByRole('button', { name: 'heading2' }).click();
  await expect.poll(() => last()).toBe('## 深圳');
  await expect.element(page.getByRole('button', { name: 'heading2' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'undo' }).click();
  await expect.poll(() => last()).toBe('深圳');
});

it('takes pasted words without their fonts and links', async () => {
  const { field, last } = stage();
  await field.click();
  const data = new DataTransfer();
  data.setData('text/plain', '一\n二');
  data.setData('text/html', '<p><u>一</u></p><p><a href="http://x">二</a></p>');
  field.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await expect.poll(() => last()).toBe('一\\\n二');
});

it('has no barrier, and reads as it was written', async () => {
  const { field } = stage('# 一\n\n- a\n    1. b\n- c');
  await field.click();
  expect(await axeComplaints()).toEqual([]);
  shown?.render(
    <UiRoot locale="zh-CN" theme="light">
      <RichTextView below={2} markdown={'# 一\n\n- a\n    1. b\n- c\n1. d\n\n> e**f**'} />
    </UiRoot>,
  );
  await expect.poll(() => place?.querySelector('h3')?.textContent).toBe('一');
  expect([...(place?.querySelectorAll('ul > li > ol > li') ?? [])].map(({ textContent }) => textContent)).toEqual(['b']);
  expect([...(place?.querySelectorAll('ol > li') ?? [])].map(({ textContent }) => textContent)).toEqual(['b', 'd']);
  expect(place?.querySelector('blockquote strong')?.textContent).toBe('f');
});
