import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { HostFailure } from '../host-failure.ts';
import { answerRequest } from './answer-request.ts';
import type { RequestHandlers } from './request-handlers.ts';

let complaint: MockInstance<typeof console.error>;
beforeEach(() => {
  complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => complaint.mockRestore());

/** Handlers of which a test uses one. */
function only(some: object): RequestHandlers {
  return some as RequestHandlers;
}

describe('answerRequest', () => {
  it('drops what the contract does not name, so that no path slips through', async () => {
    const handlers = only({ saveFile: () => ({ status: 'saved', name: 'a.csv', path: '/home/someone/a.csv' }) });
    const argument = { suggestedName: 'a', kind: 'csv', bytes: new Uint8Array() };
    expect(await answerRequest(handlers, 'saveFile', argument)).toEqual({ ok: true, value: { status: 'saved', name: 'a.csv' } });
    expect(complaint).not.toHaveBeenCalled();
  });

  it('does no work for an argument that does not fit', async () => {
    const setTheme = vi.fn();
    expect(await answerRequest(only({ setTheme }), 'setTheme', { theme: 'pink' })).toMatchObject({ ok: false, problem: { code: 'host.badRequest' } });
    expect(setTheme).not.toHaveBeenCalled();
  });

  it('passes on what a handler says went wrong', async () => {
    const handlers = only({
      readFile: () => {
        throw new HostFailure('file.tooLarge', { name: 'a', size: 2, limit: 1 });
      },
    });
    expect(await answerRequest(handlers, 'readFile', { token: 'a'.repeat(32) })).toEqual({ ok: false, problem: { code: 'file.tooLarge', params: { name: 'a', size: 2, limit: 1 } } });
  });

  it('says no more than a system code of anything else, and complains on its own side', async () => {
    const handlers = only({ listBackups: () => Promise.reject(Object.assign(new Error("EIO: i/o error, open '/home/someone'"), { code: 'EIO' })) });
    expect(await answerRequest(handlers, 'listBackups', undefined)).toEqual({ ok: false, problem: { code: 'host.failed', params: { request: 'listBackups', reason: 'EIO' } } });
    expect(complaint).toHaveBeenCalledOnce();
  });

  it('does not send what the contract does not know', async () => {
    expect(await answerRequest(only({ listBackups: () => [{ id: '../x' }] }), 'listBackups', undefined)).toMatchObject({ ok: false, problem: { code: 'host.badReply' } });
    expect(complaint).toHaveBeenCalledOnce();
  });
});
