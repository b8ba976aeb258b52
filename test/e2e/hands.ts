import { expect, type Locator, type Page } from '@playwright/test';

/** More tab stops than any screen of the app has. */
const mostStops = 60;

/** Without waiting: what lies under an open list is out of reach until the next key. */
function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((elements) => elements.some((element) => element.contains(document.activeElement)));
}

/** Somebody with a keyboard and nothing else: what they want to use they must be able to reach. */
export class Hands {
  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types as an input method does: whole words at once. */
  async type(words: string): Promise<void> {
    await this.page.keyboard.insertText(words);
  }

  /** Replaces what the field that has the focus holds. */
  async retype(words: string): Promise<void> {
    await this.press('Control+a');
    await this.type(words);
  }

  /**
   * Presses Tab (or Shift+Tab) until `wanted`, or what is in it, has the focus.
   * @throws Error where the keyboard does not come there
   */
  async tabTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await hasFocus(wanted)) return;
      await this.press(key);
    }
    throw new Error(`${mostStops} times ${key} do not lead to ${wanted.toString()}`);
  }

  /** Goes to a button and presses it. */
  async push(button: Locator): Promise<void> {
    await expect(button).toBeEnabled();
    await this.tabTo(button);
    await this.press('Enter');
  }

  /** Arrows down a list until the row has the focus. */
  async arrowTo(row: Locator, key: 'ArrowDown' | 'ArrowUp' = 'ArrowDown'): Promise<void> {
    for (let step = 0; step < mostStops; step += 1) {
      if (await hasFocus(row)) return;
      await this.press(key);
    }
    throw new Error(`${mostStops} times ${key} do not lead to ${row.toString()}`);
  }

  /** Chooses in a select box. */
  async choose(box: Locator, option: string): Promise<void> {
    await this.push(box);
    const wanted = this.page.getByRole('option', { name: option, exact: true });
    await expect(wanted).toBeVisible();
    await this.press('Home');
    await this.arrowTo(wanted);
    await this.press('Enter');
    await expect(wanted).toBeHidden();
  }
}

/** Has the page count what a mouse, a pen or a finger does to it. @returns how often that was */
export async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Reflect.set(window, 'pointerDowns', 0);
    window.addEventListener('pointerdown', () => Reflect.set(window, 'pointerDowns', Number(Reflect.get(window, 'pointerDowns')) + 1), true);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'pointerDowns')));
}
