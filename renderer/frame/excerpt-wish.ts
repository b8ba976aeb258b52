import { type ExcerptFilter, everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { Cell } from '#renderer/session/cell.ts';

import { perWorkbench } from './per-workbench.ts';
import type { Workbench } from './workbench.ts';

/**
 * The excerpts that another room asked to see, null once the room 'excerpts' has taken the wish up. It stands here and
 * not in that feature, so that features which it uses itself can ask without a circle of imports.
 */
export const excerptWish = perWorkbench(() => new Cell<ExcerptFilter | null>(null));

/** Goes to the list of excerpts and has it show those that `filter` lets through; what it leaves out restricts nothing. */
export function showExcerpts(workbench: Workbench, filter: Partial<ExcerptFilter>): void {
  excerptWish(workbench).set({ ...everyExcerpt, ...filter });
  workbench.go({ room: 'excerpts' });
}
