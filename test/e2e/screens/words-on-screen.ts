import type { Page } from '@playwright/test';

/** Everything to read or to hear in a part of the page, each piece once; what a person types or what was said in an interview left out. */
export async function wordsOnScreen(page: Page, scope: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const words = new Set<string>();
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.closest('[data-reader], textarea, script, style') === null;
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
        if (node instanceof Text && node.parentElement !== null && isShown(node.parentElement)) words.add(node.data.trim());
        if (node instanceof Element && isShown(node)) for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']) words.add(node.getAttribute(name)?.trim() ?? '');
      }
    }
    words.delete('');
    return [...words];
  }, scope);
}
