import type { Instant } from '#shared/domain/ids.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };

export const randomIds: IdSource = { next: () => crypto.randomUUID() };
