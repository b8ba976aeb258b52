import type { DocumentEntry, DocumentSection, ExcerptDocument } from '../excerpt-document.ts';
import type { QuotationRun } from '../quotation.ts';
import { exportWords } from '../words.ts';
import { escapeLatex } from './escape.ts';
import { latexDocument } from './preamble.ts';

const headings = ['section', 'subsection', 'subsubsection', 'paragraph', 'subparagraph'] as const;

/** A blank that begins a run is made explicit: xeCJK drops plain ones after a closing quotation mark. */
function runLatex({ part, text }: QuotationRun): string {
  const latex = escapeLatex(text).replace(/^ /, '\\ ');
  return part === 'context' ? `\\excerptcontext{${latex}}` : latex;
}

/** The excerpts as a complete document for XeLaTeX with ctex, each quotation in the environment `quote`. */
export function excerptsToLatex({ title, language, counts, sections }: ExcerptDocument): string {
  const words = exportWords[language];
  const entryLines = ({ quotation, details }: DocumentEntry): string[] => [
    '\\begin{quote}',
    quotation.map(runLatex).join(''),
    ...details.map(({ label, text }) => `\\excerptdetail{${escapeLatex(label + words.colon)}}{${escapeLatex(text)}}`),
    '\\end{quote}',
    '',
  ];
  const sectionLines = ({ heading, counts: own, entries, sections: below }: DocumentSection, level: number): string[] => [
    `\\${headings[Math.min(level, headings.length - 1)]}{${escapeLatex(heading + words.inBrackets(own))}}`,
    '',
    ...entries.flatMap(entryLines),
    ...below.flatMap((section) => sectionLines(section, level + 1)),
  ];
  return latexDocument(title, language, [escapeLatex(counts), '', ...sections.flatMap((section) => sectionLines(section, 0))].join('\n'));
}
