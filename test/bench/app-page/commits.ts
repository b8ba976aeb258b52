/*
 * When the browser said that a transaction which writes is done. The app opens its databases with strict durability, so
 * that is when it is on disk.
 */
let lastAt = Number.NEGATIVE_INFINITY;

/** To be called before a database is opened. */
export function watchCommits(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...options: Parameters<typeof transaction>): IDBTransaction {
    const begun = transaction.apply(this, options);
    if (begun.mode === 'readwrite' && begun.objectStoreNames.contains('journal')) {
      begun.addEventListener('complete', () => {
        lastAt = performance.now();
      });
    }
    return begun;
  };
}

/** When the last commit was done, on the page's own clock (ms). */
export function lastCommitAt(): number {
  return lastAt;
}
