import { inLanguage } from '#shared/domain/bilingual.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';

type Key = keyof (typeof codingText)['zh'] & string;

/** The feature's words in the language that is on. */
export function say(workbench: Workbench, key: Key, params?: Readonly<Record<string, string | number>>): string {
  return translator(workbench.i18n, codingText)(key, params);
}

/** Tells what has been done to those who cannot see it. */
export function announce(workbench: Workbench, key: Key, params?: Readonly<Record<string, string | number>>): void {
  readingOf(workbench).announcement.set(say(workbench, key, params));
}

/** What a code is called in the language that is on; blank for one that is gone. */
export function codeName({ session, language }: Workbench, id: CodeId): string {
  const code = session.state.get().codes.get(id);
  return code === undefined ? '' : inLanguage(code.name, language());
}

/** The names of several codes, in one piece. */
export function codeNames(workbench: Workbench, ids: readonly CodeId[]): string {
  return ids.map((id) => codeName(workbench, id)).join(say(workbench, 'list.comma'));
}

/** The beginning of a passage, for a sentence about it. */
export function shortened(quote: string, length = 40): string {
  const characters = Array.from(quote.replaceAll('\n', ' '));
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}…`;
}
