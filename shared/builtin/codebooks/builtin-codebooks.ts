import type { BuiltinCodebook } from './builtin-codebook.ts';
import { forces } from './forces.ts';
import { markAndHole } from './mark-and-hole.ts';
import { needsAndSupply } from './needs-and-supply.ts';
import { roleDeviation } from './role-deviation.ts';

/** The codebooks that a new project may start from, in the order in which they are offered. */
export const builtinCodebooks: readonly BuiltinCodebook[] = [forces, markAndHole, needsAndSupply, roleDeviation];
