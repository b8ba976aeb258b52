import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import type { DyadTallies } from '#shared/analysis/dyad-tallies.ts';
import { type LinkLevel, linkLevels } from '#shared/analysis/linked-codings.ts';
import { type ForceName, forceNames } from '#shared/builtin/codebooks/known-codes.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { type Column, column } from './column.ts';

export const levelNames: Readonly<Record<LinkLevel, Bilingual>> = {
  breadth: { zh: '合作广度', en: 'breadth' },
  connection: { zh: '合作联结', en: 'connection' },
  degree: { zh: '合作程度', en: 'degree' },
  none: { zh: '未指明层面', en: 'no level' },
};

const forceLabels: Readonly<Record<ForceName, Bilingual>> = {
  attraction: { zh: '引力', en: 'Attraction' },
  pressure: { zh: '压力', en: 'Pressure' },
  push: { zh: '推力', en: 'Push' },
  resistance: { zh: '阻力', en: 'Resistance' },
};

const counted: Bilingual = { zh: '关联到该城市对的编码段数，是对访谈的计数而非测量。', en: 'Codings linked to the dyad: counts of what was said, not measurements.' };

/** Tallies in all or at one level, as the columns read them. */
export type TallyReader = (tallies: DyadTallies, place: number) => number;
export const inAll: TallyReader = ({ codings }, place) => codings[place] ?? 0;
export const atLevel = (level: LinkLevel): TallyReader => ({ byLevel }, place) => byLevel[level][place] ?? 0;

/** Codings of the four forces, the balance, marks and holes. None of them where the built-in codebooks are not in the project. */
export function conceptColumns({ forces, marks }: Pick<DyadTable, 'forces' | 'marks'>, read: TallyReader): Column<number>[] {
  const known = forces === null ? [] : forceNames.filter((name) => !forces.missing.includes(name));
  const forceColumns = known.map((name) => column<number>(name, forceLabels[name], counted, (place) => (forces === null ? 0 : read(forces.forces[name], place))));
  const positiveOf = (place: number): number =>
    forces === null ? 0 : read(forces.forces.attraction, place) + read(forces.forces.pressure, place) + read(forces.forces.push, place);
  const balance = column<number>(
    'force_balance',
    { zh: '作用力对比', en: 'Balance of forces' },
    { zh: `引力 + 压力 + 推力 − 阻力。${counted.zh}`, en: `Attraction + pressure + push − resistance. ${counted.en}` },
    (place) => (forces === null ? 0 : positiveOf(place) - read(forces.forces.resistance, place)),
  );
  const markColumns: Column<number>[] =
    marks === null
      ? []
      : [
          column('mark', { zh: '留痕', en: 'Mark' }, counted, (place) => read(marks.mark, place)),
          column('hole', { zh: '孔洞', en: 'Hole' }, counted, (place) => read(marks.hole, place)),
        ];
  return [...forceColumns, ...(forces === null ? [] : [balance]), ...markColumns];
}

/** All codings of a dyad, their sources and levels and weights. */
export function tallyColumns({ tallies }: DyadTable): Column<number>[] {
  return [
    column('codings', { zh: '参考点', en: 'Codings' }, counted, (place) => tallies.codings[place] ?? 0),
    column('transcripts', { zh: '材料来源', en: 'Sources' }, { zh: '这些编码段所在的访谈份数。', en: 'Interviews those codings are in.' }, (place) => tallies.transcripts[place] ?? 0),
    ...linkLevels.map((level) =>
      column<number>(
        level === 'none' ? 'codings_no_level' : `codings_${level}`,
        { zh: `参考点：${levelNames[level].zh}`, en: `Codings: ${levelNames[level].en}` },
        { zh: '在该层面关联到该城市对的编码段数；一段可关联多个层面。', en: 'Codings linked to the dyad at this level; one may be linked at several.' },
        (place) => tallies.byLevel[level][place] ?? 0,
      ),
    ),
    column('weighted_codings', { zh: '带权重的参考点', en: 'Codings with a weight' }, { zh: '其中填写了权重的编码段数。', en: 'How many of the codings have a weight.' }, (place) => tallies.weighted[place] ?? 0),
    column('weight_sum', { zh: '权重之和', en: 'Sum of weights' }, { zh: '这些权重之和。', en: 'Those weights, added up.' }, (place) => tallies.weight[place] ?? 0),
  ];
}

/** Marks and holes at each level. */
export function markLevelColumns({ marks }: Pick<DyadTable, 'marks'>): Column<number>[] {
  if (marks === null) return [];
  const sides = [
    { id: 'mark', name: { zh: '留痕', en: 'Mark' }, tallies: marks.mark },
    { id: 'hole', name: { zh: '孔洞', en: 'Hole' }, tallies: marks.hole },
  ] as const;
  return sides.flatMap(({ id, name, tallies }) =>
    linkLevels.map((level) =>
      column<number>(
        `${id}_${level === 'none' ? 'no_level' : level}`,
        { zh: `${name.zh}：${levelNames[level].zh}`, en: `${name.en}: ${levelNames[level].en}` },
        counted,
        (place) => tallies.byLevel[level][place] ?? 0,
      ),
    ),
  );
}
