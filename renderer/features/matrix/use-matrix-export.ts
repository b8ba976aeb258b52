import { matrixToCsv } from '#shared/formats/csv/matrix-to-csv.ts';
import type { MatrixDocument } from '#shared/formats/matrix-document.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';

import { matrixText } from './text.ts';

export const matrixFormats = ['docx', 'csv'] as const;
export type MatrixFormat = (typeof matrixFormats)[number];

async function bytesOf(document: MatrixDocument, format: MatrixFormat): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(matrixToCsv(document));
  // The docx library is large and rarely needed: it is loaded when somebody exports.
  const { matrixToDocx } = await import('#shared/formats/docx/matrix-to-docx.ts');
  return matrixToDocx(document);
}

/** Writes the table to a file and tells what became of it. */
export function useMatrixExport(): (document: MatrixDocument, format: MatrixFormat) => Promise<void> {
  const t = useText(matrixText);
  const { host, notices, tell } = useWorkbench();
  return async (document, format) => {
    try {
      const saved = await host.saveFile({ suggestedName: document.title, kind: format, bytes: new Uint8Array(await bytesOf(document, format)) });
      if (!saved.ok) tell(saved.problem);
      else if (saved.value.status !== 'cancelled') notices.show('done', t(`export.${saved.value.status}`, { name: saved.value.name }));
    } catch (error) {
      tell(problemOf(error));
    }
  };
}
