/**
 * - `export.nothing`: no coding passes the filter
 * - `export.textMissing` { recordId }: the text of an interview is not at hand
 * - `export.mismatch` { recordId, line, start, end, coded, found }: a passage is not what its source text says
 */
export const exportProblemCodes = ['export.nothing', 'export.textMissing', 'export.mismatch'] as const;
export type ExportProblemCode = (typeof exportProblemCodes)[number];
