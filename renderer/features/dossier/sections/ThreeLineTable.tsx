import styles from './ThreeLineTable.module.css';

export interface ThreeLineTableProps {
  /** Spoken name. */
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of figures, by their place: set to the right. */
  readonly figures?: readonly number[];
  /** Columns whose cells stay on one line: dates. */
  readonly unbroken?: readonly number[];
  readonly note?: string;
}

/** A table of three lines, as papers print it: what stands here stands so in the exported document. The first cell heads its row. */
export function ThreeLineTable({ label, head, rows, figures = [], unbroken = [], note }: ThreeLineTableProps) {
  return (
    // It takes the focus so that the keyboard can scroll it where the window is narrow.
    <div className={styles.wrap} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((text, column) => (
              <th key={column} scope="col" data-figures={figures.includes(column) || undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((text, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column} data-figures={figures.includes(column) || undefined} data-unbroken={unbroken.includes(column) || undefined}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}
