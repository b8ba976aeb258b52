import type { KillableBrowser } from './killable-browser.ts';

/** The real keyboard, without waiting for the page between two keys. */
export interface Keys {
  /** `code`: as in `KeyboardEvent.code`. Fulfils when the page has taken the key. */
  press(code: KeyCode): Promise<void>;
}

export type KeyCode = 'ArrowDown' | `Digit${number}`;

export async function keysOf({ context, page }: KillableBrowser): Promise<Keys> {
  const devTools = await context.newCDPSession(page);
  return {
    async press(code) {
      const digit = code.startsWith('Digit') ? code.slice(-1) : null;
      const key = { code, key: digit ?? code, windowsVirtualKeyCode: digit === null ? 40 : 48 + Number(digit) };
      const down = devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, ...(digit === null ? {} : { text: digit }) });
      await Promise.all([down, devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })]);
    },
  };
}
