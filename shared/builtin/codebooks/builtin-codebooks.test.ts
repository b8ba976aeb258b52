import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import type { Bilingual } from '#shared/domain/bilingual.ts';
import { colorSchema } from '#shared/domain/code.ts';
import { contrast, distance, overlay } from '#test/fixtures/colour-vision.ts';

import { type BuiltinCode, withDescendants } from './builtin-codebook.ts';
import { builtinCodebooks } from './builtin-codebooks.ts';

const everyCode = builtinCodebooks.flatMap(({ codes }) => withDescendants(codes));

function textsOf({ name, definition }: BuiltinCode): readonly Bilingual[] {
  const { brief, full, whenToUse, whenNotToUse, example } = definition;
  return [name, brief, full, whenToUse, whenNotToUse, example];
}

/** The values that occur more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function pairsOf<T>(values: readonly T[]): [T, T][] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b): [T, T] => [a, b]));
}

function namesOf(codes: readonly BuiltinCode[]): string[] {
  return withDescendants(codes).map(({ slug, name }) => `${slug} ${name.zh}`);
}

describe('the trees', () => {
  it('has the four codebooks of the studies', () => {
    expect(builtinCodebooks.map(({ slug, name }) => `${slug} ${name.zh}`)).toEqual([
      'forces 作用力', 'mark-and-hole 留痕与孔洞', 'needs-and-supply 需求—供给', 'role-deviation 角色偏差',
    ]);
  });

  it('has the codes of the studies in their order', () => {
    expect(builtinCodebooks.map(({ codes }) => namesOf(codes))).toEqual([
      [
        'attraction 引力', 'attraction.development 发展引力', 'attraction.promotion 晋升引力',
        'pressure 压力', 'pressure.vertical 纵向压力', 'pressure.horizontal 横向压力', 'pressure.external 外部压力',
        'push 推力', 'push.institutions-and-ideas 制度与理念', 'push.market-actors 市场主体', 'push.information-technology 信息技术',
        'resistance 阻力', 'resistance.transaction-cost 交易成本', 'resistance.closed-administration 闭合式行政思维', 'resistance.liability-risk 责任风险',
      ],
      [
        'mark 留痕', 'mark.publicity 宣传报道', 'mark.assessment-file 考核台账', 'mark.one-off-act 一次性动作',
        'hole 孔洞', 'hole.costly-step 高成本环节', 'hole.continuing-operation 持续性运行', 'hole.unassessed-step 未考核环节',
      ],
      [
        'needs 需求', 'needs.social 社会需求', 'needs.regional 区域需求', 'needs.organisational 组织需求',
        'supply 供给', 'supply.financial 财政供给', 'supply.administrative 行政供给', 'supply.personal-relationship 人际关系供给',
      ],
      ['weakness 角色弱化', 'deviation 角色偏离', 'negative-reinforcement 角色负强化'],
    ]);
  });

  it('names every child after its parent', () => {
    const strays = everyCode.flatMap(({ slug, children }) => children.filter((child) => !child.slug.startsWith(`${slug}.`)));
    expect(strays).toEqual([]);
  });
});

describe.each(builtinCodebooks.map((codebook) => [codebook.slug, codebook] as const))('codebook %s', (_slug, codebook) => {
  const codes = withDescendants(codebook.codes);

  it('has no slug, name or digit twice', () => {
    expect(repeated(codes.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(codes.map(({ name }) => name.zh))).toEqual([]);
    expect(repeated(codes.map(({ name }) => name.en))).toEqual([]);
    expect(repeated(codes.flatMap(({ key }) => key ?? []))).toEqual([]);
  });

  it('takes its digits in the order of the tree', () => {
    const keys = codes.flatMap(({ key }) => key ?? []);
    expect(keys).toEqual(keys.map((_key, index) => String(index + 1)));
  });

  it('says everything in both languages, each in its own script', () => {
    const texts = [codebook.name, codebook.description, ...codes.flatMap(textsOf)];
    expect(texts.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(texts.filter(({ en }) => !/[A-Za-z]/.test(en) || /\p{Script=Han}/u.test(en))).toEqual([]);
    expect(texts.filter(({ zh, en }) => zh !== zh.trim() || en !== en.trim())).toEqual([]);
  });

  it('has slugs of lower-case English words', () => {
    expect(codes.filter(({ slug }) => !/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$/.test(slug))).toEqual([]);
  });
});

describe('definitions', () => {
  it('fills every field with a text of its own', () => {
    expect(repeated(everyCode.flatMap(({ definition }) => Object.values(definition).map(({ zh }) => zh)))).toEqual([]);
    expect(repeated(everyCode.flatMap(({ definition }) => Object.values(definition).map(({ en }) => en)))).toEqual([]);
  });

  it('points in “when not to use” to another code that exists, by its name in either language', () => {
    const names = everyCode.map(({ name }) => name);
    const unpointed = everyCode.filter(({ name, definition: { whenNotToUse } }) => {
      const pointsTo = (language: keyof Bilingual): boolean =>
        names.some((other) => other[language] !== name[language] && whenNotToUse[language].includes(other[language]));
      return !pointsTo('zh') || !pointsTo('en');
    });
    expect(unpointed.map(({ slug }) => slug)).toEqual([]);
  });

  it('quotes only names of codes and codebooks that exist where it sends the coder elsewhere', () => {
    const known = new Set([...everyCode, ...builtinCodebooks].flatMap(({ name }) => [name.zh, name.en]));
    const sent = everyCode.flatMap(({ definition: { whenNotToUse } }) =>
      [...whenNotToUse.zh.matchAll(/(?:编入|另编|并用|同时编|只编|编)“([^”]+)”/g)].map((match) => match[1] ?? ''),
    );
    expect(sent.length).toBeGreaterThan(60);
    expect(sent.filter((name) => !known.has(name) && name !== '角色偏差' && name !== '需求—供给')).toEqual([]);
  });

  it('gives an example that is a quotation', () => {
    expect(everyCode.filter(({ definition: { example } }) => !/^“.+”$/.test(example.zh) || !/^“.+”$/.test(example.en))).toEqual([]);
  });
});

describe('colours', () => {
  const colors = everyCode.map(({ color }) => color);

  it('is well formed and belongs to one code alone', () => {
    expect(colors.filter((value) => !v.is(colorSchema, value) || value !== value.toLowerCase())).toEqual([]);
    expect(repeated(colors)).toEqual([]);
  });

  it('keeps any two codes of one codebook apart', () => {
    const close = builtinCodebooks.flatMap(({ codes }) => pairsOf(withDescendants(codes)).filter(([a, b]) => distance(a.color, b.color, 'normal') < 0.04));
    expect(close.map(([a, b]) => `${a.slug} ${b.slug}`)).toEqual([]);
  });

  it.each(['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const)('keeps the top-level codes of a codebook apart under %s vision', (vision) => {
    const close = builtinCodebooks.flatMap(({ codes }) => pairsOf(codes).filter(([a, b]) => distance(a.color, b.color, vision) < 0.12));
    expect(close.map(([a, b]) => `${a.slug} ${b.slug}`)).toEqual([]);
  });

  it.each([0.3, 0.4])('leaves text readable where a passage is painted at opacity %s, on white and on dark', (opacity) => {
    const faint = colors.filter((color) => contrast('#1a1a1a', overlay(color, '#ffffff', opacity)) < 7 || contrast('#e8e8e8', overlay(color, '#1c1c1f', opacity)) < 4.5);
    expect(faint).toEqual([]);
  });

  it('is seen on white and on dark', () => {
    const unseen = colors.filter((color) => ['#ffffff', '#1c1c1f'].some((page) => distance(page, overlay(color, page, 0.3), 'normal') < 0.05));
    expect(unseen).toEqual([]);
  });
});
