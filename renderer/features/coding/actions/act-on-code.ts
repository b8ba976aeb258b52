import type { CodeId } from '#shared/domain/ids.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { selectedPassage } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { applyCodes } from './apply-codes.ts';

/** What a click on a code does: with a selection it applies the code, without one it shows only that code's codings, or all again. */
export function actOnCode(workbench: Workbench, codeId: CodeId): void {
  const { spotlight } = readingOf(workbench);
  if (selectedPassage(workbench) !== null && !workbench.session.readOnly) void applyCodes(workbench, [codeId]);
  else spotlight.set(spotlight.get() === codeId ? null : codeId);
}
