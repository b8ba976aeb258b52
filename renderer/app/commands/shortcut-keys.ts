import type { Command } from '#renderer/frame/command.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { isApplePlatform } from '#renderer/ui/shortcut.ts';

import type { CommandRegistry } from './command-registry.ts';
import { runCommand } from './run-command.ts';
import { isPressed, parseShortcut } from './shortcut.ts';

const textFields = 'input:not([type=checkbox], [type=radio], [type=button], [type=range], [type=color]), textarea, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=searchbox], [role=combobox]';

/** Whatever lies over the page has the keys to itself. */
const overlays = '[role=dialog], [role=alertdialog], [role=menu]';

/** What a text field does with these keys is the person's typing, not the project's history. */
const typingKeys: ReadonlySet<string> = new Set(['a', 'c', 'v', 'x', 'y', 'z']);

export function isInTextField(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest(textFields) : null;
  // A read-only editor (the reader) takes no typing.
  return field !== null && field.getAttribute('aria-readonly') !== 'true' && !(field instanceof HTMLInputElement && field.readOnly);
}

function isOverlaid(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(overlays) !== null;
}

/** The keys by which a command is called. */
export function shortcutsOf(command: Command): readonly string[] {
  return [...(command.shortcut === undefined ? [] : [command.shortcut]), ...(command.otherShortcuts ?? [])];
}

/**
 * The one listener for shortcuts. It is silent while text is composed (an IME has the keys), over dialogs and menus, and in
 * text fields for single keys and for the keys of typing.
 * @returns the end of it.
 */
export function listenForShortcuts(page: Window, registry: CommandRegistry, current: () => Workbench | null): () => void {
  const apple = isApplePlatform();
  const onKeyDown = (event: KeyboardEvent): void => {
    const workbench = current();
    // 229: the key belongs to an input method, also where the browser does not say isComposing.
    if (workbench === null || event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (['Control', 'Meta', 'Alt', 'Shift'].includes(event.key)) return;
    if (workbench.dialog.get() !== null || isOverlaid(event.target)) return;
    if (isInTextField(event.target)) {
      const mod = apple ? event.metaKey : event.ctrlKey;
      const isFunctionKey = /^F\d{1,2}$/.test(event.key);
      if ((!mod && !isFunctionKey) || (mod && typingKeys.has(event.key.toLowerCase()))) return;
    }
    const answers = (command: Command): boolean => shortcutsOf(command).some((text) => isPressed(parseShortcut(text), event, apple));
    const command = registry.standing.find(answers) ?? registry.all(workbench).find(answers);
    if (command === undefined || !command.isEnabled(workbench)) return;
    event.preventDefault();
    void runCommand(command, workbench);
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}
