import { beforeAll, describe, expect, it } from 'vitest';

import type { MatcherData } from '#shared/text/matcher.ts';
import { loadReadings } from '#shared/text/pinyin.ts';
import { loadVariants } from '#shared/text/variants.ts';
import type { Command } from '#renderer/frame/command.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { commandFinder } from './palette-rows.ts';

// The commands below ask nothing of it.
const workbench = {} as Workbench;

const command = (id: string, label: string, keywords: readonly string[] = [], isPossible = true): Command => ({
  id,
  group: 'coding',
  label: () => label,
  keywords,
  isEnabled: () => isPossible,
  run: () => undefined,
});
const commands = [
  command('code.development', '应用编码：发展引力', ['Development attraction']),
  command('code.vertical', '应用编码：纵向压力', ['Vertical pressure']),
  command('go.history', '操作记录', ['History']),
  command('app.undo', '撤销', ['undo'], false),
];

describe('the palette', () => {
  let data: MatcherData = { readings: null, variants: null };
  beforeAll(async () => {
    data = { readings: await loadReadings(), variants: await loadVariants() };
  });
  const idsFor = (query: string, recent: readonly string[] = []): string[] => commandFinder(commands, workbench, recent, data)(query).map(({ id }) => id);

  it('shows what can be done, what was used last first', () => {
    expect(idsFor('')).toEqual(['code.development', 'code.vertical', 'go.history']);
    expect(idsFor('', ['go.history', 'gone.since'])).toEqual(['go.history', 'code.development', 'code.vertical']);
  });

  it.each([
    ['czjl', 'go.history'],
    ['caozuojilu', 'go.history'],
    ['fzyl', 'code.development'],
    ['zxyl', 'code.vertical'],
    ['縱向', 'code.vertical'],
    ['hist', 'go.history'],
    ['attraction', 'code.development'],
  ])('finds by %s', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it('does not offer what cannot be done now, and finds nothing for nonsense', () => {
    expect(idsFor('undo')).toEqual([]);
    expect(idsFor('qqqq')).toEqual([]);
  });
});
