import { type CityLevelTable, type LevelCell } from '#shared/analysis/city-levels.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { byCityCode, cityName } from '#shared/domain/city-name.ts';
import type { City } from '#shared/domain/city.ts';
import { type Level, levels } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';
import { barId, type BarKey, type RowBarsContent } from '#renderer/ui/chart/bars/draw-row-bars.ts';

import type { PictureTable } from '../frame/picture-table.ts';
import type { picturesText } from '../text.ts';
import { type LevelGroupId, type LevelTheme, themeGroups } from './level-themes.ts';

type Say = Translate<keyof typeof picturesText.zh>;

/** The key of records of absence, which are drawn beside the group they count to. */
export const absenceSuffix = '-absence';

interface LevelsPicture {
  readonly content: RowBarsContent;
  readonly table: PictureTable;
}

interface Row {
  readonly city: City;
  readonly cells: Readonly<Record<Level, Readonly<Record<LevelGroupId, LevelCell>>>>;
  readonly total: number;
}

function rowsOf(state: ProjectState, table: CityLevelTable<LevelGroupId>, groupIds: readonly LevelGroupId[]): Row[] {
  const size = ({ codings, absences }: LevelCell): number => codings + absences.length;
  return table.cities
    .flatMap(({ cityId, cells }) => {
      const city = state.cities.get(cityId);
      return city === undefined ? [] : [{ city, cells, total: levels.reduce((sum, level) => sum + groupIds.reduce((all, id) => all + size(cells[level][id]), 0), 0) }];
    })
    .sort((a, b) => b.total - a.total || byCityCode(a.city, b.city));
}

/** Marks and holes (or needs and supply, or forces) by city and level: the bars, and the same counts as a table. Pure. */
export function levelsContentOf(state: ProjectState, table: CityLevelTable<LevelGroupId>, theme: LevelTheme, language: Language, t: Say): LevelsPicture {
  const groups = themeGroups[theme];
  const rows = rowsOf(state, table, groups.map(({ id }) => id));
  const keys: (BarKey & { readonly groupId: LevelGroupId; readonly isAbsence: boolean })[] = groups.flatMap(({ id, color, side, takesAbsences }) => [
    { id, groupId: id, isAbsence: false, label: t(`group.${id}`), color, side },
    ...(takesAbsences ? [{ id: `${id}${absenceSuffix}`, groupId: id, isAbsence: true, label: t('levels.absence'), color, side, isHatched: true }] : []),
  ]);
  const cellAt = (row: number, panel: number, key: number): { readonly cell: LevelCell; readonly isAbsence: boolean } | null => {
    const [one, level, shown] = [rows[row], levels[panel], keys[key]];
    return one === undefined || level === undefined || shown === undefined ? null : { cell: one.cells[level][shown.groupId], isAbsence: shown.isAbsence };
  };
  const countOf = (row: number, panel: number, key: number): number => {
    const found = cellAt(row, panel, key);
    return found === null ? 0 : found.isAbsence ? found.cell.absences.length : found.cell.codings;
  };
  return {
    content: {
      rows: rows.map(({ city }) => ({ id: city.id, label: cityName(city, language) })),
      panels: levels.map((level) => ({ id: level, label: t(`level.${level}`) })),
      keys,
      countOf,
      nameOf: (row, panel, key) => {
        const place = { city: rows[row] === undefined ? '' : cityName(rows[row].city, language), level: t(`level.${levels[panel] ?? 'breadth'}`), group: keys[key]?.label ?? '' };
        const transcripts = cellAt(row, panel, key)?.cell.transcripts ?? 0;
        return keys[key]?.isAbsence === true
          ? t('levels.absenceName', { ...place, count: countOf(row, panel, key) })
          : t('levels.name', { ...place, codings: countOf(row, panel, key), transcripts });
      },
      axisLabel: t(groups.some(({ takesAbsences }) => takesAbsences) ? 'levels.axisWithAbsences' : 'levels.axis'),
    },
    table: {
      columns: [
        { id: 'city', label: t('column.city'), isNumber: false },
        { id: 'level', label: t('column.level'), isNumber: false },
        { id: 'group', label: t('column.group'), isNumber: false },
        { id: 'codings', label: t('column.codings'), isNumber: true },
        { id: 'transcripts', label: t('column.transcripts'), isNumber: true },
        { id: 'absences', label: t('column.absences'), isNumber: true },
      ],
      rows: rows.flatMap(({ city, cells }, row) =>
        levels.flatMap((level, panel) =>
          keys.flatMap(({ id, groupId, isAbsence, label }, key) => {
            if (countOf(row, panel, key) === 0) return [];
            const { codings, transcripts, absences } = cells[level][groupId];
            const counts = isAbsence ? [null, null, absences.length] : [codings, transcripts, null];
            return [{ id: barId(city.id, level, id), cells: [cityName(city, language), t(`level.${level}`), label, ...counts] }];
          }),
        ),
      ),
      empty: t('levels.empty'),
    },
  };
}
