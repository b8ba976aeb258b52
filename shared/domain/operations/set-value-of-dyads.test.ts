import { beforeEach, describe, expect, it } from 'vitest';

import { TestProject } from '#test/fixtures/test-project.ts';

import type { AttributeType } from '../attribute.ts';
import { type DyadId, dyadOf } from '../dyad.ts';
import type { CityId } from '../ids.ts';
import { violationsOf } from '../invariants.ts';
import { addAttribute, deleteAttribute } from './attribute-operations.ts';
import { setAttributeValues } from './set-attribute-values.ts';
import { setValueOfDyads } from './set-value-of-dyads.ts';

let project: TestProject;
let ids: readonly [DyadId, DyadId, DyadId];

beforeEach(() => {
  project = new TestProject();
  const [a, b, c] = [project.city('gb440300', '深圳'), project.city('gb441900', '东莞'), project.city('gb441300', '惠州')];
  ids = [dyadOf(a, b), dyadOf(a, c), dyadOf(b, c)];
  const declare = (name: string, type: AttributeType) => project.run(addAttribute, { attribute: { of: 'dyad', name, type, unit: '', description: '', categories: [] } });
  declare('距离', 'number');
  declare('备注', 'text');
});

const values = () => ids.map((id) => project.state.dyads.get(id)?.attributes);
const last = () => project.journal.at(-1);

describe('a value for several dyads', () => {
  it('is one entry that says what was set and of how many, and is taken back as one', () => {
    project.run(setAttributeValues, { of: 'dyad', rows: [{ id: ids[0], values: { 距离: 68, 备注: '相邻' } }] });
    const before = project.journal.length;
    project.run(setValueOfDyads, { ids, name: '距离', value: 60 });
    expect(values()).toEqual([{ 距离: 60, 备注: '相邻' }, { 距离: 60 }, { 距离: 60 }]);
    expect(project.journal.length - before).toBe(1);
    expect(last()).toMatchObject({ command: 'attribute.setMany', label: { attribute: '距离', value: 60, count: 3 } });
    expect(violationsOf(project.state)).toEqual([]);
    project.undo();
    expect(values()).toEqual([{ 距离: 68, 备注: '相邻' }, undefined, undefined]);
  });

  it('passes over those that have it already, and one that is named twice', () => {
    project.run(setValueOfDyads, { ids: [ids[0], ids[0]], name: '距离', value: 60 });
    expect(last()?.label['count']).toBe(1);
    project.run(setValueOfDyads, { ids, name: '距离', value: 60 });
    expect(last()?.label['count']).toBe(2);
    expect(project.attempt(setValueOfDyads, { ids, name: '距离', value: 60 })).toEqual({ code: 'attribute.sameValues', params: {} });
  });

  it('is cleared from those that have one; a dyad of which nothing is left is no record', () => {
    project.run(setValueOfDyads, { ids: [ids[0], ids[1]], name: '距离', value: 60 });
    project.run(setValueOfDyads, { ids: [ids[1]], name: '备注', value: '相邻' });
    project.run(setValueOfDyads, { ids, name: '距离', value: null });
    expect(values()).toEqual([undefined, { 备注: '相邻' }, undefined]);
    expect(last()).toMatchObject({ command: 'attribute.clearMany', label: { attribute: '距离', count: 2 } });
    expect(project.attempt(setValueOfDyads, { ids, name: '距离', value: null })?.code).toBe('attribute.sameValues');
  });

  it('is refused where it does not fit, where a city is gone, and of an attribute that is no more', () => {
    expect(project.attempt(setValueOfDyads, { ids, name: '距离', value: '远' })).toEqual({ code: 'attribute.misfit', params: { name: '距离', value: '远', count: 1 } });
    expect(project.attempt(setValueOfDyads, { ids: [...ids, dyadOf('gb440300' as CityId, 'gb1' as CityId)], name: '距离', value: 1 })?.code).toBe('city.gone');
    project.run(deleteAttribute, { of: 'dyad', name: '距离' });
    expect(project.attempt(setValueOfDyads, { ids, name: '距离', value: 1 })?.code).toBe('attribute.gone');
    expect(project.state.dyads.size).toBe(0);
  });

  it('may be a long text, of which the journal says the beginning, in whole characters', () => {
    const text = `${'长'.repeat(59)}${'𠮷'.repeat(200)}`;
    project.run(setValueOfDyads, { ids, name: '备注', value: text });
    expect(values()[2]).toEqual({ 备注: text });
    expect(last()?.label['value']).toBe(`${'长'.repeat(59)}𠮷…`);
  });
});
