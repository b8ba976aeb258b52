import { beforeEach, describe, expect, it } from 'vitest';

import { TestProject } from '#test/fixtures/test-project.ts';

import type { AttributeOwner, AttributeType } from '../attribute.ts';
import { guessAttributeType, readAttributeValue } from '../attribute-value.ts';
import { dyadOf } from '../dyad.ts';
import type { AttributeId, CityId } from '../ids.ts';
import { violationsOf } from '../invariants.ts';
import { attributesOf, knownAttributes } from '../known-attributes.ts';
import { addAttribute, deleteAttribute, editAttribute, moveAttribute } from './attribute-operations.ts';
import { deleteCities, editCity } from './city-operations.ts';
import { importCities } from './import-cities.ts';
import { setAttributeValues } from './set-attribute-values.ts';

let project: TestProject;
let sz: CityId;
let dg: CityId;

beforeEach(() => {
  project = new TestProject();
  [sz, dg] = [project.city('gb440300', '深圳'), project.city('gb441900', '东莞')];
});

const draft = (name: string, type: AttributeType = 'number', of: AttributeOwner = 'dyad', categories: string[] = []) => ({ of, name, type, unit: '', description: '', categories });
function add(...args: Parameters<typeof draft>): AttributeId {
  project.run(addAttribute, { attribute: draft(...args) });
  return [...project.state.attributes.keys()].at(-1) as AttributeId;
}
const dyad = () => dyadOf(sz, dg);
const set = (values: Record<string, string | number | null>) => project.attempt(setAttributeValues, { of: 'dyad', rows: [{ id: dyad(), values }] });
const values = () => project.state.dyads.get(dyad())?.attributes;

describe('setting values', () => {
  it('makes a record where there was none, merges, and leaves none where nothing is said', () => {
    add('距离');
    expect(set({ 距离: 68 })).toBeNull();
    expect(set({ 备注: '相邻' })).toBeNull();
    expect(values()).toEqual({ 距离: 68, 备注: '相邻' });
    expect(set({ 距离: 68 })).toEqual({ code: 'attribute.sameValues', params: {} });
    expect(set({ 距离: null, 备注: null })).toBeNull();
    expect(project.state.dyads.size).toBe(0);
  });

  it('refuses what an attribute cannot be, naming it, and sets nothing', () => {
    add('距离');
    expect(set({ 备注: 'x', 距离: '远' })).toEqual({ code: 'attribute.misfit', params: { name: '距离', value: '远', count: 1 } });
    expect(project.state.dyads.size).toBe(0);
    expect(project.attempt(setAttributeValues, { of: 'dyad', rows: [{ id: dyadOf(sz, 'gb1' as CityId), values: { 距离: 1 } }] })).toEqual({ code: 'city.gone', params: {} });
  });

  it('adds attributes with their values as one entry, converting what was there', () => {
    set({ 同省: '1' });
    const before = project.journal.length;
    project.run(setAttributeValues, { of: 'dyad', rows: [{ id: dyad(), values: { 同省: 2 } }], newAttributes: [draft('同省')] });
    expect([project.journal.length - before, values()]).toEqual([1, { 同省: 2 }]);
    project.undo();
    expect([values(), project.state.attributes.size]).toEqual([{ 同省: '1' }, 0]);
  });
});

