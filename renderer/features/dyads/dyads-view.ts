import * as v from 'valibot';

import { type DyadId, dyadIdSchema } from '#shared/domain/dyad.ts';
import { type Level, levelSchema } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { citiesInOrder } from '#shared/domain/dyad-name.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';

import { agreementColumns, type AgreementSort } from './agreements/agreement-rows.ts';
import type { CitySort } from './cities/city-rows.ts';
import { type DyadFilter, dyadFilterSchema, everyDyad } from './pairs/dyad-filter.ts';
import type { DyadSort } from './pairs/dyad-rows.ts';

const direction = v.picklist(['ascending', 'descending']);
const tabSchema = v.picklist(['cities', 'dyads', 'agreements']);
const dyadSortSchema = v.object({ column: v.string(), direction });
const citySortSchema = v.object({ column: v.string(), direction });
const agreementSortSchema = v.object({ column: v.picklist(agreementColumns), direction });
/** How many dyads used of late are remembered. */
const recentLimit = 24;

/** What this room and the quick picker remember of a project. */
export const dyadsView = perWorkbench((workbench: Workbench) => ({
  tab: new KeptView(workbench, 'dyads.tab', tabSchema, 'cities'),
  citySort: new KeptView<CitySort>(workbench, 'dyads.citySort', citySortSchema, { column: 'code', direction: 'ascending' }),
  dyadSort: new KeptView<DyadSort>(workbench, 'dyads.dyadSort', dyadSortSchema, { column: 'degree', direction: 'descending' }),
  dyadFilter: new KeptView<DyadFilter>(workbench, 'dyads.filter', dyadFilterSchema, everyDyad),
  /** The dyads selected in the table, whether or not the filter shows them now. Transient. */
  selectedDyads: new Cell<ReadonlySet<DyadId>>(new Set()),
  agreementSort: new KeptView<AgreementSort>(workbench, 'dyads.agreementSort', agreementSortSchema, { column: 'date', direction: 'descending' }),
  /** The dyads linked of late, the last first. */
  recent: new KeptView(workbench, 'dyads.recent', v.array(dyadIdSchema), [] as DyadId[]),
  /** The level of the last link. */
  level: new KeptView<Level | null>(workbench, 'dyads.level', v.nullable(levelSchema), null),
}));

/** Remembers dyads as the last used. */
export function rememberDyads(workbench: Workbench, dyads: readonly DyadId[]): void {
  const { recent } = dyadsView(workbench);
  if (dyads.length > 0) recent.update((before) => [...new Set([...dyads, ...before])].slice(0, recentLimit));
}

/** The dyads used of late whose cities are both still there. */
export function knownRecent(state: ProjectState, recent: readonly DyadId[]): DyadId[] {
  return recent.filter((dyadId) => citiesInOrder(state, dyadId) !== null);
}
