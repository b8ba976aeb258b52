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

/** What can be done in the reading room, apart from applying a certain code. */
export const codingCommands: readonly Command[] = [
  {
    id: 'coding.repeat',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.repeat'),
    keywords: ['same code again', '重复上一个编码'],
    shortcut: '.',
    isEnabled: isCoding,
    run: applyLastCodes,
  },
  {
    id: 'coding.several',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.several'),
    keywords: ['apply codes', '同时应用多个编码'],
    shortcut: 'C',
    isEnabled: isCoding,
    run: (workbench) => workbench.openDialog('coding.apply'),
  },
  {
    id: 'coding.inVivo',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.inVivo'),
    keywords: ['in vivo', '实境编码', '原话编码'],
    shortcut: 'I',
    isEnabled: isCoding,
    run: startInVivo,
  },
  {
    id: 'coding.find',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.find'),
    keywords: ['find code', '查找编码'],
    shortcut: '/',
    isEnabled: isReading,
    run: reachCodeFilter,
  },
  {
    id: 'coding.keys',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.keys'),
    keywords: ['digit keys', 'codebook', '数字键'],
    shortcut: '0',
    isEnabled: isReading,
    run: hearNextKeys,
  },
  {
    id: 'coding.next',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.next'),
    keywords: ['next coding', '下一个编码段'],
    shortcut: ']',
    isEnabled: isReading,
    run: (workbench) => stepCoding(workbench, 1),
  },
  {
    id: 'coding.previous',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.previous'),
    keywords: ['previous coding', '上一个编码段'],
    shortcut: '[',
    isEnabled: isReading,
    run: (workbench) => stepCoding(workbench, -1),
  },
  {
    id: 'coding.note',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.note'),
    keywords: ['note', 'memo', '备注'],
    shortcut: 'N',
    isEnabled: isReading,
    run: reachNote,
  },
  {
    id: 'coding.link',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.link'),
    keywords: ['link dyad', '关联城市对'],
    shortcut: 'L',
    isEnabled: isCoding,
    run: openLinks,
  },
  {
    id: 'coding.recode',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.recode'),
    keywords: ['change code', '更换编码'],
    shortcut: 'E',
    isEnabled: (workbench) => isCoding(workbench) && chosenCoding(workbench) !== null,
    run: (workbench) => workbench.openDialog('coding.recode'),
  },
  {
    id: 'coding.resize',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.resize'),
    keywords: ['set ends', 'resize', '调整起止'],
    shortcut: 'R',
    isEnabled: (workbench) => isCoding(workbench) && chosenCoding(workbench) !== null,
    run: resizeToSelection,
  },
  {
    id: 'coding.definition',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.definition'),
    keywords: ['definition', '定义'],
    shortcut: 'D',
    otherShortcuts: ['F1'],
    isEnabled: isReading,
    run: (workbench) => {
      const { showsDefinition } = readingOf(workbench);
      showsDefinition.set(!showsDefinition.get());
    },
  },
  {
    id: 'coding.delete',
    group: 'coding',
    label: (workbench) => say(workbench, 'command.delete'),
    keywords: ['delete coding', '删除编码段'],
    shortcut: 'Delete',
    otherShortcuts: ['Backspace'],
    isEnabled: (workbench) => isCoding(workbench) && isFocusOnCodings(),
    run: deleteChosen,
  },
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
