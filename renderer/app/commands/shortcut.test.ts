import { describe, expect, it } from 'vitest';

import { acceleratorSchema } from '#shared/ipc/menu-item.ts';
import * as v from 'valibot';

import { acceleratorOf, canonical, isPressed, parseShortcut } from './shortcut.ts';

type Press = Parameters<typeof isPressed>[1];

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
const isHit = (shortcut: string, at: Press, apple = false): boolean => isPressed(parseShortcut(shortcut), at, apple);

describe('a shortcut', () => {
  it('has one spelling, whatever the order it was written in', () => {
    expect(canonical('Shift+Mod+z')).toBe(canonical('Mod+Shift+Z'));
    expect(canonical('Mod++')).toBe('Mod++');
    expect(canonical('Shift+Space')).toBe('Shift+ ');
  });

  it.each(['', 'Mod+', 'Hyper+K', 'Mod+Shift'])('is refused as %o', (text) => {
    expect(() => parseShortcut(text)).toThrow(RangeError);
  });

  it('is Ctrl here and Cmd on Apple machines, and the other one is another key', () => {
    expect(isHit('Mod+K', press('k', 'KeyK', { ctrlKey: true }))).toBe(true);
    expect(isHit('Mod+K', press('k', 'KeyK', { metaKey: true }))).toBe(false);
    expect(isHit('Mod+K', press('k', 'KeyK', { metaKey: true }), true)).toBe(true);
    expect(isHit('Mod+K', press('k', 'KeyK', { ctrlKey: true }), true)).toBe(false);
    expect(isHit('K', press('k', 'KeyK', { ctrlKey: true }))).toBe(false);
  });

  it('wants exactly its modifiers', () => {
    expect(isHit('Mod+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isHit('Mod+Shift+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isHit('1', press('1', 'Digit1', { altKey: true }))).toBe(false);
  });

  it('is found by the place of the key where the layout writes no Latin there', () => {
    expect(isHit('Mod+K', press('л', 'KeyK', { ctrlKey: true }))).toBe(true);
    expect(isHit('1', press('&', 'Digit1'))).toBe(true);
    // On a French keyboard A stands where others have Q: the sign counts, not the place.
    expect(isHit('Mod+Q', press('a', 'KeyQ', { ctrlKey: true }))).toBe(false);
  });

  it('of a sign does not ask how the sign is typed', () => {
    expect(isHit('?', press('?', 'Slash', { shiftKey: true }))).toBe(true);
    expect(isHit('?', press('?', 'KeyM'))).toBe(true);
  });

  it('reads in the menu as Electron wants it, or not at all', () => {
    expect(acceleratorOf('Mod+Shift+z')).toBe('CmdOrCtrl+Shift+Z');
    expect(acceleratorOf('ArrowUp')).toBe('Up');
    for (const text of ['Mod+K', 'Mod+,', 'F2', 'Space', 'Alt+ArrowLeft', 'Delete', 'Mod++', '1']) expect(v.is(acceleratorSchema, acceleratorOf(text)), text).toBe(true);
    expect(acceleratorOf('?')).toBeUndefined();
  });
});