describe('an attribute', () => {
  it('takes its values along under a new name and to a new type', () => {
    const id = add('距离');
    set({ 距离: 68.5 });
    project.run(editAttribute, { attribute: { ...draft('直线距离', 'text'), id } });
    expect(values()).toEqual({ 直线距离: '68.5' });
    project.undo();
    expect(values()).toEqual({ 距离: 68.5 });
  });

  it('keeps its type while a value does not fit another', () => {
    const id = add('备注', 'text');
    set({ 备注: '相邻' });
    expect(project.attempt(editAttribute, { attribute: { ...draft('备注', 'number'), id } })).toEqual({ code: 'attribute.misfit', params: { name: '备注', value: '相邻', count: 1 } });
    expect(project.attempt(editAttribute, { attribute: { ...draft('备注', 'category', 'dyad', ['相邻', ' 相隔 ', '']), id } })).toBeNull();
    expect(project.state.attributes.get(id)?.categories).toEqual(['相邻', '相隔']);
  });

  it('has a name that no other has, nor values that nobody declared', () => {
    const id = add('距离');
    set({ 备注: 'x' });
    for (const name of ['距离', ' 距离 ']) expect(project.attempt(addAttribute, { attribute: draft(name) })?.code).toBe('attribute.nameTaken');
    expect(project.attempt(editAttribute, { attribute: { ...draft('备注'), id } })?.code).toBe('attribute.nameTaken');
    expect(project.attempt(addAttribute, { attribute: draft(' ') })?.code).toBe('attribute.nameless');
    expect(project.attempt(addAttribute, { attribute: draft('constructor') })?.code).toBe('record.invalid');
    expect(project.attempt(addAttribute, { attribute: draft('距离', 'number', 'city') })).toBeNull();
  });

  it('goes with its values, declared or not', () => {
    add('距离');
    set({ 距离: 1, 备注: 'x' });
    project.run(deleteAttribute, { of: 'dyad', name: '距离' });
    expect(knownAttributes(project.state, 'dyad').map(({ name, id }) => [name, id])).toEqual([['备注', null]]);
    project.run(deleteAttribute, { of: 'dyad', name: '备注' });
    expect(project.state.dyads.size).toBe(0);
    expect(project.attempt(deleteAttribute, { of: 'dyad', name: '备注' })?.code).toBe('attribute.gone');
  });

  it('moves among its own', () => {
    const [a, b] = [add('甲'), add('乙')];
    add('丙', 'text', 'city');
    project.run(moveAttribute, { id: b, index: 0 });
    expect(attributesOf(project.state, 'dyad').map(({ id }) => id)).toEqual([b, a]);
  });

  it('adopts values of an older import, where they fit', () => {
    expect(project.attempt(addAttribute, { attribute: draft('备注', 'number', 'city') })).toEqual({ code: 'attribute.misfit', params: { name: '备注', value: '虚构', count: 2 } });
    add('人口', 'text', 'city');
    expect(project.state.cities.get(sz)?.attributes['人口']).toBe('1.5');
    const city = project.state.cities.get(sz);
    if (city !== undefined) expect(project.attempt(editCity, { city: { ...city, attributes: { 人口: 3 } } })?.code).toBe('attribute.misfit');
  });
});

it('importing cities adds, updates and declares in one entry', () => {
  project.run(importCities, {
    cities: [{ name: '惠州市', shortName: '惠州', nameEn: 'Huizhou', province: '广东省', code: '441300', aliases: [], attributes: { GDP: 5401 } }],
    updates: [{ id: sz, fields: { nameEn: 'Shenzhen' }, attributes: { GDP: 32387 } }, { id: dg, fields: {}, attributes: {} }],
    newAttributes: [draft('GDP', 'number', 'city')],
  });
  expect(project.journal.at(-1)?.label).toEqual({ count: 1, updated: 1 });
  expect(project.state.cities.get(sz)).toMatchObject({ nameEn: 'Shenzhen', attributes: { GDP: 32387, 人口: 1.5 } });
  expect(project.state.cities.get('gb441300')?.attributes).toEqual({ GDP: 5401 });
  expect(violationsOf(project.state)).toEqual([]);
});

it('cities take what is known of their dyads along, and bring it back', () => {
  set({ 距离: 68 });
  project.agreement(sz, dg, '2019-05-20', { items: 120 });
  const { state } = project;
  project.run(deleteCities, { ids: [dg] });
  expect([project.state.dyads.size, project.state.agreements.size, violationsOf(project.state)]).toEqual([0, 0, []]);
  project.undo();
  expect(project.state).toEqual(state);
});

describe('reading values', () => {
  it.each<[AttributeType, string, string | number | null]>([
    ['number', ' 1,234.5 ', 1234.5], ['number', '１２', 12], ['number', '−3', -3], ['number', '1,23', null], ['number', '12%', null], ['number', '1e400', null],
    ['date', '2022年7月3日', '2022-07-03'], ['date', '2022/7/3', '2022-07-03'], ['date', '20220703', '2022-07-03'], ['date', '2022-2-30', null], ['date', '3/7/2022', null],
    ['text', ' 相邻 ', '相邻'], ['text', ' ', null], ['category', '是', '是'], ['category', '也许', null],
  ])('%s %j is %j', (type, text, value) => {
    expect(readAttributeValue({ type, categories: ['是', '否'] }, text)).toBe(value);
  });

  it.each<[string[], AttributeType]>([
    [['1', '2.5', ''], 'number'], [['0755', '020'], 'text'], [['0', '0.5'], 'number'], [['2022-07-03', '2022年8月1日'], 'date'], [['1', '远'], 'text'], [['', ''], 'text'],
  ])('%j is %s', (texts, type) => {
    expect(guessAttributeType(texts)).toBe(type);
  });
});
