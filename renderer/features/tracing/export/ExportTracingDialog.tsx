import * as v from 'valibot';
import { useState } from 'react';

import { caseIdSchema } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { tracingTables, type TracingContent, tracingContents, tracingTranscripts } from '#shared/formats/tracing-tables.ts';
import type { Texts } from '#shared/formats/verify.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import type { Session } from '#renderer/session/session.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { tracingText } from '../text.ts';
import { type TracingFormat, tracingFormats, writeTables } from './write-tracing.ts';

async function textsFor(session: Session, state: ProjectState, transcriptIds: ReadonlySet<string>): Promise<Texts> {
  const hashes = [...transcriptIds].flatMap((id) => state.transcripts.get(id)?.textHash ?? []);
  return new Map(await Promise.all(hashes.map(async (hash) => [hash, await session.text(hash)] as const)));
}

/** Writes the tables of a case into a file. About its id. */
export const ExportTracingDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [caseId] = useState(() => v.parse(caseIdSchema, about));
  const [content, setContent] = useState<TracingContent>('evidence');
  const [format, setFormat] = useState<TracingFormat>('docx');
  const [problem, setProblem] = useState<string | null>(null);

  const write = async () => {
    setProblem(null);
    const state = workbench.session.state.get();
    const tables = tracingTables(state, caseId, content, await textsFor(workbench.session, state, tracingTranscripts(state, caseId)), language);
    if (!tables.ok) {
      setProblem(t(`problem.${tables.problem.code}`, tables.problem.params));
      return;
    }
    const bytes = new Uint8Array(await writeTables(tables.value, format));
    const saved = await workbench.host.saveFile({ suggestedName: tables.value.title, kind: format, bytes });
    if (!saved.ok) workbench.tell(saved.problem);
    else if (saved.value.status !== 'cancelled') {
      workbench.notices.show('done', t('export.done', { name: saved.value.name }));
      workbench.closeDialog();
    }
  };

  return (
    <FormDialog title={t('export.title')} subtitle={t('export.hint')} saveLabel={t('export.do')} onSave={write}>
      {problem !== null && <Banner tone="danger">{problem}</Banner>}
      <RadioGroup label={t('export.content')} options={tracingContents.map((id) => ({ id, label: t(`export.${id}`) }))} value={content} onChange={setContent} />
      <RadioGroup label={t('export.format')} options={tracingFormats.map((id) => ({ id, label: t(`export.${id}`) }))} value={format} onChange={setFormat} />
    </FormDialog>
  );
};
