export type TurnRole = 'interviewer' | 'interviewee' | 'other';

/*
 * The words that transcripts use for who speaks. Strong ones stand for a speaker wherever a line begins with them and a
 * colon; weak ones (a lone letter, 问, 答) may be anything, and count only beside their counterpart or when they recur.
 */
const strongLabels: Readonly<Record<TurnRole, readonly string[]>> = {
  interviewer: [
    '访谈者', '访谈员', '访谈人', '访谈人员', '采访者', '采访人', '采访员', '访员', '访问者', '访问员', '主持人', '提问者', '提问人',
    '調研員', '调研员', '訪談者', '訪談員', '訪談人', '採訪者', '訪員', '訪問者', '主持人', '记者', '記者',
    'interviewer', 'moderator', 'researcher', 'question',
  ],
  interviewee: [
    '受访者', '受访人', '受访对象', '被访者', '被访人', '被访谈者', '被访谈人', '被采访者', '被采访人', '访谈对象', '回答者',
    '受訪者', '受訪人', '受訪對象', '被訪者', '被訪談者', '訪談對象',
    'interviewee', 'respondent', 'participant', 'informant', 'answer',
  ],
  other: ['说话人', '发言人', '讲话人', '說話人', '發言人', '在场人员', '陪同人员', '旁白', 'speaker', 'unknown speaker'],
};

const weakLabels: Readonly<Record<string, { readonly role: TurnRole; readonly partners: readonly string[] }>> = {
  q: { role: 'interviewer', partners: ['a'] },
  a: { role: 'interviewee', partners: ['q'] },
  i: { role: 'interviewer', partners: ['r', 'p'] },
  r: { role: 'interviewee', partners: ['i'] },
  p: { role: 'interviewee', partners: ['i'] },
  问: { role: 'interviewer', partners: ['答'] },
  答: { role: 'interviewee', partners: ['问', '問'] },
  問: { role: 'interviewer', partners: ['答'] },
};

const roleOfStrong: ReadonlyMap<string, TurnRole> = new Map(
  Object.entries(strongLabels).flatMap(([role, labels]) => labels.map((label) => [label, role as TurnRole] as const)),
);

/** What a label looks like without its number and remark: `受访者2（局长）` is 受访者, `Speaker 1` is speaker. */
function stemOf(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[([].*$/, '')
    .replace(/(?<=\p{Script=Han})\s*[a-z甲乙丙丁一二三四五六七八九十]$/u, '')
    .replace(/\s*#?\d{1,3}$/, '')
    .trim();
}

/** What a known label says by itself. */
export interface KnownLabel {
  readonly role: TurnRole;
  /** The label without its number and remark, lower-case: all of Q1, Q2 are `q`. */
  readonly stem: string;
  /** False for a lone letter, 问 and 答, which need one of their partners (stems) or must recur. */
  readonly isStrong: boolean;
  readonly partners: readonly string[];
}

/** The label's known meaning, or null for a name or any other word. */
export function knownLabel(label: string): KnownLabel | null {
  const stem = stemOf(label);
  const strong = roleOfStrong.get(stem);
  if (strong !== undefined) return { role: strong, stem, isStrong: true, partners: [] };
  const weak = Object.hasOwn(weakLabels, stem) ? weakLabels[stem] : undefined;
  return weak === undefined ? null : { ...weak, stem, isStrong: false };
}

/** Words after which a colon introduces what was said or what follows: 他说：, 例如：. Not speakers, however often they recur. */
const introducing =
  /(?:[说說道讲講问問答称稱是为為有的了]|指出|认为|認為|表示|强调|強調|提到|补充|如下|例如|比如|譬如|包括|以下|其中|分别|至于|关于|总之|首先|其次|再次|最后|另外|此外|同时|因此|所以|但是)$/u;

/** Words that head lines without speaking them. */
const headings = new Set([
  '注', '备注', '注释', '说明', '附', '附件', '例', '案例', '问题', '原因', '结论', '目的', '背景', '意义', '优点', '缺点', '优势', '劣势', '来源', '标题', '主题',
  '时间', '日期', '地点', '单位', '职务', '姓名', '性别', '年龄', '电话', '编号', '城市', '摘要', '关键词', '录音', '时长',
  'note', 'notes', 'example', 'source', 'summary', 'date', 'time', 'place', 'title', 'http', 'https', 'e.g.', 'i.e.',
]);

const hanName = /^\p{Script=Han}[\p{Script=Han}·]{0,9}[A-Za-z0-9]{0,3}$/u;
const latinName = /^\p{Lu}[\p{L}\d.'’-]*(?:\s[\p{L}\d.'’-]+){0,3}$/u;
const ordinal = /^第?[一二三四五六七八九十百\d]+[、.]?$/u;

/** Whether a label of no known meaning could be a speaker's name: 李科长, 张三, Li Wei, SZG. */
export function couldBeName(label: string): boolean {
  const bare = label.replace(/\s*[（(【[][^（()）]*[）)】\]]$/u, '');
  if (headings.has(bare.toLowerCase()) || ordinal.test(bare) || introducing.test(bare)) return false;
  return hanName.test(bare) || latinName.test(bare);
}
