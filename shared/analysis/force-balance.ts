import { forceCodeIds, type ForceName, forceNames } from '#shared/builtin/codebooks/known-codes.ts';
import { type DyadTallies, tallyDyads } from './dyad-tallies.ts';
import type { LinkedCodings } from './linked-codings.ts';

/**
 * The balance of forces as it was CODED: how many codings linked to a dyad are under attraction, pressure and push against
 * how many are under resistance. Counts of what was said, not measurements of what acted: a force that nobody speaks of
 * may be strong, and one interview may speak ten times of one thing.
 */
export interface ForceBalance {
  /** Of each force, the codings under its top code or a code below it; of one whose code is not in the project, zeros. */
  readonly forces: Readonly<Record<ForceName, DyadTallies>>;
  /** Attraction + pressure + push, by the dyad's place. */
  readonly positive: Uint32Array;
  readonly resistance: Uint32Array;
  /** Positive less resistance; 0 also where nothing is coded, which `positive` and `resistance` tell apart. */
  readonly balance: Int32Array;
  /** The same of the weights that codings have; those without a weight add nothing. */
  readonly weightBalance: Float64Array;
  /** The forces whose codes the project has not got. */
  readonly missing: readonly ForceName[];
}

/** The balance of every dyad; null where the project has none of the built-in codes of forces. */
export function balanceForces(linked: LinkedCodings): ForceBalance | null {
  const missing = forceNames.filter((name) => !linked.codes.byId.has(forceCodeIds[name]));
  if (missing.length === forceNames.length) return null;
  const forces = Object.fromEntries(forceNames.map((name) => [name, tallyDyads(linked, [forceCodeIds[name]])])) as Record<ForceName, DyadTallies>;
  const { attraction, pressure, push, resistance } = forces;
  const positive = attraction.codings.map((count, place) => count + (pressure.codings[place] ?? 0) + (push.codings[place] ?? 0));
  return {
    forces,
    positive,
    resistance: resistance.codings,
    balance: Int32Array.from(positive, (count, place) => count - (resistance.codings[place] ?? 0)),
    weightBalance: attraction.weight.map(
      (weight, place) => weight + (pressure.weight[place] ?? 0) + (push.weight[place] ?? 0) - (resistance.weight[place] ?? 0),
    ),
    missing,
  };
}
