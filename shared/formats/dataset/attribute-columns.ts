import type { AttributeValues } from '#shared/domain/attribute.ts';
import type { KnownAttribute } from '#shared/domain/known-attributes.ts';
import { type Column, column, variableName } from './column.ts';

const types = { number: 'number', text: 'text', date: 'date', category: 'text' } as const;

/** One column for each attribute, under `attr_` and what of its name is ASCII, or its number. */
export function attributeColumns<Row>(attributes: readonly KnownAttribute[], valuesOf: (row: Row) => AttributeValues): Column<Row>[] {
  return attributes.map(({ name, type, unit, description, categories }, index) => {
    const values = categories.join('、');
    return column<Row>(
      `attr_${variableName(name) || String(index + 1)}`,
      { zh: name, en: name },
      {
        zh: [description, ...(values === '' ? [] : [`取值：${values}。`])].join('') || '研究者录入的属性。',
        en: [description, ...(values === '' ? [] : [`Values: ${values}.`])].join(' ').trim() || 'An attribute entered by the researcher.',
      },
      (row) => valuesOf(row)[name] ?? '',
      { type: types[type], unit },
    );
  });
}
