import { Dexie } from 'dexie';

import { StoreError } from '#shared/ports/project-store.ts';

/** Whether a Dexie error, or any error it wraps, has that name. */
function isNamed(error: unknown, name: string): boolean {
  for (let at: unknown = error; at instanceof Error; at = (at as { inner?: unknown }).inner) if (at.name === name) return true;
  return false;
}

/** What went wrong in the database, as a problem that the locale tables know. A StoreError stays what it is. */
export function storeErrorFrom(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const cause = { cause: error };
  if (isNamed(error, Dexie.errnames.QuotaExceeded)) return new StoreError({ code: 'store.full', params: {} }, cause);
  if (isNamed(error, Dexie.errnames.Version)) return new StoreError({ code: 'store.newer', params: {} }, cause);
  if (isNamed(error, Dexie.errnames.DatabaseClosed)) return new StoreError({ code: 'store.gone', params: {} }, cause);
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new StoreError({ code: 'store.failed', params: { reason } }, cause);
}
