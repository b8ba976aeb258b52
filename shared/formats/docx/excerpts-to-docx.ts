import type { DocumentEntry, DocumentSection, ExcerptDocument } from '../excerpt-document.ts';
import { eachAtPace, type Pace } from '../pace.ts';
import { exportWords } from '../words.ts';
import { paragraphXml, type StyledText } from './paragraph-xml.ts';
import { styleIds } from './styles.ts';
import { wordFileAround } from './word-file.ts';

/** As many levels of headings as Word shows in its outline by default. */
const deepest = 6;

const chunk = 500;

/** What the document is made of, in order: sections taken apart, so that work can be done in chunks. */
type Piece = { readonly heading: string; readonly level: number } | DocumentEntry;

function* piecesOf(sections: readonly DocumentSection[], inBrackets: (text: string) => string, level = 1): Generator<Piece> {
  for (const { heading, counts, entries, sections: below } of sections) {
    yield { heading: heading + inBrackets(counts), level };
    yield* entries;
    yield* piecesOf(below, inBrackets, level + 1);
  }
}

/**
 * The excerpts as a Word document: headings that Word's outline shows, each quotation a paragraph of the style Excerpt
 * Quotation, context in grey, details below it. @throws CancelledError where `pace` asks for that.
 */
export async function excerptsToDocx({ title, language, form, counts, sections }: ExcerptDocument, pace: Pace = {}): Promise<Uint8Array> {
  const { inBrackets, colon } = exportWords[language];
  const words = (text: string, style: string | null = null): StyledText => ({ text, style, isChinese: language === 'zh-CN' });
  const entryXml = ({ quotation, details }: DocumentEntry): string => {
    const stretches = quotation.map(({ part, text }) => ({ text, style: part === 'context' ? styleIds.context : null, isChinese: form === 'zh' }));
    const detailXml = details.map(({ label, text }, index) =>
      paragraphXml(styleIds.detail, [words(label + colon, styleIds.label), words(text)], index < details.length - 1),
    );
    return paragraphXml(styleIds.quotation, stretches, details.length > 0) + detailXml.join('');
  };
  const paragraphs = [paragraphXml(styleIds.title, [words(title)]), paragraphXml(styleIds.text, [words(counts)])];
  await eachAtPace([...piecesOf(sections, inBrackets)], pace, chunk, (piece) => {
    if ('quotation' in piece) paragraphs.push(entryXml(piece));
    else paragraphs.push(paragraphXml(`Heading${Math.min(piece.level, deepest)}`, [words(piece.heading)]));
  });
  return wordFileAround(title, paragraphs);
}
