import type { ProjectState } from '#shared/domain/state.ts';
import { daysInForce } from './agreement-days.ts';

const dayPattern = /^\d{4}-\d\d-\d\d$/;

/** The days on which an agreement begins to count or ceases to, each once, in order: between two of them nothing changes. YYYY-MM-DD */
export function turningDays({ agreements }: Pick<ProjectState, 'agreements'>): string[] {
  const days = new Set<string>();
  for (const agreement of agreements.values()) {
    const { from, until } = daysInForce(agreement);
    for (const day of [from, until]) if (dayPattern.test(day)) days.add(day);
  }
  return [...days].sort();
}
