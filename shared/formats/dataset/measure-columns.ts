import { connectionAt } from '#shared/analysis/dyad-measures.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { type Column, column } from './column.ts';

/** The rule of dates, said once: which agreements count at the data set's day. */
export function dateRule({ at }: Pick<DyadTable, 'at'>): Bilingual {
  return {
    zh: `统计时点：${at ?? '最新'}。日期不确定的协议，自其可能的最后一天起计入；到期日同理。`,
    en: `As of: ${at ?? 'the latest'}. An uncertain date counts from its last possible day, the end of an agreement likewise.`,
  };
}

/** Connection and degree of a dyad at the table's day. A row is a dyad's place. */
export function measureColumns(table: DyadTable): Column<number>[] {
  const { measures } = table;
  const rule = dateRule(table);
  const said = (zh: string, en: string): Bilingual => ({ zh: zh + rule.zh, en: `${en} ${rule.en}` });
  return [
    column('connection', { zh: '合作联结', en: 'Connection' }, said('有至少一份有效协议为 1，否则为 0。', '1 where at least one agreement is in force, else 0.'), (place) => connectionAt(measures, place), { type: '0/1' }),
    column('connected_since', { zh: '联结起始日', en: 'Connected since' }, said('不间断地有协议有效的起始日；起始不详为 undated。', 'Since when an agreement has been in force without a break; undated where that has no last possible day.'), (place) => measures.since.get(place) ?? '', { type: 'date' }),
    column('degree', { zh: '合作程度', en: 'Degree' }, said('有效协议开通的服务事项数之和；未载明项数的协议不计，见 agreements_without_figure。', 'Service items opened by the agreements in force, added up; those without a figure add nothing, see agreements_without_figure.'), (place) => measures.items[place] ?? 0, { unit: '项 items' }),
    column('agreements', { zh: '有效协议数', en: 'Agreements in force' }, said('有效的合作协议份数。', 'How many agreements are in force.'), (place) => measures.agreements[place] ?? 0),
    column('agreements_without_figure', { zh: '未载明项数的协议', en: 'Agreements without a figure' }, said('有效协议中没有载明事项数的份数。', 'How many of them do not say how many items they open.'), (place) => measures.withoutFigure[place] ?? 0),
  ];
}

/** The breadth of both cities. */
export function breadthColumns(table: DyadTable): Column<number>[] {
  const { index, cities } = table;
  const rule = dateRule(table);
  return ([1, 2] as const).map((side) =>
    column<number>(
      `breadth_${side}`,
      { zh: `城市${'一二'.charAt(side - 1)}合作广度`, en: `Breadth of city ${side}` },
      { zh: `与该城市有合作联结的城市数。${rule.zh}`, en: `How many cities it is connected with. ${rule.en}` },
      (place) => cities.breadth[(side === 1 ? index.first : index.second)[place] ?? -1] ?? 0,
    ),
  );
}
