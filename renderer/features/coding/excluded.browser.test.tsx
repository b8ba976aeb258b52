import { afterEach, beforeEach, expect, it } from 'vitest';

import type { CodeId, TranscriptId } from '#shared/domain/ids.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withCodedInterview } from '#test/fixtures/stage-content.ts';

import { warnOfExcluded } from './actions/warn-of-excluded.ts';
import { codingFeature } from './index.ts';

let stage: Stage;
let transcriptId: TranscriptId;
const vertical = 'builtin/forces/pressure.vertical' as CodeId;
const horizontal = 'builtin/forces/pressure.horizontal' as CodeId;

beforeEach(async () => {
  stage = await stageFeature({
    features: [codingFeature],
    room: 'reading',
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      transcriptId = await withCodedInterview(session, 0);
      await session.run(editCode, { id: vertical, edit: { excludes: [horizontal] } });
    },
  });
});
afterEach(() => stage.leave());

/** Codes a stretch, as `applyCodes` does, and says what there is to say of it. */
async function code(codeId: CodeId, start: number, end: number): Promise<void> {
  const transcript = stage.session.state.get().transcripts.get(transcriptId);
  const text = await stage.session.text(transcript?.textHash as never);
  const entry = await stage.session.run(addCodings, { transcriptId, text, passage: { start, end }, codeIds: [codeId] });
  if (!entry.ok) throw new Error(entry.problem.code);
  warnOfExcluded(stage.workbench, entry.value);
}

const told = () => stage.workbench.notices.shown.get().map(({ text }) => text);

it('tells of two codes on overlapping passages that the codebook wants apart, whichever came first, with a way back', async () => {
  await code(horizontal, 0, 6);
  await code(vertical, 8, 12);
  expect(told()).toEqual([]);
  await code(vertical, 4, 10);
  expect(told()).toEqual(['按编码本，“纵向压力”与“横向压力”不应用于同一段文字。']);
  stage.workbench.notices.shown.get()[0]?.action?.run();
  await expect.poll(() => [...stage.session.state.get().layers.values()].flatMap(({ codings }) => codings).length).toBe(2);
});
