import type { Problem } from '#shared/domain/result.ts';
import type { ArchiveProblemCode } from '#shared/formats/dyadtrace/archive-problem.ts';
import type { ReviewFileProblemCode } from '#shared/formats/dyadreview/review-problem.ts';
import type { HostProblemCode } from '#shared/ipc/host-problem.ts';
import { StoreError } from '#shared/ports/project-store.ts';
import type { SessionProblemCode } from '#renderer/session/session.ts';

/** Everything that can be told to a person in a sentence of renderer/app/problems/problem-text.ts. */
export type AppProblemCode = SessionProblemCode | HostProblemCode | ArchiveProblemCode | ReviewFileProblemCode | 'project.inUse' | 'safety.failed' | 'app.unexpected';
export type AppProblem = Problem<AppProblemCode>;

/** What a thrown error is to the person: a problem of the store where it is one, else something unexpected. */
export function problemOf(error: unknown): AppProblem {
  if (error instanceof StoreError) return error.problem;
  return { code: 'app.unexpected', params: { reason: reasonOf(error) } };
}

/** What an error says of itself, for whoever has to find out more. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
