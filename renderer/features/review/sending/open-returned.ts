import { readReview } from '#shared/formats/dyadreview/read-review.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { sha256 } from '#renderer/platform/sha256.ts';

import { reviewText } from '../text.ts';

/** Lets the person choose a review that came back, and shows what is new in it. */
export async function openReturned(workbench: Workbench): Promise<void> {
  const { host } = workbench;
  const chosen = await host.chooseFiles({ purpose: 'project', multiple: false });
  if (!chosen.ok) return workbench.tell(chosen.problem);
  const [file] = chosen.value;
  if (file === undefined) return;
  const bytes = await host.readFile({ token: file.token });
  if (!bytes.ok) return workbench.tell(bytes.problem);
  const read = await readReview(bytes.value, sha256);
  if (!read.ok) return workbench.tell(read.problem);
  if (read.value.stage === 'out') workbench.notices.show('info', translator(workbench.i18n, reviewText)('merge.outgoing'));
  else workbench.openDialog('review.merge', read.value);
}
