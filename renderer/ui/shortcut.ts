/**
 * A shortcut is written `Mod+Shift+K`: modifiers `Mod` (Cmd on Apple, Ctrl elsewhere), `Ctrl`, `Alt`, `Shift`, then one
 * key in the spelling of `KeyboardEvent.key` (`K`, `1`, `F10`, `ArrowUp`, `Delete`, `Space`).
 */
export type Shortcut = string;

const appleCaps: Readonly<Record<string, string>> = {
  Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Enter: '↩', Backspace: '⌫', Delete: '⌦', Escape: 'esc', Tab: '⇥',
};
const otherCaps: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc', Delete: 'Del' };
const arrowCaps: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** Whether this machine uses Apple's keys. */
export function isApplePlatform(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
}

function keysOf(shortcut: Shortcut): string[] {
  const names = shortcut.split('+').filter((key) => key !== '');
  // A trailing "+" is the plus key itself: "Mod++".
  return shortcut.endsWith('+') ? [...names, '+'] : names;
}

/** The key caps to show, in order: `['Ctrl', 'Shift', 'K']`, or `['⇧', '⌘', 'K']` on Apple machines. */
export function shortcutCaps(shortcut: Shortcut, apple: boolean = isApplePlatform()): string[] {
  const keys = keysOf(shortcut);
  // Apple's order is ⌃⌥⇧⌘; elsewhere Ctrl comes first.
  const order = apple ? ['Ctrl', 'Alt', 'Shift', 'Mod'] : ['Mod', 'Ctrl', 'Alt', 'Shift'];
  const modifiers = order.filter((modifier) => keys.includes(modifier));
  const rest = keys.filter((key) => !order.includes(key));
  const caps = apple ? appleCaps : otherCaps;
  return [...modifiers, ...rest].map((key) => caps[key] ?? arrowCaps[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

/** The shortcut as one string for menus and tooltips: `Ctrl+Shift+K`, `⇧⌘K`. */
export function shortcutText(shortcut: Shortcut, apple: boolean = isApplePlatform()): string {
  return shortcutCaps(shortcut, apple).join(apple ? '' : '+');
}

/** The value of `aria-keyshortcuts`. */
export function ariaShortcut(shortcut: Shortcut, apple: boolean = isApplePlatform()): string {
  const names: Readonly<Record<string, string>> = { Mod: apple ? 'Meta' : 'Control', Ctrl: 'Control', '+': 'plus' };
  return keysOf(shortcut).map((key) => names[key] ?? key).join('+');
}
