import type { Network, NetworkField } from './network.ts';
import { element, escapeXml, xmlHead } from './xml.ts';

const types = { string: 'string', double: 'double', integer: 'int', boolean: 'boolean' } as const;

interface Key extends NetworkField {
  readonly id: string;
}

const keysOf = (fields: readonly NetworkField[], prefix: string): Key[] => fields.map((field, index) => ({ ...field, id: `${prefix}${index}` }));

const keyLine = (of: 'node' | 'edge') => ({ id, name, type }: Key): string => element('key', { id, for: of, 'attr.name': name, 'attr.type': types[type] });

function dataOf(keys: readonly Key[], values: Readonly<Record<string, unknown>>): string {
  return keys
    .flatMap(({ id, name }) => {
      const value = values[name];
      return value === undefined || value === '' ? [] : [element('data', { key: id }, escapeXml(String(value)))];
    })
    .join('');
}

/** The network as GraphML 1.0 (Brandes et al. 2002), undirected; opens in Gephi, igraph and networkx. */
export function networkToGraphml({ description, nodes, edges, nodeFields, edgeFields }: Network): string {
  const nodeKeys = keysOf([{ name: 'label', type: 'string' }, ...nodeFields], 'n');
  const edgeKeys = keysOf([{ name: 'weight', type: 'double' }, ...edgeFields], 'e');
  const lines = [
    ...nodeKeys.map(keyLine('node')),
    ...edgeKeys.map(keyLine('edge')),
    '<graph id="dyads" edgedefault="undirected">',
    element('desc', {}, escapeXml(description)),
    ...nodes.map(({ id, label, values }) => element('node', { id }, dataOf(nodeKeys, { ...values, label }))),
    ...edges.map(({ id, source, target, weight, values }) => element('edge', { id, source, target }, dataOf(edgeKeys, { ...values, weight }))),
    '</graph>',
  ];
  return `${xmlHead}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n${lines.join('\n')}\n</graphml>\n`;
}
