import type { DyadId } from '#shared/domain/dyad.ts';
import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import { buildDossierDocument } from '#shared/formats/dossier/dossier-document.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { asOfDay } from '#renderer/frame/as-of.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { dossierText } from './text.ts';

/** Writes the dossier into a Word document where the person says. Each passage is compared with its source before. */
export async function exportDossier(workbench: Workbench, dyadId: DyadId): Promise<void> {
  const t = translator(workbench.i18n, dossierText);
  const { session } = workbench;
  const state = session.state.get();
  try {
    const codings = selectCodings(state, { ...everyExcerpt, dyadIds: [dyadId] });
    const hashes = new Set(codings.flatMap(({ transcriptId }) => state.transcripts.get(transcriptId)?.textHash ?? []));
    const source = { state, dyadId, texts: await session.texts.many([...hashes]) };
    const document = buildDossierDocument(source, { language: workbench.language(), at: asOfDay(workbench).get() });
    if (!document.ok) {
      workbench.notices.show('error', t(`problem.${document.problem.code}`, document.problem.params));
      return;
    }
    // The docx library is large and rarely needed: it is loaded when somebody exports.
    const { dossierToDocx } = await import('#shared/formats/docx/dossier-to-docx.ts');
    const bytes = await dossierToDocx(document.value);
    const saved = await workbench.host.saveFile({ suggestedName: document.value.title, kind: 'docx', bytes: new Uint8Array(bytes) });
    if (!saved.ok) workbench.tell(saved.problem);
    else if (saved.value.status !== 'cancelled') workbench.notices.show('done', t(`export.${saved.value.status}`, { name: saved.value.name, count: codings.length }));
  } catch (error) {
    workbench.tell(problemOf(error));
  }
}
