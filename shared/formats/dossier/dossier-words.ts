import type { Language } from '#shared/domain/bilingual.ts';
import type { AgreementMode } from '#shared/domain/agreement.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import type { UncertainDate } from '#shared/domain/uncertain-date.ts';
import type { LinkLevel } from '#shared/analysis/linked-codings.ts';
import type { ForceName } from '#shared/builtin/codebooks/known-codes.ts';

/** The words of a dossier, on screen and on paper. */
export interface DossierWords {
  readonly title: (dyad: string) => string;
  readonly sections: Readonly<Record<'agreements' | 'attributes' | 'measures' | 'balance' | 'marks' | 'passages' | 'cases' | 'memos', string>>;
  readonly none: Readonly<Record<'agreements' | 'attributes' | 'balance' | 'balanceCodebook' | 'marksCodebook' | 'passages' | 'cases' | 'memos', string>>;
  readonly agreementHead: readonly string[];
  readonly modes: Readonly<Record<AgreementMode, string>>;
  readonly date: (date: UncertainDate) => string;
  readonly day: (day: string) => string;
  readonly until: (from: string, to: string) => string;
  readonly unknown: string;
  readonly attributeHead: readonly string[];
  readonly measureHead: readonly string[];
  readonly measures: Readonly<Record<'connection' | 'since' | 'degree' | 'breadth' | 'province', { readonly name: string; readonly definition: string }>>;
  readonly at: (day: string | null) => string;
  readonly connected: (agreements: number) => string;
  readonly notConnected: string;
  readonly undated: string;
  readonly items: (items: number, withoutFigure: number) => string;
  readonly sameProvince: string;
  readonly otherProvince: string;
  readonly levels: Readonly<Record<LinkLevel, string>>;
  readonly forces: Readonly<Record<ForceName, string>>;
  readonly balanceHead: readonly string[];
  readonly positive: string;
  readonly balanceSentence: (positive: number, resistance: number) => string;
  readonly balanceNote: string;
  readonly marksHead: readonly string[];
  readonly marksNote: string;
  readonly counts: (codings: number, transcripts: number) => string;
  readonly evidenceHead: readonly string[];
  readonly findings: Readonly<Record<NonNullable<Evidence['finding']> | 'open', string>>;
  readonly absence: string;
  readonly outcome: string;
  readonly whole: string;
  readonly alias: string;
  readonly list: string;
}

const zhDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};

