/** The newest ones of a project always stay. */
export const KEPT_NEWEST = 10;
/** For this many days, today included, the last one of each day stays. */
export const KEPT_DAYS = 30;

const DAY_MS = 86_400_000;

/** The user's calendar day. */
function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth(), moment.getDate()].join('-');
}

/**
 * Which backups of one project may go.
 * @param backups in any order
 */
export function backupsToRemove<Backup extends { readonly createdAt: string }>(backups: readonly Backup[], now: Date): Backup[] {
  const newestFirst = [...backups].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, KEPT_NEWEST));
  const daysSeen = new Set<string>();
  for (const backup of newestFirst) {
    const moment = new Date(backup.createdAt);
    const day = dayOf(moment);
    if (!daysSeen.has(day) && now.getTime() - moment.getTime() < KEPT_DAYS * DAY_MS) kept.add(backup);
    daysSeen.add(day);
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}
