import axe from 'axe-core';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

import { UiRoot, type Theme } from '#renderer/ui/UiRoot.tsx';

import { Gallery, pages } from '../gallery/Gallery.tsx';

let root: Root | null = null;

async function show(name: keyof typeof pages, theme: Theme = 'light', locale = 'zh-CN') {
  await page.viewport(1280, 800);
  const place = document.createElement('div');
  place.id = 'root';
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <StrictMode>
      <UiRoot locale={locale} theme={theme}>
        <Gallery page={name} />
      </UiRoot>
    </StrictMode>,
  );
  await expect.element(page.getByRole('heading', { level: 1, includeHidden: true }).first()).toBeInTheDocument();
}

beforeAll(async () => {
  // Colours are measured as they stand, not on their way.
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
});

afterEach(() => {
  root?.unmount();
  root = null;
  document.getElementById('root')?.remove();
});

/** An open overlay hides the page from assistive technology and stands outside its landmarks, as it should. */
const pageRules = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** What axe finds wrong, short enough to read in a failure. */
async function complaints(withoutRules: readonly string[] = []): Promise<string[]> {
  // The title is the test frame's, not ours.
  const rules = Object.fromEntries(['document-title', ...withoutRules].map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(document, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} ${html.slice(0, 200)}: ${failureSummary ?? ''}`));
}

const themes = ['light', 'dark'] as const;

describe('axe finds nothing wrong', () => {
  for (const theme of themes) {
    for (const name of Object.keys(pages) as (keyof typeof pages)[]) {
      it(`on ${name}, ${theme}`, async () => {
        await show(name, theme);
        expect(await complaints()).toEqual([]);
      });
    }

    it(`in a menu, a dialog, a popover and a select, ${theme}`, async () => {
      await show('overlays', theme);
      const found: string[] = [];
      for (const name of ['Menu', 'Popover', 'Open dialog', 'Ask']) {
        await page.getByRole('button', { name, exact: true }).click();
        await expect.element(page.getByRole(name === 'Menu' ? 'menu' : name === 'Ask' ? 'alertdialog' : 'dialog').first()).toBeVisible();
        found.push(...(await complaints(pageRules)));
        await userEvent.keyboard('{Escape}');
        await expect.element(page.getByRole('button', { name, exact: true })).toHaveFocus();
      }
      expect(found).toEqual([]);
    });
  }
});

describe('Dialog', () => {
  it('takes the focus, keeps it, and gives it back when Esc closes it', async () => {
    await show('overlays');
    const opener = page.getByRole('button', { name: 'Open dialog' });
    opener.element().focus();
    await userEvent.keyboard('{Enter}');
    const dialog = page.getByRole('dialog', { name: '新建编码' });
    await expect.element(page.getByRole('textbox', { name: '名称' })).toHaveFocus();
    for (let presses = 0; presses < 8; presses += 1) {
      await userEvent.keyboard('{Tab}');
      expect(dialog.element().contains(document.activeElement)).toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  it('does not put the first focus on a dangerous deed', async () => {
    await show('overlays');
    await page.getByRole('button', { name: 'Ask' }).click();
    await expect.element(page.getByRole('button', { name: '取消' })).toHaveFocus();
  });
});

describe('ContextMenu', () => {
  for (const keys of ['{Shift>}{F10}{/Shift}', '{ContextMenu}']) {
    it(`opens on ${keys}, acts on Enter, and gives the focus back`, async () => {
      await show('overlays');
      const owner = page.getByRole('button', { name: 'Right-click me' });
      owner.element().focus();
      await userEvent.keyboard(keys);
      await expect.element(page.getByRole('menuitem', { name: '复制引文' })).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}{Enter}');
      await expect.element(page.getByRole('status')).toHaveTextContent('linked');
      await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
      await expect.element(owner).toHaveFocus();
    });
  }

  it('takes the focus when it is asked for again while the last one still fades', async () => {
    await show('overlays');
    // Slow enough that the second asking surely falls into the fading of the first. In the layer of what makes motion short
    // for those who asked for less: what is important there outweighs what is important outside.
    const slow = new CSSStyleSheet();
    slow.replaceSync('@keyframes fade { to { opacity: 0 } } @layer reset { [data-exiting] { animation: fade 60s !important } }');
    document.adoptedStyleSheets.push(slow);
    const owner = page.getByRole('button', { name: 'Right-click me' });
    owner.element().focus();
    await userEvent.keyboard('{ContextMenu}');
    await expect.element(page.getByRole('menuitem', { name: '复制引文' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelectorAll('[data-exiting] [role=menu]').length).toBe(1);
    owner.element().focus();
    await userEvent.keyboard('{ContextMenu}');
    await expect.element(page.getByRole('menuitem', { name: '复制引文' })).toHaveFocus();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== slow);
  });

  it('opens where the right button was pressed, for the row that was under it', async () => {
    await show('collections');
    const row = page.getByRole('row', { name: /横向压力/ }).element();
    const box = row.getBoundingClientRect();
    await userEvent.click(row, { button: 'right', position: { x: 60, y: 10 } });
    await expect.element(page.getByRole('menu', { name: '编码' })).toBeVisible();
    const menu = page.getByRole('menu', { name: '编码' }).element().getBoundingClientRect();
    expect(Math.abs(menu.left - (box.left + 60))).toBeLessThan(8);
    expect(Math.abs(menu.top - (box.top + 10))).toBeLessThan(8);
  });

  it('stays closed where there is nothing to offer', async () => {
    await show('collections');
    const tree = page.getByRole('treegrid', { name: '编码本' });
    const box = tree.element().getBoundingClientRect();
    await userEvent.click(tree, { button: 'right', position: { x: 5, y: box.height - 1 } });
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  });
});

describe('SplitPane', () => {
  const value = () => Number(page.getByRole('separator', { name: '编码本的宽度' }).element().getAttribute('aria-valuenow'));

  it('is moved by the arrow keys, to its ends by Home and End, and not beyond', async () => {
    await show('workbench');
    const separator = page.getByRole('separator', { name: '编码本的宽度' });
    const pane = document.getElementById(separator.element().getAttribute('aria-controls') ?? '');
    separator.element().focus();
    const before = value();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    await expect.poll(value).toBe(before + 16);
    expect(pane?.getBoundingClientRect().width).toBe(before + 16);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect.poll(value).toBe(160);
    await userEvent.keyboard('{End}{ArrowRight}');
    // The other panes keep the width they need.
    await expect.poll(value).toBe(720);
  });

  it('grows the second pane when the separator goes to the left', async () => {
    await show('workbench');
    const separator = page.getByRole('separator', { name: '检视栏的宽度' }).element();
    const before = Number(separator.getAttribute('aria-valuenow'));
    separator.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => Number(separator.getAttribute('aria-valuenow'))).toBe(before + 16);
  });

  it('follows the mouse', async () => {
    await show('workbench');
    const separator = page.getByRole('separator', { name: '编码本的宽度' });
    const before = value();
    await userEvent.dragAndDrop(separator, page.getByRole('article'), { sourcePosition: { x: 0, y: 300 }, targetPosition: { x: 20, y: 20 } });
    const article = page.getByRole('article').element().getBoundingClientRect();
    expect(value()).toBeGreaterThan(before);
    expect(article.left).toBeGreaterThan(0);
  });
});

describe('Tree', () => {
  it('opens and closes with the arrow keys and finds a row by its first letters', async () => {
    await show('collections');
    page.getByRole('row', { name: '推力' }).element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect.element(page.getByRole('row', { name: '制度与理念' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(page.getByRole('row', { name: '制度与理念' })).not.toBeInTheDocument();
  });
});

describe('VirtualList', () => {
  const list = () => page.getByRole('grid', { name: '引文', exact: true });

  it('draws a screenful and says how many there are', async () => {
    await show('collections');
    expect(list().element().getAttribute('aria-rowcount')).toBe('2000');
    expect(list().element().querySelectorAll('[role=row]').length).toBeLessThan(60);
  });

  it('goes to the last row and back with the focus', async () => {
    await show('collections');
    await list().getByRole('row').first().click();
    await userEvent.keyboard('{End}');
    await expect.element(list().getByRole('row', { name: /第 1999 条/ })).toHaveFocus();
    await expect.poll(() => list().element().scrollTop).toBeGreaterThan(10_000);
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(list().getByRole('row', { name: /第 1998 条/ })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(list().getByRole('row', { name: /第 0 条/ })).toHaveFocus();
    await expect.poll(() => list().element().scrollTop).toBe(0);
  });

  it('keeps the row with the focus when it is scrolled out of view', async () => {
    await show('collections');
    await list().getByRole('row').first().click();
    list().element().scrollTop = 40_000;
    await expect.element(list().getByRole('row', { name: /第 6\d\d 条/ }).first()).toBeInTheDocument();
    await expect.element(list().getByRole('row', { name: /第 0 条/ })).toHaveFocus();
  });
});

describe('Table', () => {
  it('is sorted by its heads, which say so', async () => {
    await show('collections');
    const head = page.getByRole('columnheader', { name: '参考点' });
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    await head.getByRole('button').click();
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    await expect.element(page.getByRole('grid', { name: '引文表' }).getByRole('rowheader').first()).toHaveTextContent('第 1999 条');
  });

  it('is reached row by row after its heads', async () => {
    await show('collections');
    page.getByRole('columnheader', { name: '引文' }).getByRole('button').element().focus();
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(page.getByRole('grid', { name: '引文表' }).getByRole('row', { name: /第 0 条/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('grid', { name: '引文表' }).getByRole('row', { name: /第 2 条/ })).toHaveFocus();
  });

  it('makes a column wider from the keyboard, head and cells alike', async () => {
    await show('collections');
    const head = page.getByRole('columnheader', { name: '引文' });
    const cell = page.getByRole('grid', { name: '引文表' }).getByRole('rowheader').first();
    const before = head.element().getBoundingClientRect().width;
    head.getByRole('separator').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => head.element().getBoundingClientRect().width).toBe(Math.round(before + 16));
    expect(cell.element().getBoundingClientRect()).toMatchObject({ left: head.element().getBoundingClientRect().left, width: Math.round(before + 16) });
  });
});

describe('NoticeRegion', () => {
  it('offers to undo, and goes when that is done', async () => {
    await show('messages');
    await page.getByRole('button', { name: 'Notice with action' }).click();
    const notice = page.getByRole('alertdialog', { name: /已删除编码/ });
    await notice.getByRole('button', { name: '撤销' }).click();
    await expect.element(notice).not.toBeInTheDocument();
  });
});

describe('NoticeRegion over a dialog', () => {
  it('leaves every button of the dialog in reach', async () => {
    await page.viewport(1280, 800);
    await show('messages');
    await page.getByRole('button', { name: 'Dialog that tells' }).click();
    const dialog = page.getByRole('dialog', { name: '导入访谈' });
    await dialog.getByRole('button', { name: '导入' }).click();
    const notice = page.getByRole('alertdialog', { name: /磁盘空间已满/ });
    await expect.element(notice).toBeVisible();
    const box = notice.element().getBoundingClientRect();
    for (const button of dialog.getByRole('button').elements()) {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const isCovered = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      expect(isCovered, button.textContent || (button.getAttribute('aria-label') ?? '')).toBe(false);
    }
    await notice.getByRole('button', { name: '关闭通知' }).click();
    await expect.element(notice).not.toBeInTheDocument();
  });
});

describe('UiRoot', () => {
  it('leaves nothing for the Content Security Policy to refuse', async () => {
    await show('overlays');
    await page.getByRole('button', { name: 'Open dialog' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    // Vite's own style elements (only in development) carry data-vite-dev-id.
    const foreign = [...document.querySelectorAll('style:not([data-vite-dev-id])')].filter((style) => /react-aria|overscroll/.test(style.textContent ?? ''));
    expect(foreign).toEqual([]);
    expect(document.querySelectorAll('#react-aria-pressable-style').length).toBe(1);
  });

  it('sets the language and the theme of the page', async () => {
    await show('fields', 'dark', 'en');
    expect(document.documentElement.lang).toBe('en');
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
    expect(page.getByRole('option', { name: /blue/ }).elements().length).toBeGreaterThan(0);
  });

  it('sets quotation marks as the language of a part has them, but where the part says otherwise', async () => {
    await show('fields', 'light', 'en');
    const inPart = (make: (part: HTMLElement) => void) => {
      const part = document.createElement('div');
      const word = document.createElement('span');
      make(part);
      part.append(word);
      document.body.append(part);
      const settings = getComputedStyle(word).fontFeatureSettings;
      part.remove();
      return settings;
    };
    expect(inPart(() => undefined)).toBe('"palt"');
    expect(inPart((part) => part.setAttribute('lang', 'zh-CN'))).toBe('normal');
    expect(inPart((part) => part.style.setProperty('font-feature-settings', 'normal'))).toBe('normal');
  });

  it('brings a font that has Chinese', async () => {
    await show('fields');
    expect((await document.fonts.load('14px "Noto Sans SC Variable"', '对迹')).length).toBeGreaterThan(0);
  });
});
