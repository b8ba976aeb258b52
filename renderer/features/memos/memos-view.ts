import * as v from 'valibot';

import { memoSubjects, type MemoSubjectKind } from '#shared/domain/memo.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { type MemoDraft, memoDraftSchema } from './draft/memo-draft.ts';

const filterSchema = v.object({ text: v.string(), kind: v.nullable(v.picklist(memoSubjects)) });
export interface MemoFilter {
  readonly text: string;
  /** null: about whatever. */
  readonly kind: MemoSubjectKind | null;
}
export const everyMemo: MemoFilter = { text: '', kind: null };

/**
 * What this room remembers of a project: the memo one was at, the filter, the width of the list, and memos begun but not
 * saved. A draft lives here and not in the editor, so that leaving the room or the app loses nothing of it.
 */
export const memosView = perWorkbench((workbench: Workbench) => ({
  /** The id of a memo, or the key of a draft of a new one. */
  chosen: new KeptView<string | null>(workbench, 'memos.chosen', v.nullable(v.string()), null),
  filter: new KeptView<MemoFilter>(workbench, 'memos.filter', filterSchema, everyMemo),
  listWidth: new KeptView(workbench, 'memos.listWidth', v.number(), 360),
  drafts: new KeptView<Readonly<Record<string, MemoDraft>>>(workbench, 'memos.drafts', v.record(v.string(), memoDraftSchema), {}),
}));
