import { inLanguage } from '#shared/domain/bilingual.ts';
import { siblingsOf } from '#shared/domain/code-tree.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { moveCodes } from '#shared/domain/operations/move-codes.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { codebooksView } from './codebooks-view.ts';
import { codebooksText } from './text.ts';

/** Moves codes with all below them to the end of another codebook, and goes on where they were. */
export async function moveToCodebook(workbench: Workbench, ids: readonly CodeId[], codebookId: CodebookId): Promise<void> {
  const state = workbench.session.state.get();
  const codebook = state.codebooks.get(codebookId);
  if (codebook === undefined || ids.every((id) => state.codes.get(id)?.codebookId === codebookId)) return;
  const entry = await workbench.run(moveCodes, { ids, codebookId, parentId: null, index: siblingsOf(state, codebookId, null).length });
  if (entry === null) return;
  codebooksView(workbench).several.set([]);
  const t = translator(workbench.i18n, codebooksText);
  tellDone(workbench, entry, t('move.done', { count: ids.length, codebook: inLanguage(codebook.name, workbench.language()) }), t('action.undo'));
}
