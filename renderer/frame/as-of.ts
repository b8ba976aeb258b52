import * as v from 'valibot';

import { isDay } from '#shared/domain/uncertain-date.ts';

import { KeptView } from './kept-view.ts';
import { perWorkbench } from './per-workbench.ts';

const daySchema = v.nullable(v.pipe(v.string(), v.check(isDay)));

/**
 * The day (YYYY-MM-DD) as of which agreements count, kept with the project; null: the latest. There is one for all rooms:
 * what a table says and a picture shows of the same dyad would contradict each other at two.
 */
export const asOfDay = perWorkbench((workbench) => new KeptView<string | null>(workbench, 'dyads.at', daySchema, null));
