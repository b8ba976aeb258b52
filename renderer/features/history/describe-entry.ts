import type { i18n as I18n } from 'i18next';

import { isCommandName } from '#shared/domain/command-name.ts';
import type { Entry } from '#shared/domain/entry.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { type Translate, translator } from '#renderer/frame/feature-text.ts';

import { labelIn, namesNow, namesThen } from './label-names.ts';
import { historyText } from './text.ts';

/** What the labels of commands may say, for entries of files whose writer left something out. */
const unsaid = {
  ...{ project: '…', coder: '…', recordId: '…', codebook: '…', code: '…', into: '…', city: '…' },
  ...{ case: '…', hypothesis: '…', step: '…', event: '…', prediction: '…', memo: '…', name: '…', attribute: '…', value: '…', title: '…' },
  ...{ codebooks: 0, cities: 0, codes: 0, codings: 0, count: 1, number: 0, evidence: 0, added: 0, removed: 0, updated: 0 },
};

/** What an entry did, as the rest of a sentence after its coder's name. */
export function describeEntry(t: Translate<keyof (typeof historyText)['zh'] & string>, { command, label }: Pick<Entry, 'command' | 'label'>): string {
  return isCommandName(command) ? t(command, { ...unsaid, ...label }) : t('unknown', { command });
}

/** The same outside React, for notices. @param state the project as it is now, for the names of what it has */
export function entrySentence(i18n: I18n, entry: Pick<Entry, 'command' | 'label' | 'changes'>, state: ProjectState): string {
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  const label = labelIn(language, entry.label, namesThen(entry), namesNow(state));
  return describeEntry(translator(i18n, historyText), { command: entry.command, label });
}
