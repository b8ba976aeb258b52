import type { Memo } from '#shared/domain/memo.ts';
import { memosToMarkdown } from '#shared/formats/markdown/memos-to-markdown.ts';
import { buildMemoDocument, type MemoDocument } from '#shared/formats/memo-document.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { memosText } from '../text.ts';

export type MemoFormat = 'docx' | 'markdown';

async function bytesOf(document: MemoDocument, format: MemoFormat): Promise<Uint8Array> {
  if (format === 'markdown') return new TextEncoder().encode(memosToMarkdown(document));
  // The docx library is large and rarely needed: it is loaded when somebody exports.
  const { memosToDocx } = await import('#shared/formats/docx/memos-to-docx.ts');
  return memosToDocx(document);
}

/** Writes all memos of the project into one file where the person says. */
export async function exportMemos(workbench: Workbench, format: MemoFormat): Promise<void> {
  const t = translator(workbench.i18n, memosText);
  const state = workbench.session.state.get();
  const memos: readonly Memo[] = [...state.memos.values()];
  const title = t('export.title', { project: state.project?.name ?? '' }).trim();
  try {
    const bytes = await bytesOf(buildMemoDocument(state, memos, { title, language: workbench.language() }), format);
    const saved = await workbench.host.saveFile({ suggestedName: title, kind: format, bytes: new Uint8Array(bytes) });
    if (!saved.ok) workbench.tell(saved.problem);
    else if (saved.value.status !== 'cancelled') workbench.notices.show('done', t(`export.${saved.value.status}`, { name: saved.value.name, count: memos.length }));
  } catch (error) {
    workbench.tell(problemOf(error));
  }
}
