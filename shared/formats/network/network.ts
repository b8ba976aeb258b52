import { citiesAt, dyadIdAt } from '#shared/analysis/dyad-index.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { AttributeValue } from '#shared/domain/attribute.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import { type KnownAttribute, knownAttributes } from '#shared/domain/known-attributes.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** A field of the nodes or of the edges of a network. */
export interface NetworkField {
  readonly name: string;
  readonly type: 'string' | 'double' | 'integer' | 'boolean';
}

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<string, AttributeValue | boolean | undefined>>;
}

export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The degree of the dyad; 0.1 where it opens nothing or nobody says, as programs take a weight of 0 for no edge. */
  readonly weight: number;
  readonly values: Readonly<Record<string, AttributeValue | boolean | undefined>>;
}

/** The cities of a project, all of them, and an edge for each dyad that is connected at the table's day. */
export interface Network {
  readonly description: string;
  readonly nodeFields: readonly NetworkField[];
  readonly edgeFields: readonly NetworkField[];
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const unopened = 0.1;

const nodeFields: readonly NetworkField[] = [
  { name: 'name', type: 'string' },
  { name: 'name_en', type: 'string' },
  { name: 'province', type: 'string' },
  { name: 'code', type: 'string' },
  { name: 'breadth', type: 'integer' },
  { name: 'partners_inside', type: 'integer' },
  { name: 'partners_outside', type: 'integer' },
  { name: 'items', type: 'double' },
];
const edgeFields: readonly NetworkField[] = [
  { name: 'degree', type: 'double' },
  { name: 'agreements', type: 'integer' },
  { name: 'agreements_without_figure', type: 'integer' },
  { name: 'connected_since', type: 'string' },
  { name: 'same_province', type: 'boolean' },
  { name: 'codings', type: 'integer' },
  { name: 'force_balance', type: 'integer' },
];

/** Attributes after the fixed fields; one that bears the name of such a field is told from it by `attr `. */
function attributeFields(attributes: readonly KnownAttribute[], fixed: readonly NetworkField[]): ReadonlyMap<string, NetworkField> {
  const taken = new Set(['label', 'weight', ...fixed.map(({ name }) => name)]);
  return new Map(attributes.map(({ name, type }) => [name, { name: taken.has(name) ? `attr ${name}` : name, type: type === 'number' ? 'double' : 'string' }]));
}

function renamed(values: Readonly<Record<string, AttributeValue>>, fields: ReadonlyMap<string, NetworkField>): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [fields.get(name)?.name ?? name, value]));
}

export function buildNetwork(state: ProjectState, table: DyadTable, language: Language): Network {
  const { index, cities, measures, tallies, forces } = table;
  const ownNodeFields = attributeFields(knownAttributes(state, 'city'), nodeFields);
  const ownEdgeFields = attributeFields(knownAttributes(state, 'dyad'), edgeFields);
  const nodes = index.cities.map((city, place): NetworkNode => ({
    id: city.id,
    label: cityName(city, language),
    values: {
      name: city.name,
      name_en: city.nameEn,
      province: provinceName(city.province, language),
      code: city.code,
      breadth: cities.breadth[place],
      partners_inside: cities.inside[place],
      partners_outside: cities.outside[place],
      items: cities.items[place],
      ...renamed(city.attributes, ownNodeFields),
    },
  }));
  const edges: NetworkEdge[] = [];
  for (let place = 0; place < index.size; place += 1) {
    if (measures.agreements[place] === 0) continue;
    const [one, other] = citiesAt(index, place);
    const id = dyadIdAt(index, place);
    edges.push({
      id,
      source: one.id,
      target: other.id,
      weight: measures.items[place] || unopened,
      values: {
        degree: measures.items[place],
        agreements: measures.agreements[place],
        agreements_without_figure: measures.withoutFigure[place],
        connected_since: measures.since.get(place),
        same_province: index.sameProvince[place] === 1,
        codings: tallies.codings[place],
        force_balance: forces?.balance[place],
        ...renamed(state.dyads.get(id)?.attributes ?? {}, ownEdgeFields),
      },
    });
  }
  const description = language === 'en' ? `Agreements in force, as of: ${table.at ?? 'the latest'}` : `有效合作协议，统计时点：${table.at ?? '最新'}`;
  return { description, nodes, edges, nodeFields: [...nodeFields, ...ownNodeFields.values()], edgeFields: [...edgeFields, ...ownEdgeFields.values()] };
}
