/** `items` with one of them so many places further on; it stops at the ends. */
export function movedBy<Item>(items: readonly Item[], item: Item, step: number): Item[] {
  const from = items.indexOf(item);
  if (from < 0) return [...items];
  const rest = items.filter((other) => other !== item);
  const to = Math.max(0, Math.min(rest.length, from + step));
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** `items` with one of them put before or after another. */
export function movedBeside<Item>(items: readonly Item[], item: Item, target: Item, side: 'before' | 'after'): Item[] {
  if (item === target || !items.includes(item) || !items.includes(target)) return [...items];
  const rest = items.filter((other) => other !== item);
  const to = rest.indexOf(target) + (side === 'after' ? 1 : 0);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