const zh: DossierWords = {
  title: (dyad) => `${dyad} 城市对档案`,
  sections: { agreements: '合作协议', attributes: '属性', measures: '合作层面', balance: '作用力对比', marks: '留痕与孔洞', passages: '关联引文', cases: '案例与证据', memos: '备忘录' },
  none: {
    agreements: '没有登记合作协议。可在“城市与城市对”中添加，或从 csv 导入。',
    attributes: '没有登记属性。可在“城市与城市对”中填写，或从 csv 导入。',
    balance: '还没有编码段以作用力编码并关联到这一城市对。',
    balanceCodebook: '项目中没有内置编码本“作用力”，无法对比。可在“编码本”中添加。',
    marksCodebook: '项目中没有内置编码本“留痕与孔洞”。可在“编码本”中添加。',
    passages: '还没有引文关联到这一城市对。可在“阅读与编码”中选中编码段后按 L 建立关联。',
    cases: '没有案例涉及这一城市对。',
    memos: '还没有备忘录。',
  },
  agreementHead: ['协议', '签订日期', '到期', '事项数', '办理模式', '来源'],
  modes: { online: '全程网办', agency: '异地代收代办', multiSite: '多地联办' },
  date: (date) => {
    switch (date.precision) {
      case 'day':
        return zhDay(date.day);
      case 'month':
        return `${date.month.slice(0, 4)}年${Number(date.month.slice(5))}月`;
      case 'year':
        return `${date.year}年`;
      case 'before':
        return `${zhDay(date.day)}之前`;
      case 'after':
        return `${zhDay(date.day)}之后`;
      case 'between':
        return `${zhDay(date.from)}至${zhDay(date.to)}之间`;
    }
  },
  day: zhDay,
  until: (from, to) => `${from}—${to}`,
  unknown: '不详',
  attributeHead: ['属性', '数值', '说明'],
  measureHead: ['层面', '数值', '定义'],
  measures: {
    connection: { name: '合作联结', definition: '在该日至少有一份协议有效为 1，否则为 0。日期不确定的协议自其最晚可能之日起计。' },
    since: { name: '联结起始', definition: '截至该日连续有效协议的起点；前一份终止当日由后一份接续的，视为不间断。' },
    degree: { name: '合作程度', definition: '在该日有效的各份协议所开通的事项数之和；未载明事项数的协议不计入，另行注明。' },
    breadth: { name: '合作广度', definition: '与该城市有协议联结的城市数（度中心性，未标准化），两个城市分别列出。' },
    province: { name: '省域', definition: '两个城市是否属于同一省级行政区。' },
  },
  at: (day) => (day === null ? '截至最新' : `截至 ${zhDay(day)}`),
  connected: (agreements) => `1（有效协议 ${agreements} 份）`,
  notConnected: '0',
  undated: '日期不确定',
  items: (items, withoutFigure) => (withoutFigure === 0 ? `${items} 项` : `${items} 项（另有 ${withoutFigure} 份协议未载明）`),
  sameProvince: '同省',
  otherProvince: '跨省',
  levels: { breadth: '合作广度', connection: '合作联结', degree: '合作程度', none: '未指明层面' },
  forces: { attraction: '引力', pressure: '压力', push: '推力', resistance: '阻力' },
  balanceHead: ['作用力', '参考点', '材料来源', '权重合计', '有权重的参考点'],
  positive: '引力＋压力＋推力',
  balanceSentence: (positive, resistance) => `引力、压力、推力合计 ${positive} 个参考点，阻力 ${resistance} 个参考点，相差 ${Math.abs(positive - resistance)} 个。`,
  balanceNote: '注：数字是编码段的计数，反映访谈中说到的多少，不是对作用力大小的测量；没有人提到的力未必弱。',
  marksHead: ['层面', '留痕', '孔洞'],
  marksNote: '注：参考点个数，含下级编码。',
  counts: (codings, transcripts) => `参考点 ${codings}，材料来源 ${transcripts}`,
  evidenceHead: ['案例', '预测', '结果', '所见'],
  findings: { found: '找到', notFound: '未找到', notAccessible: '无法获取', open: '待回答' },
  absence: '（查无记录）',
  outcome: '结果',
  whole: '案例整体',
  alias: '别名',
  list: '、',
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const en: DossierWords = {
  title: (dyad) => `Dossier of ${dyad}`,
  sections: { agreements: 'Agreements', attributes: 'Attributes', measures: 'Levels of cooperation', balance: 'Balance of forces', marks: 'Mark and hole', passages: 'Linked passages', cases: 'Cases and evidence', memos: 'Memos' },
  none: {
    agreements: 'No agreement is on record. Add one under “Cities and dyads”, or import them from csv.',
    attributes: 'No attribute is on record. Fill them in under “Cities and dyads”, or import them from csv.',
    balance: 'No coding under one of the forces is linked to this dyad yet.',
    balanceCodebook: 'The project has not got the built-in codebook “Forces”, so there is nothing to compare. Add it under “Codebooks”.',
    marksCodebook: 'The project has not got the built-in codebook “Mark and hole”. Add it under “Codebooks”.',
    passages: 'No passage is linked to this dyad yet. Choose a coding under “Read and code” and press L to link it.',
    cases: 'No case is about this dyad.',
    memos: 'No memos yet.',
  },
  agreementHead: ['Agreement', 'Date', 'End', 'Items', 'Mode', 'Source'],
  modes: { online: 'online throughout', agency: 'agency elsewhere', multiSite: 'several sites together' },
  date: (date) => {
    switch (date.precision) {
      case 'day':
        return date.day;
      case 'month':
        return date.month;
      case 'year':
        return date.year;
      case 'before':
      case 'after':
        return `${date.precision} ${date.day}`;
      case 'between':
        return `between ${date.from} and ${date.to}`;
    }
  },
  day: (day) => day,
  until: (from, to) => `${from} to ${to}`,
  unknown: 'not known',
  attributeHead: ['Attribute', 'Value', 'Description'],
  measureHead: ['Level', 'Value', 'Definition'],
  measures: {
    connection: { name: 'Connection', definition: '1 where at least one agreement is in force at that day, else 0. An agreement of uncertain date counts from its last possible day.' },
    since: { name: 'Connected since', definition: 'The beginning of agreements in force without a break up to that day; one that takes over on the day another ends leaves no gap.' },
    degree: { name: 'Degree', definition: 'The service items opened by the agreements in force at that day, added up. Agreements that give no figure add nothing and are noted.' },
    breadth: { name: 'Breadth', definition: 'How many cities a city is connected with by agreements (degree centrality, not normalised), for each of the two.' },
    province: { name: 'Province', definition: 'Whether the two cities belong to one province.' },
  },
  at: (day) => (day === null ? 'at the latest' : `at ${day}`),
  connected: (agreements) => `1 (${plural(agreements, 'agreement')} in force)`,
  notConnected: '0',
  undated: 'on a day not known',
  items: (items, withoutFigure) => (withoutFigure === 0 ? plural(items, 'item') : `${plural(items, 'item')} (${plural(withoutFigure, 'agreement')} without a figure)`),
  sameProvince: 'the same',
  otherProvince: 'two provinces',
  levels: { breadth: 'Breadth', connection: 'Connection', degree: 'Degree', none: 'No level' },
  forces: { attraction: 'Attraction', pressure: 'Pressure', push: 'Push', resistance: 'Resistance' },
  balanceHead: ['Force', 'Codings', 'Transcripts', 'Sum of weights', 'Codings with a weight'],
  positive: 'Attraction + pressure + push',
  balanceSentence: (positive, resistance) => `${plural(positive, 'coding')} of attraction, pressure and push, ${plural(resistance, 'coding')} of resistance: a difference of ${Math.abs(positive - resistance)}.`,
  balanceNote: 'Note. The figures count codings: how much was said in the interviews, not how strong a force was. What nobody speaks of may be strong.',
  marksHead: ['Level', 'Mark', 'Hole'],
  marksNote: 'Note. Codings, those under codes below included.',
  counts: (codings, transcripts) => `${plural(codings, 'coding')}, ${plural(transcripts, 'transcript')}`,
  evidenceHead: ['Case', 'Prediction', 'Finding', 'Observation'],
  findings: { found: 'found', notFound: 'not found', notAccessible: 'not accessible', open: 'open' },
  absence: ' (looked for and absent)',
  outcome: 'Outcome',
  whole: 'the case as a whole',
  alias: 'also',
  list: ', ',
};

export const dossierWords: Readonly<Record<Language, DossierWords>> = { 'zh-CN': zh, en };
