import { describe, expect, it } from 'vitest';

import { cityLevels } from '#shared/analysis/city-levels.ts';
import { dyadTableOf } from '#shared/analysis/dyad-table.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createTranslations, translator } from '#renderer/frame/feature-text.ts';
import { readBarId } from '#renderer/ui/chart/bars/draw-row-bars.ts';
import { paperLook } from '#renderer/ui/chart/chart-look.ts';
import { wholeChart } from '#renderer/ui/chart/chart-zoom.ts';
import { sampleContent } from '#test/fixtures/sample-content.ts';

import { breadthContentOf } from './breadth/breadth-content.ts';
import { degreesContentOf } from './distribution/degrees-content.ts';
import { levelThemes, themeGroups } from './levels/level-themes.ts';
import { levelsContentOf } from './levels/levels-content.ts';
import { cellsByClass, drawMatrix } from './matrix/draw-matrix.ts';
import { matrixContentOf } from './matrix/matrix-content-of.ts';
import { drawNetwork } from './network/draw-network.ts';
import { networkContentOf } from './network/network-content-of.ts';
import { picturesText } from './text.ts';

/* What a table says is what its picture draws, for the sample project: every number, no more and no fewer. */

const { state }: { readonly state: ProjectState } = await sampleContent('zh-CN');
const table = dyadTableOf(state);
const t = translator(await createTranslations('zh-CN', [picturesText]), picturesText);
const frame = { look: paperLook, width: 1000, height: 1060, zoom: wholeChart };
const numberAt = (cells: readonly (string | number | null)[], place: number): number => Number(cells.at(place) ?? 0);

describe('the matrix', () => {
  it.each(['degree', 'codings', 'balance'] as const)('colours for %s each dyad of its table twice, in the class of its value', (value) => {
    const { content, table: shown } = matrixContentOf(state, table, { order: 'province', byHand: [], value }, 'zh-CN', t);
    const whole = { left: 0, top: 0, width: content.order.length, height: content.order.length, x: [0, content.order.length] as const, y: [0, content.order.length] as const };
    const drawn = cellsByClass(content, whole).map((cells) => cells.reduce((area, size, at) => (at % 4 === 2 ? area + size * (cells[at + 1] ?? 0) : area), 0));
    expect(shown.rows.length).toBeGreaterThan(10);
    expect(drawn.reduce((sum, area) => sum + area, 0)).toBeCloseTo(2 * shown.rows.length);
    content.classes.forEach((_, shade) => expect(drawn[shade]).toBeCloseTo(2 * content.classOf.filter((one) => one === shade).length));
  });

  it('says of a cell what its row says', () => {
    const { content, table: shown } = matrixContentOf(state, table, { order: 'breadth', byHand: [], value: 'degree' }, 'zh-CN', t);
    const { marks } = drawMatrix(content, frame);
    for (const { id, cells } of shown.rows) expect(marks.mark(marks.indexOf(id)).name).toMatch(new RegExp(`：${cells.at(-1)}$`));
  });
});

it('the network has a line for each row, at both of its ends', () => {
  const { content, table: shown } = networkContentOf(table, { province: null, codeIds: null }, 'circle', 'zh-CN', t);
  const { marks } = drawNetwork(content, frame);
  expect(marks.count).toBe(content.network.cities.length + 2 * shown.rows.length);
  for (const { id, cells } of shown.rows) expect(marks.mark(marks.indexOf(id)).name).toContain(`合作程度：${cells[2] ?? '不详'}`);
});

it('the columns of degrees add up to the dyads of which one is known', () => {
  const { content, table: shown, withoutFigure, notConnected } = degreesContentOf(table, 'zh-CN', t);
  const sum = content.columns.reduce((all, { count }) => all + count, 0);
  expect(sum + withoutFigure + notConnected).toBe(table.index.size);
  expect(shown.rows.map(({ cells }) => cells[1])).toEqual(content.columns.map(({ count }) => count));
});

it('the bars of a city are as long as its breadth', () => {
  const { content, table: shown } = breadthContentOf(table, null, 'zh-CN', t);
  shown.rows.forEach(({ cells }, row) => {
    expect([content.countOf(row, 0, 0), content.countOf(row, 0, 1)]).toEqual(cells.slice(4));
    expect(content.countOf(row, 0, 0) + content.countOf(row, 0, 1)).toBe(cells[3]);
  });
});

it.each(levelThemes)('%s: each bar has a row with its count, and each row a bar', (theme) => {
  const { content, table: shown } = levelsContentOf(state, cityLevels(state, themeGroups[theme]), theme, 'zh-CN', t);
  const bars = content.rows.flatMap((row, at) =>
    content.panels.flatMap((panel, place) => content.keys.flatMap((key, which) => (content.countOf(at, place, which) === 0 ? [] : [[row.id, panel.id, key.id, content.countOf(at, place, which)]]))),
  );
  expect(bars.length).toBeGreaterThan(5);
  expect(
    shown.rows.map(({ id, cells }) => {
      const { row, panel, key } = readBarId(id);
      return [row, panel, key, numberAt(cells, 3) || numberAt(cells, 5)];
    }),
  ).toEqual(bars);
});
