import * as v from 'valibot';

import { type DyadId, dyadIdSchema } from '#shared/domain/dyad.ts';
import { dyadWish } from '#renderer/frame/dyad-wish.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

/** What this room remembers of a project. */
export const dossierView = perWorkbench((workbench: Workbench) => ({
  /** The dyad shown last: where the room begins when nobody asks for another. */
  dyadId: new KeptView<DyadId | null>(workbench, 'dossier.dyad', v.nullable(dyadIdSchema), null),
}));

/** The dyad whose dossier is shown, or was last. */
export function shownDyad(workbench: Workbench): DyadId | null {
  return dyadWish(workbench).get() ?? dossierView(workbench).dyadId.get();
}
