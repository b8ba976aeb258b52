import { HeadingLevel, Paragraph } from 'docx';
import type { MatrixDocument } from '../matrix-document.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { tableCell, tableRow, threeLineTable } from './three-line-table.ts';
import { wordFile } from './word-file.ts';

/** As many columns of counts as a page has room for beside the codes; the rest follow in further tables. */
const columnsOfTable = 8;
const shareOfCodes = 0.28;

/** Sets a code off under the one above it. */
const indent = '　';

/** The cross table as Word tables of three lines: the columns in groups that a page holds, the totals with the last. */
export function matrixToDocx({ title, language, rowHead, columns, totalHead, lines, note }: MatrixDocument): Promise<Uint8Array> {
  const isChinese = language === 'zh-CN';
  const heads = [...columns, totalHead];
  const tables = Array.from({ length: Math.ceil(heads.length / columnsOfTable) }, (_, index) => {
    const [from, to] = [index * columnsOfTable, (index + 1) * columnsOfTable];
    const head = heads.slice(from, to);
    const rows = lines.map(({ path, counts, total }) =>
      tableRow([
        tableCell(`${indent.repeat(path.length - 1)}${path.at(-1) ?? ''}`, { isChinese }),
        ...[...counts, total].slice(from, to).map((count) => tableCell(String(count), { isChinese, isNumber: true })),
      ]),
    );
    const shares = [shareOfCodes, ...head.map(() => (1 - shareOfCodes) / head.length)];
    return [new Paragraph({ style: styleIds.caption, children: [] }), threeLineTable([rowHead, ...head], rows, shares, isChinese)];
  });
  const heading = new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title, isChinese) });
  return wordFile(title, [heading, ...tables.flat(), new Paragraph({ style: styleIds.tableNote, children: textRuns(note, isChinese) })]);
}
