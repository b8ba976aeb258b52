import { inLanguage } from '#shared/domain/bilingual.ts';
import { pathOf } from '#shared/domain/code-tree.ts';
import type { Command } from '#renderer/frame/command.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { say } from '../actions/announce.ts';
import { applyCodes } from '../actions/apply-codes.ts';
import { digitCodes } from '../state/digit-keys.ts';
import { readingOf } from '../state/reading.ts';
import { isCoding } from './coding-commands.ts';

/** One command for each code, those of the active codebook with their digit: how digits apply codes, and the palette any code. */
export function codeCommands(workbench: Workbench): readonly Command[] {
  if (!isCoding(workbench)) return [];
  const state = workbench.session.state.get();
  const digits = new Map([...digitCodes(state, readingOf(workbench).keysOf.get())].map(([digit, code]) => [code.id, digit]));
  return [...state.codes.values()].map((code): Command => {
    const digit = digits.get(code.id);
    return {
      id: `code.apply.${code.id}`,
      group: 'coding',
      label: (current) => say(current, 'command.apply', { code: pathOf(state, code.id).map(({ name }) => inLanguage(name, current.language())).join(' › ') }),
      keywords: [code.name.zh, code.name.en],
      ...(digit === undefined ? {} : { shortcut: digit }),
      isEnabled: isCoding,
      run: (current) => applyCodes(current, [code.id]),
    };
  });
}
