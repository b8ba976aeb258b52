import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

import { commandIdSchema } from '#shared/ipc/menu-item.ts';
import { features } from '#renderer/app/features.ts';

import { CommandRegistry, roomsOf } from './command-registry.ts';
import { canonical } from './shortcut.ts';
import { shortcutsOf } from './shortcut-keys.ts';

/** What is said more than once in a list. */
function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('the features together', () => {
  const { standing } = new CommandRegistry(features);

  it('give no two commands one id, and only ids that a menu can carry', () => {
    expect(repeated(standing.map(({ id }) => id))).toEqual([]);
    expect(standing.filter(({ id }) => !v.is(commandIdSchema, id))).toEqual([]);
  });

  it('give no two commands one shortcut', () => {
    expect(repeated(standing.flatMap(shortcutsOf).map(canonical))).toEqual([]);
  });

  it('give no two rooms one id or one place', () => {
    const rooms = roomsOf(features);
    expect(repeated(rooms.map(({ id }) => id))).toEqual([]);
    expect(repeated(rooms.map(({ order }) => String(order)))).toEqual([]);
  });

  it('give no two dialogs and no two tables of words one name', () => {
    expect(repeated(features.flatMap(({ dialogs }) => Object.keys(dialogs ?? {})))).toEqual([]);
    expect(repeated(features.map(({ text }) => text.namespace))).toEqual([]);
  });

  it('leave no sentence untranslated, and no hole in one that the other does not have', () => {
    const holes = (sentence: string): string => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort().join();
    for (const { text } of features) {
      for (const [key, zh] of Object.entries(text.zh)) {
        const en = text.en[key];
        expect(en, `${text.namespace}: ${key}`).toBeTruthy();
        expect(holes(en ?? ''), `${text.namespace}: ${key}`).toBe(holes(zh));
      }
    }
  });
});
