import { same } from './same.ts';
import { type ProjectState, tableKinds, tableOf } from './state.ts';

function sameTables(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, row] of a) if (!b.has(id) || !same(row, b.get(id))) return false;
  return true;
}

/** Whether two states hold the same records, in whatever order they came to be. Linear in the records. */
export function sameState(a: ProjectState, b: ProjectState): boolean {
  return same(a.project, b.project) && sameTables(a.layers, b.layers) && tableKinds.every((kind) => sameTables(a[tableOf[kind]], b[tableOf[kind]]));
}
