import { blankEntry, type Code } from '#shared/domain/code.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';

import type { BuiltinCode, BuiltinCodebook } from './builtin-codebook.ts';

/** A codebook and its codes as `addCodebooks` takes them. */
export interface CodebookRecords {
  readonly codebook: Omit<Codebook, 'order'>;
  /** Parents before their children. */
  readonly codes: readonly Code[];
}

/** The id that a built-in codebook has in every project: colleagues' files mean the same codebook by it. */
export function builtinCodebookId(slug: BuiltinCodebook['slug']): CodebookId {
  return `builtin/${slug}` as CodebookId;
}

/** The same for a code, by the slugs of its codebook and of itself: `builtin/forces/attraction.development`. */
export function builtinCodeId(codebookSlug: BuiltinCodebook['slug'], slug: string): CodeId {
  return `builtin/${codebookSlug}/${slug}` as CodeId;
}

/** A built-in codebook as records of a project, with fixed ids. */
export function codebookRecords({ slug, name, description, codes }: BuiltinCodebook): CodebookRecords {
  const codebookId = builtinCodebookId(slug);
  const rows = (siblings: readonly BuiltinCode[], parentId: CodeId | null): Code[] =>
    siblings.flatMap(({ children, slug: codeSlug, ...code }, order) => {
      const id = builtinCodeId(slug, codeSlug);
      return [{ ...blankEntry, ...code, id, codebookId, parentId, order }, ...rows(children, id)];
    });
  return { codebook: { id: codebookId, name, description, origin: 'built-in', status: 'draft' }, codes: rows(codes, null) };
}
