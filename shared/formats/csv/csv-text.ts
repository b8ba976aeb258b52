import Papa from 'papaparse';

/** Without it Excel takes UTF-8 for the machine's own encoding. */
export const byteOrderMark = '\ufeff';

const newline = '\r\n';

/** Text that no rule quotes: without separator, quotation mark, line break or byte order mark, and without a blank at either end. */
const standsAsItIs = /^(?! )[^",\r\n\ufeff]*$(?<! )/;

/** Nearly all cells stand as they are. Papa Parse looks at each five times over; it is asked for those that do not. */
function csvCell(cell: string | number): string | number {
  return typeof cell === 'number' || standsAsItIs.test(cell) ? cell : Papa.unparse([[cell]]);
}

/** A row as a line of CSV (RFC 4180), ended by CRLF. */
export function csvLine(row: readonly (string | number)[]): string {
  return row.map(csvCell).join(',') + newline;
}

/** Rows as lines of CSV. */
export function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(csvLine).join('');
}
