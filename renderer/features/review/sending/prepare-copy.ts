import type { BlobHash, CommentId, Instant } from '#shared/domain/ids.ts';
import { coveringRevision } from '#shared/domain/revision.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { outgoingCopy, type OutgoingCopy, type SendingWish } from '#shared/formats/dyadreview/outgoing-copy.ts';
import { sha256 } from '#renderer/platform/sha256.ts';
import type { Session } from '#renderer/session/session.ts';

/** What the person chooses when they send. */
export type SendingChoice = Pick<SendingWish, 'codebookId' | 'sampleId' | 'context' | 'isPseudonymous'>;

/** The copy of the codebook as it is now. Reads the texts of sampled interviews. @throws StoreError where one cannot be read */
export async function prepareCopy(session: Session, choice: SendingChoice, sending: { readonly id: CommentId; readonly at: Instant; readonly name: string }): Promise<OutgoingCopy> {
  const state: ProjectState = session.state.get();
  const sampled = new Set(choice.sampleId === null ? [] : state.samples.get(choice.sampleId)?.codings.map(({ transcriptId }) => transcriptId));
  const texts = new Map<BlobHash, string>();
  for (const { id, textHash } of state.transcripts.values()) if (sampled.has(id)) texts.set(textHash, await session.text(textHash));
  const revision = coveringRevision(state, choice.codebookId) ?? [...state.revisions.values()][0];
  const wish: SendingWish = {
    ...choice,
    sendingId: sending.id,
    // Before it is sent there may be no revision yet; the copy then only serves to be counted.
    revisionId: revision?.id ?? ('none' as SendingWish['revisionId']),
    sentAt: sending.at,
    sentBy: state.coders.get(session.coderId.get())?.name ?? '',
    name: sending.name,
  };
  return outgoingCopy(state, wish, ({ textHash }) => texts.get(textHash) ?? '', sha256);
}
