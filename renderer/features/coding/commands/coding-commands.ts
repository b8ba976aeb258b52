import type { Command } from '#renderer/frame/command.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { say } from '../actions/announce.ts';
import { applyLastCodes } from '../actions/apply-codes.ts';
import { stepCoding } from '../actions/choose-coding.ts';
import { startInVivo } from '../actions/code-in-vivo.ts';
import { deleteChosen, resizeToSelection } from '../actions/edit-chosen.ts';
import { hearNextKeys } from '../actions/hear-next-keys.ts';
import { openLinks, reachCodeFilter, reachNote } from '../actions/reach-parts.ts';
import { openTranscript } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { chosenCoding } from '../state/transcript-codings.ts';
import type { codingText } from '../text.ts';

/** Whether a transcript is open to be read. */
export function isReading(workbench: Workbench): boolean {
  return workbench.place.get().room === 'reading' && openTranscript(workbench) !== null;
}

/** Whether a transcript is open to be coded. */
export function isCoding(workbench: Workbench): boolean {
  return isReading(workbench) && !workbench.session.readOnly;
}

/** Delete, pressed in a list of something else, must not delete a coding. */
function isFocusOnCodings(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest('[data-codings]') !== null || activeElement.closest('[role=dialog]') !== null;
}

type Verb = Extract<keyof (typeof codingText)['zh'], `command.${string}`> extends `command.${infer Name}` ? Name : never;

/** A command about codings, called by its verb. */
function command(verb: Verb, rest: Omit<Command, 'id' | 'group' | 'label'>): Command {
  return { id: `coding.${verb}`, group: 'coding', label: (workbench) => say(workbench, `command.${verb}`), ...rest };
}

/** What can be done in the reading room, apart from applying a certain code. */
export const codingCommands: readonly Command[] = [
  command('repeat', { keywords: ['same code again', '重复上一个编码'], shortcut: '.', isEnabled: isCoding, run: applyLastCodes }),
  command('several', { keywords: ['apply codes', '同时应用多个编码'], shortcut: 'C', isEnabled: isCoding, run: (workbench) => workbench.openDialog('coding.apply') }),
  command('inVivo', { keywords: ['in vivo', '实境编码', '原话编码'], shortcut: 'I', isEnabled: isCoding, run: startInVivo }),
  command('find', { keywords: ['find code', '查找编码'], shortcut: '/', isEnabled: isReading, run: reachCodeFilter }),
  command('keys', { keywords: ['digit keys', 'codebook', '数字键'], shortcut: '0', isEnabled: isReading, run: hearNextKeys }),
  command('next', { keywords: ['next coding', '下一个编码段'], shortcut: ']', isEnabled: isReading, run: (workbench) => stepCoding(workbench, 1) }),
  command('previous', { keywords: ['previous coding', '上一个编码段'], shortcut: '[', isEnabled: isReading, run: (workbench) => stepCoding(workbench, -1) }),
  command('note', { keywords: ['note', 'memo', '备注'], shortcut: 'N', isEnabled: isReading, run: reachNote }),
  command('link', { keywords: ['link dyad', '关联城市对'], shortcut: 'L', isEnabled: isCoding, run: openLinks }),
  command('recode', {
    keywords: ['change code', '更换编码'],
    shortcut: 'E',
    isEnabled: (workbench) => isCoding(workbench) && chosenCoding(workbench) !== null,
    run: (workbench) => workbench.openDialog('coding.recode'),
  }),
  command('resize', {
    keywords: ['set ends', 'resize', '调整起止'],
    shortcut: 'R',
    isEnabled: (workbench) => isCoding(workbench) && chosenCoding(workbench) !== null,
    run: resizeToSelection,
  }),
  command('definition', {
    keywords: ['definition', '定义'],
    shortcut: 'D',
    otherShortcuts: ['F1'],
    isEnabled: isReading,
    run: (workbench) => {
      const { showsDefinition } = readingOf(workbench);
      showsDefinition.set(!showsDefinition.get());
    },
  }),
  command('delete', {
    keywords: ['delete coding', '删除编码段'],
    shortcut: 'Delete',
    otherShortcuts: ['Backspace'],
    isEnabled: (workbench) => isCoding(workbench) && isFocusOnCodings(),
    run: deleteChosen,
  }),
  {
    id: 'coding.others',
    group: 'view',
    label: (workbench) => say(workbench, readingOf(workbench).showsOthers.get() ? 'command.hideOthers' : 'command.showOthers'),
    keywords: ['other coders', '其他编码员'],
    isEnabled: isReading,
    run: (workbench) => {
      const { showsOthers } = readingOf(workbench);
      showsOthers.set(!showsOthers.get());
    },
  },
];
