import { xmlText } from '../docx/xml-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an attribute or an element: markup escaped, line ends kept as such, what XML cannot hold shown as �. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element on a line of its own; without content it closes itself. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content: string | null = null): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(' ');
  return content === null ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
