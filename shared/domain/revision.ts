import * as v from 'valibot';
import { type Code, codeSchema } from './code.ts';
import { type Codebook, codebookSchema } from './codebook.ts';
import { type CodebookId, codebookIdSchema, coderIdSchema, instantSchema, revisionIdSchema } from './ids.ts';
import { same } from './same.ts';

/** An immutable snapshot of a codebook, with a message. */
export const revisionSchema = v.object({
  id: revisionIdSchema,
  codebookId: codebookIdSchema,
  /** 1 first. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.pipe(v.string(), v.maxLength(100)),
  message: v.string(),
  codebook: codebookSchema,
  codes: v.array(codeSchema),
  coderId: coderIdSchema,
  createdAt: instantSchema,
});
export type Revision = v.InferOutput<typeof revisionSchema>;

/** What of a project is looked at here: a state names revisions too, so it cannot be named by them. */
interface Books {
  readonly codebooks: ReadonlyMap<string, Codebook>;
  readonly codes: ReadonlyMap<string, Code>;
  readonly revisions: ReadonlyMap<string, Revision>;
}

/** The revisions of a codebook, oldest first. */
export function revisionsOf({ revisions }: Pick<Books, 'revisions'>, codebookId: CodebookId): Revision[] {
  return [...revisions.values()].filter((revision) => revision.codebookId === codebookId).sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
}

/** What a revision keeps of a codebook, without what its review and its place on the list say of it. */
function contentOf({ codebook, codes }: Pick<Revision, 'codebook' | 'codes'>): unknown {
  return {
    codebook: { ...codebook, status: null, order: null },
    codes: Object.fromEntries(codes.map((code) => [code.id, { ...code, status: null }])),
  };
}

/** Whether the codebook still is as the revision kept it. Its states of review may be others. */
export function isPresent(state: Pick<Books, 'codebooks' | 'codes'>, revision: Revision): boolean {
  const codebook = state.codebooks.get(revision.codebookId);
  if (codebook === undefined) return false;
  const codes = [...state.codes.values()].filter(({ codebookId }) => codebookId === codebook.id);
  return codes.length === revision.codes.length && same(contentOf({ codebook, codes }), contentOf(revision));
}

/** The last revision that holds the codebook as it is now. */
export function coveringRevision(state: Books, codebookId: CodebookId): Revision | undefined {
  return revisionsOf(state, codebookId).findLast((revision) => isPresent(state, revision));
}
