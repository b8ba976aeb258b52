import Papa from 'papaparse';

/** Without it Excel takes UTF-8 for the machine's own encoding. */
export const byteOrderMark = '\ufeff';

const newline = '\r\n';

/** Rows as lines of CSV (RFC 4180, CRLF), each line ended. */
export function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.length === 0 ? '' : Papa.unparse(rows as (string | number)[][], { newline }) + newline;
}
