import { describe, expect, it } from 'vitest';

import type { Entry } from '#shared/domain/entry.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { deleteCities } from '#shared/domain/operations/city-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { labelIn, namesNow, namesThen } from './label-names.ts';

const text = '受访者：先有协议。';

describe('the names in a label', () => {
  const project = new TestProject();
  const book = project.codebook('作用力');
  const [pull, push] = [project.code(book, '引力'), project.code(book, '推力、市场')];
  const rename = (id: typeof pull, zh: string, en: string): void => void project.run(editCode, { id, edit: { name: { zh, en } } });
  const [a, b] = [project.city('gb440300', '深圳', 'Shenzhen'), project.city('gb441900', '东莞', 'Dongguan')];
  const transcriptId = project.transcript('SZG20220713', text);
  rename(pull, '引力', 'Attraction');
  rename(push, '推力、市场', 'Push, market');
  project.run(addCodings, { transcriptId, text, passage: { start: 4, end: 8 }, codeIds: [pull, push] });
  const coded = project.journal.at(-1) as Entry;
  project.run(deleteCities, { ids: [a, b] });
  const deleted = project.journal.at(-1) as Entry;
  const now = namesNow(project.state);

  it('are said in the language of the app, and joined as it joins', () => {
    expect(labelIn('en', coded.label, namesThen(coded), now)).toMatchObject({ recordId: 'SZG20220713' });
    expect(labelIn('zh-CN', coded.label, namesThen(coded), now)).toEqual(coded.label);
    expect(labelIn('en', { code: '引力、引力' }, now)).toEqual({ code: 'Attraction, Attraction' });
  });

  it('may hold what joins them', () => {
    expect(labelIn('en', { code: '推力、市场' }, now)).toEqual({ code: 'Push, market' });
    expect(labelIn('en', { code: '甲、乙' }, now)).toEqual({ code: '甲、乙' });
  });

  it('are known of what was deleted, from the entry itself', () => {
    expect(labelIn('en', deleted.label, now)).toEqual(deleted.label);
    expect(labelIn('en', deleted.label, namesThen(deleted), now)['city']).toBe('Shenzhen, Dongguan');
  });

  it('are nobody’s own words: other labels stay', () => {
    expect(labelIn('en', { recordId: '引力', project: '引力', count: 2 }, now)).toEqual({ recordId: '引力', project: '引力', count: 2 });
  });
});
