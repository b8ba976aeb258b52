import { afterEach, beforeEach, expect, it } from 'vitest';

import { emptyState } from '#shared/domain/state.ts';
import type { Command } from '#renderer/frame/command.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';

import { CommandRegistry } from './command-registry.ts';
import { listenForShortcuts } from './shortcut-keys.ts';

const ran: string[] = [];
const dialog = new Cell<{ name: string; about: unknown } | null>(null);
const workbench = { dialog, session: { state: new Cell(emptyState) } } as unknown as Workbench;
let isPossible = true;

const command = (id: string, shortcut: string): Command => ({ id, group: 'coding', label: () => id, shortcut, isEnabled: () => isPossible, run: () => void ran.push(id) });
const registry = new CommandRegistry([
  {
    text: { namespace: 'test', zh: {}, en: {} },
    commands: [command('palette', 'Mod+K'), command('undo', 'Mod+Z'), command('once-more', '.'), command('show', 'F1')],
    moreCommands: () => [command('code-1', '1')],
  },
]);

/** A page with an input, a reader that takes no typing, a dialog and a plain button. */
let page: HTMLElement;
let stop: () => void;
beforeEach(() => {
  ran.length = 0;
  isPossible = true;
  dialog.set(null);
  page = document.createElement('div');
  page.innerHTML = '<input><div id="reader" contenteditable="false" tabindex="0"></div><div role="dialog"><button id="inside"></button></div><button id="plain"></button>';
  document.body.append(page);
  stop = listenForShortcuts(window, registry, () => workbench);
});
afterEach(() => {
  stop();
  page.remove();
});

/** Presses a key there; what it ran, and whether the browser was kept from its own answer. */
function press(selector: string, key: string, init: KeyboardEventInit = {}): { ran: string[]; prevented: boolean } {
  ran.length = 0;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  page.querySelector(selector)?.dispatchEvent(event);
  return { ran: [...ran], prevented: event.defaultPrevented };
}
const mod: KeyboardEventInit = { ctrlKey: true };

it('runs what the key stands for, standing commands and those of the data alike', () => {
  expect(press('#plain', '.')).toEqual({ ran: ['once-more'], prevented: true });
  expect(press('#reader', '1')).toEqual({ ran: ['code-1'], prevented: true });
  expect(press('#plain', 'k', mod)).toEqual({ ran: ['palette'], prevented: true });
  expect(press('#plain', 'j', mod)).toEqual({ ran: [], prevented: false });
});

it('leaves typing, and undo of typing, to text fields', () => {
  expect(press('input', '1')).toEqual({ ran: [], prevented: false });
  expect(press('input', 'z', mod)).toEqual({ ran: [], prevented: false });
  expect(press('input', 'k', mod).ran).toEqual(['palette']);
  expect(press('input', 'F1').ran).toEqual(['show']);
});

it('is silent while an input method composes', () => {
  expect(press('#plain', '1', { isComposing: true }).ran).toEqual([]);
  expect(press('#plain', 'Process', { keyCode: 229, code: 'Digit1' }).ran).toEqual([]);
});

it('is silent over dialogs, and while a dialog is open', () => {
  expect(press('#inside', 'k', mod).ran).toEqual([]);
  dialog.set({ name: 'settings.open', about: null });
  expect(press('#plain', 'k', mod).ran).toEqual([]);
});

it('leaves alone what another listener has taken, and what cannot be done now', () => {
  page.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  expect(press('#plain', '.').ran).toEqual([]);
  isPossible = false;
  expect(press('#plain', '.')).toEqual({ ran: [], prevented: false });
});

it('ends when it is told to', () => {
  stop();
  expect(press('#plain', '.').ran).toEqual([]);
});
