import * as v from 'valibot';
import { type Code, codeSchema } from '#shared/domain/code.ts';
import { type Codebook, codebookSchema } from '#shared/domain/codebook.ts';
import { codesInBook } from '#shared/domain/code-tree.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { maximumXmlBytes, megabytes } from '../size.ts';

/** What a template says of itself, so that no other JSON is taken for one and none of a later form is half read. */
const format = 'dyadtrace-codebook';
const version = 1;

const templateSchema = v.object({
  format: v.literal(format),
  version: v.number(),
  codebook: v.omit(codebookSchema, ['order']),
  codes: v.pipe(v.array(codeSchema), v.maxLength(20_000)),
});

export interface Template {
  readonly codebook: Omit<Codebook, 'order'>;
  readonly codes: readonly Code[];
}

/** The entry as others can begin with: what ties it to this project (passages, people, its review and its past) stays here. */
function freed(code: Code, here: ReadonlySet<CodeId>): Code {
  const kept = (ids: readonly CodeId[]): CodeId[] => ids.filter((id) => here.has(id));
  return { ...code, examples: [], confusableWith: kept(code.confusableWith), excludes: kept(code.excludes), ownerId: null, status: code.status === 'retired' ? 'retired' : 'draft', redefinedAt: null, lineage: [], changeReason: '' };
}

/** A codebook as a template file (JSON, UTF-8): no passage of any interview and no name of any person is in it. */
export function writeTemplate(state: ProjectState, codebook: Codebook): string {
  const codes = codesInBook(state, codebook.id);
  const here = new Set(codes.map(({ id }) => id));
  const { order: _order, ...book } = codebook;
  return `${JSON.stringify({ format, version, codebook: { ...book, origin: 'own', status: 'draft' }, codes: codes.map((code) => freed(code, here)) }, null, 1)}\n`;
}

export type ReadTemplateProblemCode = 'template.notOne' | 'template.newer' | 'template.damaged' | 'import.tooLarge';

/**
 * Reads a template; with fresh ids, as one project may begin with the same template twice. @param newId where they come from.
 * - `template.damaged` { field }: it is one, but not sound
 */
export function readTemplate(bytes: Uint8Array, newId: <Id extends string>() => Id): Result<Template, ReadTemplateProblemCode> {
  if (bytes.length > maximumXmlBytes) return fail('import.tooLarge', { size: megabytes(bytes.length), limit: megabytes(maximumXmlBytes) });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Neither text nor JSON: a file of another kind.
    return fail('template.notOne');
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== format) return fail('template.notOne');
  if ('version' in json && typeof json.version === 'number' && json.version > version) return fail('template.newer');
  const parsed = v.safeParse(templateSchema, json);
  if (!parsed.success) return fail('template.damaged', { field: v.getDotPath(parsed.issues[0]) ?? '' });
  const { codebook, codes } = parsed.output;
  const ids = new Map(codes.map(({ id }) => [id, newId<CodeId>()]));
  const isSound = ids.size === codes.length && codes.every((code) => code.parentId === null || (ids.has(code.parentId) && !circles(codes, code)));
  if (!isSound) return fail('template.damaged', { field: 'parentId' });
  const codebookId = newId<CodebookId>();
  const fresh = (list: readonly CodeId[]): CodeId[] => list.flatMap((id) => ids.get(id) ?? []);
  return ok({
    codebook: { ...codebook, id: codebookId, origin: 'own', status: 'draft' },
    codes: codes.map((code) => ({
      ...freed(code, new Set(ids.keys())),
      id: ids.get(code.id) as CodeId,
      codebookId,
      parentId: code.parentId === null ? null : (ids.get(code.parentId) ?? null),
      confusableWith: fresh(code.confusableWith),
      excludes: fresh(code.excludes),
    })),
  });
}

/** Whether the way up from a code comes by it again. */
function circles(codes: readonly Code[], { id, parentId }: Code): boolean {
  const byId = new Map(codes.map((code) => [code.id, code]));
  let steps = 0;
  for (let up = byId.get(parentId ?? id); up !== undefined && steps <= codes.length; up = byId.get(up.parentId as CodeId)) {
    if (up.id === id) return true;
    steps += 1;
  }
  return steps > codes.length;
}
