import type { Instant } from '../domain/ids.ts';

/** Where the time comes from. */
export interface Clock {
  now(): Instant;
}
