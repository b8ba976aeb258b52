import fc from 'fast-check';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';

import { dyadTableOf } from '#shared/analysis/dyad-table.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { addAttribute } from '#shared/domain/operations/attribute-operations.ts';
import { editCity } from '#shared/domain/operations/city-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { buildNetwork } from './network.ts';
import { networkToGexf } from './network-to-gexf.ts';
import { networkToGraphml } from './network-to-graphml.ts';

const networkOf = (state: ProjectState) => buildNetwork(state, dyadTableOf(state), 'zh-CN');
const readers = {
  graphml: (state: ProjectState) => parseGraphml(Graph, networkToGraphml(networkOf(state))),
  gexf: (state: ProjectState) => parseGexf(Graph, networkToGexf(networkOf(state), '2024-05-01')),
} as const;

function fixture(): { project: TestProject; sz: CityId; dg: CityId; mz: CityId } {
  const project = new TestProject();
  const [sz, dg, mz] = [project.city('gb440300', '深圳', 'Shenzhen', '440300'), project.city('gb441900', '东莞', '', '441900'), project.city('own-1', '<甲>&"乙\'')];
  project.agreement(sz, dg, '2019-11-18', { items: 120 });
  project.agreement(sz, mz, '2020-06-30', { items: null });
  for (const name of ['距离', 'degree']) project.run(addAttribute, { attribute: { of: 'dyad', name, type: 'number', unit: '', description: '', categories: [] } });
  project.run(setAttributeValues, { of: 'dyad', rows: [{ id: dyadOf(sz, dg), values: { 距离: 60.5, degree: 7 } }] });
  return { project, sz, dg, mz };
}

describe.each(Object.keys(readers) as (keyof typeof readers)[])('%s', (format) => {
  it('is read back as the network it is, Chinese and markup and all', () => {
    const { project, sz, dg, mz } = fixture();
    const graph = readers[format](project.state);
    expect([graph.order, graph.size, graph.type === 'directed']).toEqual([3, 2, false]);
    expect(graph.getNodeAttributes(sz)).toMatchObject({ label: '深圳', name: '深圳市', name_en: 'Shenzhen', province: '广东', breadth: 2, 人口: 1.5, 备注: '虚构' });
    expect(graph.getNodeAttribute(mz, 'label')).toBe('<甲>&"乙\'');
    expect(graph.getEdgeAttributes(graph.edge(sz, dg))).toMatchObject({ weight: 120, degree: 120, agreements: 1, connected_since: '2019-11-18', same_province: true, 距离: 60.5, 'attr degree': 7 });
    expect(graph.getEdgeAttributes(graph.edge(sz, mz))).toMatchObject({ weight: 0.1, degree: 0, agreements_without_figure: 1 });
  });

  it('is well-formed whatever the project holds, with each dyad once', () => {
    fc.assert(
      fc.property(projectArbitrary, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (project, wild) => {
        const [city] = project.state.cities.values();
        if (city !== undefined) project.attempt(editCity, { city: { ...city, nameEn: wild, attributes: { ...city.attributes, [`w${wild}`.slice(0, 100)]: wild } } });
        const graph = readers[format](project.state);
        expect(graph.order).toBe(project.state.cities.size);
        expect(graph.size).toBe(new Set([...project.state.agreements.values()].map(({ dyadId }) => dyadId)).size);
      }),
      { numRuns: 40 },
    );
  });
});
