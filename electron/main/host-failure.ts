import type { HostProblem, HostProblemCode } from '#shared/ipc/host-problem.ts';

/** Thrown by whatever works for a request; the door turns it into a typed answer. */
export class HostFailure extends Error {
  readonly problem: HostProblem;

  constructor(code: HostProblemCode, params: HostProblem['params'] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'HostFailure';
    this.problem = { code, params };
  }
}

/** The system's short name of an error (`ENOSPC`, `EACCES`). Messages of system errors hold paths, which must not reach the page. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
