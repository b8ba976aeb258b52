import type { ProjectId } from '#shared/domain/ids.ts';

/** The same on every machine: asking for the sample again opens the one that is there. */
export const sampleProjectId = 'dyadtrace-sample' as ProjectId;
