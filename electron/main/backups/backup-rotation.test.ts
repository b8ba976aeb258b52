import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToRemove, KEPT_DAYS, KEPT_NEWEST } from './backup-rotation.ts';

const now = new Date(2024, 5, 30, 18);

function at(...parts: [year: number, month: number, day: number, hour?: number, minute?: number]): { createdAt: string } {
  return { createdAt: new Date(...parts).toISOString() };
}

describe('backupsToRemove', () => {
  it('removes none while there are few', () => {
    const few = Array.from({ length: KEPT_NEWEST }, (_, index) => at(2001, 0, 1, index));
    expect(backupsToRemove(few, now)).toEqual([]);
  });

  it('keeps the newest and the last of each day', () => {
    const today = Array.from({ length: 15 }, (_, index) => at(2024, 5, 30, 8, index));
    const yesterday = [at(2024, 5, 29, 9), at(2024, 5, 29, 23, 59), at(2024, 5, 29, 10)];
    const removed = backupsToRemove([...today, ...yesterday], now);
    expect(new Set(removed)).toEqual(new Set([...today.slice(0, 5), at(2024, 5, 29, 9), at(2024, 5, 29, 10)]));
  });

  it('lets days go after a month', () => {
    const daily = Array.from({ length: 60 }, (_, index) => ({ createdAt: new Date(2024, 5, 30 - index, 12).toISOString() }));
    expect(backupsToRemove(daily, now)).toHaveLength(60 - KEPT_DAYS);
  });

  it('never removes the newest, never keeps more than the rule, and is done in one go', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 120 * 24 * 60 }), { maxLength: 300 });
    fc.assert(
      fc.property(moments, (minutesAgo) => {
        const backups = minutesAgo.map((minutes, id) => ({ id, createdAt: new Date(now.getTime() - minutes * 60_000).toISOString() }));
        const removed = new Set(backupsToRemove(backups, now));
        const kept = backups.filter((backup) => !removed.has(backup));
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(backups.length, KEPT_NEWEST));
        expect(kept.length).toBeLessThanOrEqual(KEPT_NEWEST + KEPT_DAYS + 1);
        const newest = Math.min(...minutesAgo);
        if (backups.length > 0) expect(kept.some((backup) => minutesAgo[backup.id] === newest)).toBe(true);
        expect(backupsToRemove(kept, now)).toEqual([]);
      }),
    );
  });
});
