import type { CommentId } from '#shared/domain/ids.ts';
import { sendForReview } from '#shared/domain/operations/merge-review.ts';
import { returnedReview } from '#shared/domain/returned-review.ts';
import { writeOutgoingReview, writeReturnedReview } from '#shared/formats/dyadreview/write-review.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { sha256 } from '#renderer/platform/sha256.ts';

import { reviewText } from '../text.ts';
import { prepareCopy, type SendingChoice } from './prepare-copy.ts';

async function appVersion({ host }: Workbench): Promise<string> {
  const info = await host.appInfo();
  return info.ok ? info.value.version : '';
}

/** Hands the bytes to the person. The name they were saved under, or null where nothing was written, which is told unless they cancelled. */
async function save(workbench: Workbench, suggestedName: string, bytes: Uint8Array): Promise<string | null> {
  const saved = await workbench.host.saveFile({ suggestedName, kind: 'review', bytes: new Uint8Array(bytes) });
  if (!saved.ok) workbench.tell(saved.problem);
  if (!saved.ok || saved.value.status === 'cancelled') return null;
  return saved.value.status === 'saved' ? saved.value.name : `${suggestedName}.dyadreview`;
}

/** Notes in the journal that the codebook goes out, and writes its file. A sending that comes to nothing is taken back. */
export async function sendCopy(workbench: Workbench, choice: SendingChoice, name: string): Promise<boolean> {
  const say = translator(workbench.i18n, reviewText);
  const sendingId = crypto.randomUUID() as CommentId;
  const entry = await workbench.run(sendForReview, { codebookId: choice.codebookId, sendingId, text: '' });
  if (entry === null) return false;
  const copy = await prepareCopy(workbench.session, choice, { id: sendingId, at: entry.at, name });
  const written = await save(workbench, say('send.fileName', { name }), await writeOutgoingReview(copy, await appVersion(workbench), sha256));
  if (written === null) await workbench.undo();
  else workbench.notices.show('done', say('send.done', { name: written }));
  return written !== null;
}

/** Writes what the reviewer did since the copy was opened into the file that goes back. */
export async function sendBack(workbench: Workbench): Promise<void> {
  const { session } = workbench;
  const say = translator(workbench.i18n, reviewText);
  await session.settled();
  const state = session.state.get();
  const copy = state.project?.review;
  const [opening] = await session.reader.wholeJournal();
  if (copy === undefined || opening === undefined) return;
  const returned = returnedReview(opening, state);
  if (returned.coders.length === 0) {
    workbench.notices.show('info', say('back.nothing'));
    return;
  }
  const name = state.project?.name ?? '';
  const written = await save(workbench, say('back.fileName', { name }), await writeReturnedReview(copy, returned, await appVersion(workbench), sha256));
  if (written !== null) workbench.notices.show('done', say('back.done', { name: written }));
}
