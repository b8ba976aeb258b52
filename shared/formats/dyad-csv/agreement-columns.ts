/** What a column of a file of agreements holds. `cities` names two or more in one cell. */
export const agreementUses = ['one', 'other', 'cities', 'title', 'date', 'endDate', 'items', 'mode', 'source', 'note', 'none'] as const;
export type AgreementColumnUse = (typeof agreementUses)[number];

const headings: Readonly<Record<Exclude<AgreementColumnUse, 'none'>, readonly string[]>> = {
  one: ['city1', 'citya', 'from', 'source', 'partya', '城市1', '城市一', '城市a', '甲方', '甲方城市', '城市甲', '城市'],
  other: ['city2', 'cityb', 'to', 'target', 'partyb', 'partner', '城市2', '城市二', '城市b', '乙方', '乙方城市', '城市乙', '伙伴城市', '合作城市', '对方城市'],
  cities: ['cities', 'parties', 'dyad', '签约城市', '参与城市', '城市对', '签署城市', '合作各方', '签约方'],
  title: ['title', 'name', 'agreement', '名称', '标题', '协议', '协议名称', '文件名称', '协议标题'],
  date: ['date', 'signed', 'dateofsigning', 'signedon', 'year', '日期', '签订日期', '签署日期', '签约日期', '时间', '签约时间', '签订时间', '签署时间', '年份'],
  endDate: ['enddate', 'until', 'expires', 'expiry', '到期日', '到期日期', '终止日期', '失效日期', '截止日期', '结束日期'],
  items: ['items', 'numberofitems', 'serviceitems', 'degree', '事项数', '事项数量', '服务事项数', '项数', '事项', '开通事项数'],
  mode: ['mode', '模式', '方式', '办理模式', '办理方式', '通办模式'],
  source: ['sourcedocument', 'document', 'reference', 'url', '来源', '出处', '来源文件', '资料来源', '文号', '网址'],
  note: ['note', 'notes', 'remark', 'remarks', '备注', '说明'],
};

const useOfHeading: ReadonlyMap<string, AgreementColumnUse> = new Map(
  Object.entries(headings).flatMap(([use, names]) => names.map((name) => [name, use as AgreementColumnUse] as const)),
);

/** By the headings; the first column of each meaning is taken. `source` beside `target` is a city, alone it is a document. */
export function guessAgreementColumns(columns: readonly string[]): AgreementColumnUse[] {
  const plain = columns.map((heading) => heading.normalize('NFKC').toLowerCase().replace(/[\s_\-./()（）]/g, ''));
  const isEdgeList = plain.includes('target');
  const taken = new Set<AgreementColumnUse>();
  return plain.map((heading) => {
    const use = heading === 'source' && !isEdgeList ? 'source' : (useOfHeading.get(heading) ?? 'none');
    if (use === 'none' || taken.has(use)) return 'none';
    taken.add(use);
    return use;
  });
}
