/**
 * What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), fullwidth forms included, which East Asian
 * editions read alike. Interviews do begin with "-" and a file may be opened by somebody who trusts its sender.
 */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A row of cells in which no text starts a formula: an apostrophe goes before each that would. Numbers stay numbers. */
export function guardRow(cells: readonly (string | number)[]): { readonly cells: readonly (string | number)[]; readonly guarded: readonly number[] } {
  const guarded: number[] = [];
  const safe = cells.map((cell, index) => {
    if (typeof cell === 'number' || !startsFormula.test(cell)) return cell;
    guarded.push(index);
    return `'${cell}`;
  });
  return { cells: safe, guarded };
}

/** The text of a cell before `guardRow`. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
