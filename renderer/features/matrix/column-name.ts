import type { MatrixColumn } from '#shared/analysis/matrix-columns.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';

import type { matrixText } from './text.ts';

/** What a column is called: 深圳–东莞, 合作程度, 深圳, SZG20220713. */
export function columnName(column: MatrixColumn, language: Language, t: Translate<keyof typeof matrixText.zh>): string {
  switch (column.kind) {
    case 'dyad':
      return column.cities.map((city) => cityName(city, language)).join('–');
    case 'city':
      return cityName(column.city, language);
    case 'transcript':
      return column.transcript.recordId;
    case 'level':
      return column.level === null ? t('table.levelNone') : t(`level.${column.level}`);
  }
}
