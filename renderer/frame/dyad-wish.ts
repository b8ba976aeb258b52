import type { DyadId } from '#shared/domain/dyad.ts';
import { Cell } from '#renderer/session/cell.ts';

import { perWorkbench } from './per-workbench.ts';
import type { Workbench } from './workbench.ts';

/** The dyad that the room 'dossier' shows, or is to show when somebody goes there; null before anybody asked for one. */
export const dyadWish = perWorkbench(() => new Cell<DyadId | null>(null));

/** Goes to the dossier of a dyad: from a table, a cell of the heat map, a line of the network. */
export function openDyad(workbench: Workbench, dyadId: DyadId): void {
  dyadWish(workbench).set(dyadId);
  workbench.go({ room: 'dossier' });
}
