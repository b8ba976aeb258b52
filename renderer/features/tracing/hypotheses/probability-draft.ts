import type { ProbabilityRange } from '#shared/domain/probability-range.ts';

/** A range of probabilities while it is being typed, in per cent. */
export interface ProbabilityDraft {
  readonly low: string;
  readonly high: string;
}

/** 0.125 as 12.5: without what binary fractions add. */
const percent = (share: number): string => String(Number((share * 100).toPrecision(6)));

export function probabilityDraft(range: ProbabilityRange | null): ProbabilityDraft {
  return range === null ? { low: '', high: '' } : { low: percent(range.low), high: percent(range.high) };
}

export type ProbabilityReading = { readonly range: ProbabilityRange | null; readonly isFlawed: false } | { readonly range: null; readonly isFlawed: true };

const flawed: ProbabilityReading = { range: null, isFlawed: true };

function share(text: string): number | null {
  const plain = text.trim().replace(/[%％]$/, '').trim();
  const value = plain === '' ? Number.NaN : Number(plain);
  return value >= 0 && value <= 100 ? value / 100 : null;
}

/** The range that a draft says: none where both ends are blank, one point where only one of them is typed. */
export function readProbability({ low, high }: ProbabilityDraft): ProbabilityReading {
  if (low.trim() === '' && high.trim() === '') return { range: null, isFlawed: false };
  const [from, to] = [share(low.trim() === '' ? high : low), share(high.trim() === '' ? low : high)];
  return from === null || to === null || from > to ? flawed : { range: { low: from, high: to }, isFlawed: false };
}
