import type { Problem } from '#shared/domain/result.ts';
import type { CityRowCode, CitiesCsvProblemCode } from '#shared/formats/csv/cities-csv.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';

import { dyadsText } from '../text.ts';

type Key = keyof typeof dyadsText.zh & string;

/** What is wrong with a file or with one of its rows. What is no csv file at all has one sentence, but for Excel's own. */
export function csvProblemText(t: Translate<Key>, { code, params }: Problem<CitiesCsvProblemCode | CityRowCode>): string {
  const key = `problem.${code}`;
  return t(key in dyadsText.zh ? (key as Key) : 'problem.notCsv', params);
}
