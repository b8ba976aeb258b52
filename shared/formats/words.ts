import type { Language } from '#shared/domain/bilingual.ts';
import type { Level } from '#shared/domain/link.ts';
import type { CsvColumn } from './csv/columns.ts';

/** Every word that an exported document says of itself. */
export interface ExportWords {
  readonly excerpts: string;
  readonly codingTable: string;
  readonly note: string;
  readonly links: string;
  readonly code: string;
  /** The heading of codings without a link to any dyad or city. */
  readonly unlinked: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly colon: string;
  /** Between several links, and between the items of a list. */
  readonly semicolon: string;
  /** Around an addition to a name: a level, counts. */
  readonly inBrackets: (text: string) => string;
  readonly counts: (codings: number, transcripts: number) => string;
  readonly tableHead: {
    readonly first: string;
    readonly second: string;
    readonly typical: string;
    readonly source: string;
    readonly codings: string;
    readonly transcripts: string;
  };
  /** Stands in a cell that has nothing to say. */
  readonly nothing: string;
  /** Below a coding table: how its excerpts were chosen. */
  readonly tableNote: (shortest: number) => string;
  /** The columns of a code's path, one for each level of the tree, 1 first. */
  readonly codeLevel: (level: number) => string;
  readonly csvColumns: Readonly<Record<CsvColumn, string>>;
}

const zh: ExportWords = {
  excerpts: '访谈摘录',
  codingTable: '编码表',
  note: '备注',
  links: '关联',
  code: '编码',
  unlinked: '未建立关联',
  levels: { breadth: '合作广度', connection: '合作联结', degree: '合作程度' },
  colon: '：',
  semicolon: '；',
  inBrackets: (text) => `（${text}）`,
  counts: (codings, transcripts) => `参考点 ${codings}，材料来源 ${transcripts}`,
  tableHead: {
    first: '一级编码',
    second: '二级编码',
    typical: '典型摘录',
    source: '来源',
    codings: '参考点',
    transcripts: '材料来源',
  },
  nothing: '—',
  tableNote: (shortest) =>
    `注：参考点为编码段数，材料来源为涉及的访谈份数；三级及以下编码计入所属二级编码。典型摘录由研究者选定，未选定的取不少于 ${shortest} 字的最短一段，均不足时取最长一段。`,
  codeLevel: (level) => `${'一二三四五六七八九'.charAt(level - 1) || level}级编码`,
  csvColumns: {
    recordId: '记录编号',
    date: '访谈日期',
    role: '受访者身份',
    institution: '机构',
    place: '访谈地点',
    codebook: '编码本',
    codeZh: '编码名称（中文）',
    codeEn: '编码名称（英文）',
    passage: '引文',
    startUtf16: '起点（UTF-16）',
    endUtf16: '终点（UTF-16）',
    startCodePoint: '起点（码点）',
    endCodePoint: '终点（码点）',
    speaker: '说话人',
    dyads: '城市对',
    cities: '城市',
    levels: '合作层面',
    links: '关联',
    weight: '权重',
    coder: '编码员',
    note: '备注',
    created: '编码时间',
    codingId: '编码段标识',
    guarded: '加了撇号的列',
  },
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: ExportWords = {
  excerpts: 'Interview excerpts',
  codingTable: 'Coding table',
  note: 'Note',
  links: 'Links',
  code: 'Code',
  unlinked: 'No link',
  levels: { breadth: 'breadth of cooperation', connection: 'connection', degree: 'degree of cooperation' },
  colon: ': ',
  semicolon: '; ',
  inBrackets: (text) => ` (${text})`,
  counts: (codings, transcripts) => `${plural(codings, 'reference')}, ${plural(transcripts, 'source')}`,
  tableHead: {
    first: 'First-level code',
    second: 'Second-level code',
    typical: 'Typical excerpt',
    source: 'Record',
    codings: 'References',
    transcripts: 'Sources',
  },
  nothing: '–',
  tableNote: (shortest) =>
    `Note. References are coded passages, sources the interviews they are in; codes below the second level count with their second-level code. Typical excerpts were picked by the researcher; otherwise each is the shortest passage of at least ${shortest} characters, or the longest where all are shorter.`,
  codeLevel: (level) => `level-${level} code`,
  csvColumns: {
    recordId: 'record id',
    date: 'interview date',
    role: 'role',
    institution: 'institution',
    place: 'place',
    codebook: 'codebook',
    codeZh: 'code (Chinese)',
    codeEn: 'code (English)',
    passage: 'passage',
    startUtf16: 'start (UTF-16)',
    endUtf16: 'end (UTF-16)',
    startCodePoint: 'start (code points)',
    endCodePoint: 'end (code points)',
    speaker: 'speaker',
    dyads: 'dyads',
    cities: 'cities',
    levels: 'levels',
    links: 'links',
    weight: 'weight',
    coder: 'coder',
    note: 'note',
    created: 'coded at',
    codingId: 'coding id',
    guarded: 'columns with an apostrophe added',
  },
};

/** The words of exported documents. Both languages are complete, or this does not compile. */
export const exportWords: Readonly<Record<Language, ExportWords>> = { 'zh-CN': zh, en };
