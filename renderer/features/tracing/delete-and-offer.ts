import type { Operation } from '#shared/domain/operation.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { tracingText } from './text.ts';

/** Deletes at once and offers to take it back: what can be undone needs no question beforehand. */
export async function deleteAndOffer<Input>(workbench: Workbench, operation: Operation<Input>, input: Input): Promise<void> {
  const entry = await workbench.run(operation, input);
  if (entry === null) return;
  const t = translator(workbench.i18n, tracingText);
  tellDone(workbench, entry, t('deleted'), t('action.undo'));
}
