import { TextRun } from 'docx';
import { xmlText } from './xml-text.ts';

/**
 * Text as runs, one per line. `isChinese`: “ ” ‘ ’ … — are Chinese punctuation here; Word takes them for Western ones and
 * sets them in the Latin font unless the run says otherwise.
 */
export function textRuns(text: string, isChinese: boolean): TextRun[] {
  return xmlText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }), ...(isChinese && { font: { hint: 'eastAsia' } }) }));
}
