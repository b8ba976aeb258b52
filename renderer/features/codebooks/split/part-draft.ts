/** A code to be taken out of another, while its name is being typed. `key` stays when others come and go. */
export interface PartDraft {
  readonly key: number;
  readonly name: string;
}

/** The digits 1-9 are all that the sorter hears. */
export const mostParts = 9;

export type PartProblem = 'split.nameless' | 'split.twice' | 'split.taken';

/** Why the names will not do. `taken`: the names at that level. */
export function partProblem(parts: readonly PartDraft[], taken: readonly string[]): PartProblem | null {
  const names = parts.map(({ name }) => name.trim());
  if (names.length === 0 || names.includes('')) return 'split.nameless';
  if (new Set(names).size < names.length) return 'split.twice';
  return names.some((name) => taken.includes(name)) ? 'split.taken' : null;
}

/** A colour near that of the code split, but another one for each part: each lighter than the one before. `#rrggbb` in and out. */
export function partColor(color: string, place: number): string {
  const share = 0.16 * (place + 1);
  const mixed = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(value + (235 - value) * Math.min(share, 0.7)).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
