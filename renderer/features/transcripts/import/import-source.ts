import { fail, ok, type Result } from '#shared/domain/result.ts';
import { megabytes } from '#shared/formats/size.ts';
import type { Bytes } from '#shared/ipc/bytes.ts';
import type { ChosenFile } from '#shared/ipc/chosen-file.ts';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import type { Host } from '#shared/ipc/host.ts';
import type { HostProblem } from '#shared/ipc/host-problem.ts';

import type { SourceProblemCode } from './import-problem.ts';

/** A file to be brought in, wherever it comes from. */
export interface ImportSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  read(): Promise<Result<Bytes, SourceProblemCode>>;
}

const { maxBytes } = filePurposes.transcripts;

function tooLarge(size: number): Result<never, SourceProblemCode> {
  return fail('import.tooLarge', { size: megabytes(size), limit: megabytes(maxBytes) });
}

function ofHost({ code, params }: HostProblem, size: number): Result<never, SourceProblemCode> {
  if (code === 'file.tooLarge') return tooLarge(size);
  if (code === 'file.gone') return fail('file.gone');
  if (code === 'file.unreadable') return fail('file.unreadable', { reason: params['reason'] ?? '' });
  return fail('import.unexpected', { reason: code });
}

/** A file chosen in the host's dialog. */
export function chosenSource(host: Pick<Host, 'readFile'>, { token, name, size }: ChosenFile): ImportSource {
  return {
    name,
    size,
    async read() {
      const reply = await host.readFile({ token });
      return reply.ok ? reply : ofHost(reply.problem, size);
    },
  };
}

/** A file dropped on the page. */
export function droppedSource(file: File): ImportSource {
  return {
    name: file.name,
    size: file.size,
    async read() {
      if (file.size > maxBytes) return tooLarge(file.size);
      try {
        return ok(new Uint8Array(await file.arrayBuffer()));
      } catch (error) {
        const reason = error instanceof DOMException ? error.name : String(error);
        return reason === 'NotFoundError' ? fail('file.gone') : fail('file.unreadable', { reason });
      }
    },
  };
}
