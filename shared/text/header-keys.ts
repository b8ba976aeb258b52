import type { TranscriptHeader } from '#shared/domain/transcript.ts';

/** What a header line can fill in: a field of the transcript, the city's name, or a person named but not kept. */
export type HeaderKey = Exclude<keyof TranscriptHeader, 'cityId'> | 'city' | 'interviewee';

/** How headers name each field, simplified and traditional, Chinese and English. */
const names: Readonly<Record<HeaderKey, readonly string[]>> = {
  recordId: ['记录编号', '访谈编号', '访谈记录编号', '编号', '記錄編號', '訪談編號', '編號', 'record id', 'record no.', 'record number', 'interview id', 'id'],
  title: ['标题', '题目', '访谈题目', '访谈主题', '標題', '題目', 'title'],
  date: ['访谈日期', '访谈时间', '采访日期', '采访时间', '日期', '时间', '訪談日期', '訪談時間', '時間', 'date', 'interview date', 'date of interview'],
  place: ['访谈地点', '采访地点', '地点', '訪談地點', '地點', 'place', 'location', 'venue'],
  role: [
    '受访者职务', '受访人职务', '受访者身份', '被访者职务', '被访者身份', '访谈对象职务', '访谈对象身份', '职务', '职位', '身份',
    '受訪者職務', '受訪者身份', '職務', '職位', 'role', 'position', 'interviewee role', "interviewee's role",
  ],
  institution: [
    '受访者单位', '受访人单位', '被访者单位', '访谈对象单位', '所在单位', '工作单位', '单位', '机构', '部门', '所在机构',
    '受訪者單位', '單位', '機構', '部門', 'institution', 'organisation', 'organization', 'affiliation', 'department',
  ],
  interviewer: ['访谈者', '访谈人', '访谈人员', '访谈员', '采访者', '采访人', '访员', '調研員', '访问者', '訪談者', '訪談人', '訪談員', '採訪者', 'interviewer', 'interviewers'],
  consent: ['知情同意', '知情同意书', '知情同意情况', '知情同意書', 'consent', 'informed consent'],
  confidentiality: ['保密级别', '保密等级', '保密程度', '保密要求', '密级', '保密級別', '密級', 'confidentiality', 'confidentiality level'],
  city: ['所代表城市', '代表城市', '受访者所代表城市', '受访者所在城市', '所在城市', '所属城市', '城市', '所代表的城市', 'city', 'city represented', 'represented city'],
  interviewee: ['受访者', '受访人', '被访者', '被访人', '访谈对象', '受访对象', '受訪者', '訪談對象', 'interviewee', 'respondent', 'participant'],
};

const keyOfName: ReadonlyMap<string, HeaderKey> = new Map(
  Object.entries(names).flatMap(([key, list]) => list.map((name) => [name, key as HeaderKey] as const)),
);

/** Every name of a key, as alternatives of a pattern, longer ones first so that 访谈日期 is not read as 日期. */
export const headerKeySource: string = [...keyOfName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]").replaceAll(' ', '[ _]'))
  .join('|');

/** The field that a name stands for, whatever its case (NFKC, for a pattern without case takes ſ for s). @throws RangeError for a name that `headerKeySource` does not match. */
export function headerKeyOf(name: string): HeaderKey {
  const key = keyOfName.get(name.normalize('NFKC').toLowerCase().replaceAll('_', ' ').replaceAll('’', "'"));
  if (key === undefined) throw new RangeError(`${name} is no header key`);
  return key;
}

/** Whether the key also labels turns, so that a line of it is a header line only in the company of others. */
export function isSpeakerKey(key: HeaderKey): boolean {
  return key === 'interviewer' || key === 'interviewee';
}
