import type { LevelGroup } from '#shared/analysis/city-levels.ts';
import { forceCodeIds, markAndHoleCodeIds, needsAndSupplyCodeIds } from '#shared/builtin/codebooks/known-codes.ts';
import type { BarKey } from '#renderer/ui/chart/bars/draw-row-bars.ts';

/** What is counted by level and city. */
export const levelThemes = ['markAndHole', 'needsAndSupply', 'forces'] as const;
export type LevelTheme = (typeof levelThemes)[number];

export type LevelGroupId = 'mark' | 'hole' | 'needs' | 'supply' | 'attraction' | 'pressure' | 'push' | 'resistance';

interface ThemeGroup extends LevelGroup<LevelGroupId>, Pick<BarKey, 'side'> {
  /** Told apart by who does not see red or green: dark against light, blue against brown. */
  readonly color: string;
}

const group = (id: LevelGroupId, codeId: LevelGroup['codeId'], side: BarKey['side'], color: string, takesAbsences = false): ThemeGroup => ({ id, codeId, side, color, takesAbsences });

/** The groups of each theme, from the axis outwards. */
export const themeGroups: Readonly<Record<LevelTheme, readonly ThemeGroup[]>> = {
  markAndHole: [group('mark', markAndHoleCodeIds.mark, 'left', '#c58b3e'), group('hole', markAndHoleCodeIds.hole, 'right', '#1f629a', true)],
  needsAndSupply: [group('needs', needsAndSupplyCodeIds.needs, 'left', '#c58b3e'), group('supply', needsAndSupplyCodeIds.supply, 'right', '#1f629a')],
  forces: [
    group('resistance', forceCodeIds.resistance, 'left', '#8c5a1c'),
    group('attraction', forceCodeIds.attraction, 'right', '#0d3f6e'),
    group('pressure', forceCodeIds.pressure, 'right', '#3f86bb'),
    group('push', forceCodeIds.push, 'right', '#a6c8e2'),
  ],
};
