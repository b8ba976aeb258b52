import { featureText } from '#renderer/frame/feature-text.ts';

import { sentencesEn, sentencesZh } from './sentences.ts';

/** The words of the audit list. */
export const historyText = featureText(
  'history',
  {
    ...sentencesZh,
    room: '操作记录',
    reading: '正在读取… 已有 {{shown}} 条',
    count: '{{shown}} 条',
    search: '搜索操作记录',
    coder: '编码员',
    'coder.everyone': '所有编码员',
    'coder.gone': '已不在项目中',
    undo: '撤销：{{what}}',
    redo: '重做：{{what}}',
    undone: '已撤销',
    go: '转到该处',
    empty: '没有相符的记录',
    emptyHint: '换一个搜索词，或选“所有编码员”。',
    unknown: '做了一项此版本不认识的改动（{{command}}）',
  },
  {
    ...sentencesEn,
    room: 'History',
    reading: 'Reading… {{shown}} so far',
    count: '{{shown}} entries',
    count_one: '{{shown}} entry',
    search: 'Search the history',
    coder: 'Coder',
    'coder.everyone': 'All coders',
    'coder.gone': 'no longer in the project',
    undo: 'undid: {{what}}',
    redo: 'redid: {{what}}',
    undone: 'Undone',
    go: 'Go there',
    empty: 'No entry answers to that',
    emptyHint: 'Search for something else, or choose “All coders”.',
    unknown: 'made a change that this version does not know ({{command}})',
  },
);
