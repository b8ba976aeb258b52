import type { CaseId, EvidenceId } from '#shared/domain/ids.ts';
import { Cell } from '#renderer/session/cell.ts';

import { perWorkbench } from './per-workbench.ts';
import type { Workbench } from './workbench.ts';

/** A case to show, and a piece of its evidence, where that is what is asked for. */
export interface CaseWish {
  readonly caseId: CaseId;
  readonly evidenceId: EvidenceId | null;
}

/** What another room asked the room 'tracing' to show, null once that has taken it up. See code-wish.ts for why it stands here. */
export const caseWish = perWorkbench(() => new Cell<CaseWish | null>(null));

/** Goes to a case, or to a piece of its evidence. */
export function openCase(workbench: Workbench, caseId: CaseId, evidenceId: EvidenceId | null = null): void {
  caseWish(workbench).set({ caseId, evidenceId });
  workbench.go({ room: 'tracing' });
}
