import type { Range } from '#shared/analysis/likelihood.ts';
import type { ProbabilityRange } from '#shared/domain/probability-range.ts';
import type { Language } from '#shared/domain/bilingual.ts';

/** 40–89 %, or one number where both ends are the same when rounded. */
export function probabilityText({ low, high }: ProbabilityRange, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const [from, to] = [format.format(low * 100), format.format(high * 100)];
  return from === to ? `${from}%` : `${from}–${to}%`;
}

/** 2–8, 1.5–∞. */
export function ratioText({ low, high }: Range, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const [from, to] = [low, high].map((end) => (end === Infinity ? '∞' : format.format(end)));
  return from === to ? `${from}` : `${from}–${to}`;
}
