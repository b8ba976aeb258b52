import type { DocumentEntry, DocumentSection, ExcerptDocument } from '../excerpt-document.ts';
import { quotationText } from '../quotation.ts';
import { exportWords } from '../words.ts';
import { escapeMarkdown } from './escape.ts';

/** A paragraph of a block quotation; line breaks in it are hard ones. */
const quoted = (text: string): string => `> ${escapeMarkdown(text).replaceAll('\n', '\\\n> ')}`;

/** The deepest heading that Markdown has. */
const deepest = 6;

function entryLines({ quotation, details }: DocumentEntry, colon: string): string[] {
  const paragraph = quoted(quotationText(quotation));
  if (details.length === 0) return [paragraph, ''];
  return [paragraph, '>', quoted(details.map(({ label, text }) => `${label}${colon}${text}`).join('\n')), ''];
}

/** The excerpts as CommonMark: headings with counts, each quotation a block quotation, its details below it. */
export function excerptsToMarkdown({ title, language, counts, sections }: ExcerptDocument): string {
  const words = exportWords[language];
  const sectionLines = ({ heading, counts: own, entries, sections: below }: DocumentSection, level: number): string[] => [
    `${'#'.repeat(Math.min(level, deepest))} ${escapeMarkdown(heading + words.inBrackets(own))}`,
    '',
    ...entries.flatMap((entry) => entryLines(entry, words.colon)),
    ...below.flatMap((section) => sectionLines(section, level + 1)),
  ];
  return [`# ${escapeMarkdown(title)}`, '', escapeMarkdown(counts), '', ...sections.flatMap((section) => sectionLines(section, 2))].join('\n');
}
