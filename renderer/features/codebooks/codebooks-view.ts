import * as v from 'valibot';

import { codebookIdSchema, type CodeId, codeIdSchema } from '#shared/domain/ids.ts';
import { codeWish } from '#renderer/frame/code-wish.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';
import { takeUp } from '#renderer/frame/wish.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';

import { type EntryDraft, entryDraftSchema } from './entry/entry-draft.ts';

const chosenSchema = v.object({ codebookId: v.nullable(codebookIdSchema), codeId: v.nullable(codeIdSchema) });
const foldedSchema = v.array(codeIdSchema);
const draftsSchema = v.record(codeIdSchema, entryDraftSchema);
const layoutSchema = v.object({
  /** Widths of the list and of the tree, px. */
  list: v.number(),
  tree: v.number(),
  languages: v.picklist(['both', 'zh', 'en']),
  withDescendants: v.boolean(),
  /** By hand, as the codebook has them, or the most used first. A way to look at the tree, not a change of it. */
  sort: v.optional(v.picklist(['hand', 'count']), 'hand'),
  /** The part of an entry that is open. */
  entryTab: v.optional(v.picklist(['definition', 'examples', 'neighbours', 'origin', 'memos']), 'definition'),
});
export type CodebooksLayout = v.InferOutput<typeof layoutSchema>;
export type ShownLanguages = CodebooksLayout['languages'];
export type EntryTab = CodebooksLayout['entryTab'];

/** The tree has a quarter of the window to begin with: its names are cut in less, the entry's two columns in more. */
function firstLayout(): CodebooksLayout {
  return { list: 216, tree: Math.max(384, Math.min(Math.round(window.innerWidth / 4), 480)), languages: 'both', withDescendants: true, sort: 'hand', entryTab: 'definition' };
}

/**
 * What this room remembers of a project: where one was, what is folded, and entries begun but not saved. A draft lives
 * here and not in the form, so that going to another code, another room or a restart loses nothing of it.
 */
export const codebooksView = perWorkbench((workbench: Workbench) => {
  const chosen = new KeptView(workbench, 'codebooks.chosen', chosenSchema, { codebookId: null, codeId: null });
  takeUp(codeWish(workbench), (codeId) => {
    const code = workbench.session.state.get().codes.get(codeId);
    if (code !== undefined) chosen.set({ codebookId: code.codebookId, codeId });
  });
  return {
    chosen,
    /** Several codes chosen at once, to do the same with all of them; else empty. Transient. */
    several: new Cell<readonly CodeId[]>([]),
    folded: new KeptView(workbench, 'codebooks.folded', foldedSchema, [] as CodeId[]),
    drafts: new KeptView(workbench, 'codebooks.drafts', draftsSchema, {} as Record<CodeId, EntryDraft>),
    layout: new KeptView(workbench, 'codebooks.layout', layoutSchema, firstLayout()),
  };
});
