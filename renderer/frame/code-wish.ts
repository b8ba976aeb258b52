import type { CodeId } from '#shared/domain/ids.ts';
import { Cell } from '#renderer/session/cell.ts';

import { perWorkbench } from './per-workbench.ts';
import type { Workbench } from './workbench.ts';

/**
 * The code whose entry another room asked to see, null once the codebooks have taken the wish up. It stands here and not
 * in that feature, so that features which it uses itself (memos) can ask without a circle of imports.
 */
export const codeWish = perWorkbench(() => new Cell<CodeId | null>(null));

/** Goes to a code's entry; nowhere if the code is gone. */
export function showCode(workbench: Workbench, codeId: CodeId): void {
  if (!workbench.session.state.get().codes.has(codeId)) return;
  codeWish(workbench).set(codeId);
  workbench.go({ room: 'codebooks' });
}
