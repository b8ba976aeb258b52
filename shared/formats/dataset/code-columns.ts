import type { CodeRow } from '#shared/analysis/code-index.ts';
import { type Column, column, variableName } from './column.ts';

function nameOf({ code, place }: CodeRow): string {
  const builtin = code.id.startsWith('builtin/') ? code.id.slice('builtin/'.length).replace('/', '_') : '';
  return `n_${variableName(builtin) || variableName(code.name.en) || `code_${place + 1}`}`;
}

/** One column for each code of the project: how many codings it has there, the codes below it included. */
export function codeColumns<Row>(rows: readonly CodeRow[], countOf: (row: Row, codePlace: number) => number): Column<Row>[] {
  return rows.map((row) => {
    const path = (language: 'zh' | 'en'): string => row.path.map(({ name }) => name[language] || name.zh || name.en).join(' / ');
    return column<Row>(
      nameOf(row),
      { zh: path('zh'), en: path('en') },
      {
        zh: `编码本“${row.codebook.name.zh || row.codebook.name.en}”中该编码（含下级编码）的编码段数。`,
        en: `Codings under this code of the codebook “${row.codebook.name.en || row.codebook.name.zh}”, codes below it included.`,
      },
      (dyad) => countOf(dyad, row.place),
    );
  });
}
