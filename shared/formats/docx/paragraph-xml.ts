import { xmlText } from './xml-text.ts';

/** A stretch of a paragraph in one character style. */
export interface StyledText {
  readonly text: string;
  /** Id of a character style; null for that of the paragraph. */
  readonly style: string | null;
  /** Whether “ ” ‘ ’ … — are Chinese punctuation here; see `textRuns`. */
  readonly isChinese: boolean;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The pieces of a run: text, and what stands for a line break or a tab. */
function piecesXml(text: string): string {
  return xmlText(text)
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join('');
}

function runXml({ text, style, isChinese }: StyledText): string {
  const properties = `${style === null ? '' : `<w:rStyle w:val="${style}"/>`}${isChinese ? '<w:rFonts w:hint="eastAsia"/>' : ''}`;
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${piecesXml(text)}</w:r>`;
}

/** Neighbours in the same style as one. */
function joined(stretches: readonly StyledText[]): StyledText[] {
  const runs: StyledText[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last !== undefined && last.style === stretch.style && last.isChinese === stretch.isChinese) {
      runs[runs.length - 1] = { ...last, text: last.text + stretch.text };
    } else runs.push(stretch);
  }
  return runs;
}

/**
 * A paragraph of WordprocessingML. The docx library builds an object per element and takes a second for what this does
 * in a tenth, with the page standing still meanwhile; it makes everything else of the file (see `word-file.ts`).
 */
export function paragraphXml(style: string, stretches: readonly StyledText[], keepNext = false): string {
  const properties = `<w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}</w:pPr>`;
  return `<w:p>${properties}${joined(stretches).map(runXml).join('')}</w:p>`;
}
