import { describe, expect, it } from 'vitest';

import { ariaShortcut, shortcutCaps, shortcutText } from './shortcut.ts';

describe('a shortcut', () => {
  it('is shown as each kind of keyboard names its keys, modifiers in their usual order', () => {
    expect(shortcutText('Shift+Mod+z', false)).toBe('Ctrl+Shift+Z');
    expect(shortcutText('Mod+Shift+z', true)).toBe('⇧⌘Z');
    expect(shortcutCaps('Alt+ArrowUp', false)).toEqual(['Alt', '↑']);
    expect(shortcutCaps('Delete', false)).toEqual(['Del']);
    expect(shortcutCaps('F10', false)).toEqual(['F10']);
  });

  it('may end in the plus key', () => {
    expect(shortcutCaps('Mod++', false)).toEqual(['Ctrl', '+']);
    expect(shortcutCaps('+', false)).toEqual(['+']);
  });

  it('is told to assistive technology in its own spelling', () => {
    expect(ariaShortcut('Mod+Shift+K', false)).toBe('Control+Shift+K');
    expect(ariaShortcut('Mod+K', true)).toBe('Meta+K');
    expect(ariaShortcut('Mod++', false)).toBe('Control+plus');
  });
});
