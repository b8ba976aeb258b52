import { expect, it } from 'vitest';

import { blankEntry, type Code, emptyDefinition } from '#shared/domain/code.ts';

import { editOf, entryOf, isOutdated, leftAfter, withChange } from './entry-draft.ts';

const code: Code = {
  ...blankEntry,
  id: 'code-1' as Code['id'],
  codebookId: 'book-1' as Code['codebookId'],
  parentId: null,
  order: 0,
  name: { zh: '引力', en: 'Attraction' },
  color: '#336699',
  key: '1',
  definition: { ...emptyDefinition, brief: { zh: '合作的好处', en: '' } },
};
const base = entryOf(code);

it('is nothing to save once every change is taken back', () => {
  const draft = withChange(base, base, { name: { zh: '吸引力', en: 'Attraction' } });
  expect(draft?.value.name.zh).toBe('吸引力');
  expect(draft && withChange(base, draft.value, { name: { zh: '引力', en: 'Attraction' } })).toBeNull();
});

it('saves what was changed and leaves what others changed meanwhile', () => {
  const draft = withChange(base, base, { name: { zh: '吸引力', en: 'Attraction' }, definition: { ...base.definition, full: { zh: '定义', en: '' } } });
  const meanwhile: Code = { ...code, color: '#884422', name: { zh: '引力', en: 'Pull' }, definition: { ...code.definition, brief: { zh: '好处', en: 'Gain' } } };
  expect(draft && isOutdated(draft, code)).toBe(false);
  expect(draft && isOutdated(draft, meanwhile)).toBe(true);
  expect(draft && editOf(draft, meanwhile)).toEqual({
    ...entryOf(meanwhile),
    name: { zh: '吸引力', en: 'Pull' },
    color: '#884422',
    key: '1',
    definition: { ...emptyDefinition, brief: { zh: '好处', en: 'Gain' }, full: { zh: '定义', en: '' } },
  });
});

it('keeps what was typed while it was being saved, and nothing else', () => {
  const saved = withChange(base, base, { name: { zh: '吸引', en: 'Attraction' } });
  if (saved === null) throw new Error('no draft');
  expect(leftAfter(saved, saved)).toBeNull();
  const typedOn = withChange(base, saved.value, { name: { zh: '吸引力', en: 'Attraction' } });
  const left = typedOn && leftAfter(saved, typedOn);
  const onDisk: Code = { ...code, name: { zh: '吸引', en: 'Attraction' }, color: '#884422' };
  expect(left && editOf(left, onDisk)).toEqual({ ...entryOf(onDisk), name: { zh: '吸引力', en: 'Attraction' } });
});

it('saves nothing where someone else has made the same change', () => {
  const draft = withChange(base, base, { key: null });
  expect(draft && editOf(draft, { ...code, key: null })).toBeNull();
});
