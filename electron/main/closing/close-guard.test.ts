import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CloseGuard, PATIENCE_MS } from './close-guard.ts';

function guardWith(decisions: ('wait' | 'close')[] = []) {
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  const close = vi.fn();
  const guard = new CloseGuard({
    askPage: (closeId) => asked.push(closeId),
    askUser: (signal) => {
      signals.push(signal);
      const decision = decisions.shift();
      // Without a decision the question stands until it is withdrawn.
      return decision === undefined ? new Promise((resolve) => signal.addEventListener('abort', () => resolve('wait'))) : Promise.resolve(decision);
    },
    close,
  });
  return { guard, asked, signals, close };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('CloseGuard', () => {
  it('closes at once while no page listens', () => {
    const { guard, asked, close } = guardWith();
    guard.requestClose();
    expect(asked).toEqual([]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('waits for the page, and for every pending commit', () => {
    const { guard, asked, close } = guardWith();
    guard.pageListens();
    guard.setPendingCommits(2);
    guard.requestClose();
    guard.requestClose();
    expect(asked).toEqual(['1']);
    guard.answer('1', 'ready');
    guard.setPendingCommits(1);
    expect(close).not.toHaveBeenCalled();
    guard.setPendingCommits(0);
    expect(close).toHaveBeenCalledOnce();
  });

  it('does not close because commits are done while the page has not answered', () => {
    const { guard, close } = guardWith();
    guard.pageListens();
    guard.setPendingCommits(1);
    guard.requestClose();
    guard.setPendingCommits(0);
    expect(close).not.toHaveBeenCalled();
  });

  it('stays open if the page says so, and asks anew the next time', async () => {
    const { guard, asked, close, signals } = guardWith();
    guard.pageListens();
    guard.requestClose();
    guard.answer('1', 'stay');
    await vi.advanceTimersByTimeAsync(PATIENCE_MS * 2);
    expect(signals).toEqual([]);
    guard.requestClose();
    guard.answer('1', 'ready');
    expect(close).not.toHaveBeenCalled();
    guard.answer('2', 'ready');
    expect(close).toHaveBeenCalledOnce();
    expect(asked).toEqual(['1', '2']);
  });

  it('asks the user when a page hangs, and closes if they want that', async () => {
    const { guard, close, signals } = guardWith(['close']);
    guard.pageListens();
    guard.requestClose();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(signals).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(signals).toHaveLength(1);
    expect(close).toHaveBeenCalledOnce();
  });

  it('asks again and again while the user waits', async () => {
    const { guard, close, signals } = guardWith(['wait', 'wait', 'close']);
    guard.pageListens();
    guard.requestClose();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS * 2);
    expect(signals).toHaveLength(2);
    expect(close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(close).toHaveBeenCalledOnce();
  });

  it('withdraws the question when the page is ready after all', async () => {
    const { guard, close, signals } = guardWith();
    guard.pageListens();
    guard.requestClose();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    guard.answer('1', 'ready');
    expect(signals[0]?.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS * 3);
    expect(close).toHaveBeenCalledOnce();
    expect(signals).toHaveLength(1);
  });

  it('closes when the page it waits for is gone', () => {
    const { guard, close } = guardWith();
    guard.pageListens();
    guard.setPendingCommits(3);
    guard.requestClose();
    guard.pageIsGone();
    expect(close).toHaveBeenCalledOnce();
  });

  it('forgets what a page that was loaded anew had pending', () => {
    const { guard, close } = guardWith();
    guard.pageListens();
    guard.setPendingCommits(3);
    guard.pageIsGone();
    guard.pageListens();
    guard.requestClose();
    guard.answer('1', 'ready');
    expect(close).toHaveBeenCalledOnce();
  });
});
