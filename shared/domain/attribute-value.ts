import type { Attribute, AttributeValue } from './attribute.ts';
import { isDay } from './uncertain-date.ts';

type Typed = Pick<Attribute, 'type' | 'categories'>;

/** Whether `value` is one that the attribute may have. */
export function fitsAttribute({ type, categories }: Typed, value: AttributeValue): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number';
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'category':
      return typeof value === 'string' && categories.includes(value);
  }
}

/** 1,234.5 and １２ and -3: digits, one point, and commas only where they part thousands. */
function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/^[−–]/, '-');
  const ungrouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(ungrouped)) return null;
  const number = Number(ungrouped);
  return Number.isFinite(number) ? number : null;
}

/** 2022-7-3, 2022/07/03, 2022.7.3, 2022年7月3日 and 20220703, as YYYY-MM-DD. */
function readDay(text: string): string | null {
  const match = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (match === null) return null;
  const [, year = '', , ...parts] = match;
  const [month = '', date = ''] = parts.filter((part) => (part ?? '') !== '');
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** What was typed or imported as a value of the attribute; null where it can be none. Blank text is no value: ask before. */
export function readAttributeValue({ type, categories }: Typed, text: string): AttributeValue | null {
  const trimmed = text.trim();
  switch (type) {
    case 'number':
      return readNumber(trimmed);
    case 'text':
      return trimmed === '' ? null : trimmed;
    case 'date':
      return readDay(trimmed);
    case 'category':
      return categories.find((category) => category.normalize('NFKC') === trimmed.normalize('NFKC')) ?? null;
  }
}

/** The type that suits all of `texts`, blank ones aside: numbers, days, else text. What begins with 0, like 0755, is no number. */
export function guessAttributeType(texts: Iterable<string>): Attribute['type'] {
  const filled = [...texts].map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length === 0) return 'text';
  if (filled.every((text) => readNumber(text) !== null && !/^0\d/.test(text))) return 'number';
  return filled.every((text) => readDay(text) !== null) ? 'date' : 'text';
}
