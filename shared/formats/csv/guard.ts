/**
 * What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), fullwidth forms included, which East Asian
 * editions read alike. Interviews do begin with "-" and a file may be opened by somebody who trusts its sender.
 */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that is no formula: an apostrophe goes before text that would start one. Numbers stay numbers. */
export function guardCell(cell: string | number): string | number {
  return typeof cell === 'number' || !startsFormula.test(cell) ? cell : `'${cell}`;
}

/** A row of cells in which no text starts a formula, and the places of those that were given an apostrophe. */
export function guardRow(cells: readonly (string | number)[]): { readonly cells: readonly (string | number)[]; readonly guarded: readonly number[] } {
  const guarded: number[] = [];
  const safe = cells.map((cell, index) => {
    const guardedCell = guardCell(cell);
    if (guardedCell !== cell) guarded.push(index);
    return guardedCell;
  });
  return { cells: safe, guarded };
}

/** The text of a cell before `guardRow`. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
