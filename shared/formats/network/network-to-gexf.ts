import type { Network, NetworkField } from './network.ts';
import { element, escapeXml, xmlHead } from './xml.ts';

const declared = (of: 'node' | 'edge', fields: readonly NetworkField[]): string =>
  `<attributes class="${of}">${fields.map(({ name, type }, id) => element('attribute', { id, title: name, type })).join('')}</attributes>`;

function valuesOf(fields: readonly NetworkField[], values: Readonly<Record<string, unknown>>): string {
  const cells = fields.flatMap(({ name }, id) => {
    const value = values[name];
    return value === undefined || value === '' ? [] : [element('attvalue', { for: id, value: String(value) })];
  });
  return `<attvalues>${cells.join('')}</attvalues>`;
}

/** The network as GEXF 1.3, Gephi's own format, undirected. `modified` is YYYY-MM-DD. */
export function networkToGexf({ description, nodes, edges, nodeFields, edgeFields }: Network, modified: string): string {
  const lines = [
    element('meta', { lastmodifieddate: modified }, `<creator>Dyadtrace</creator>${element('description', {}, escapeXml(description))}`),
    '<graph defaultedgetype="undirected" mode="static">',
    declared('node', nodeFields),
    declared('edge', edgeFields),
    '<nodes>',
    ...nodes.map(({ id, label, values }) => element('node', { id, label }, valuesOf(nodeFields, values))),
    '</nodes>',
    '<edges>',
    ...edges.map(({ id, source, target, weight, values }) => element('edge', { id, source, target, weight }, valuesOf(edgeFields, values))),
    '</edges>',
    '</graph>',
  ];
  return `${xmlHead}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n${lines.join('\n')}\n</gexf>\n`;
}
