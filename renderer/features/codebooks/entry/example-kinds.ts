import type { CodeExample } from '#shared/domain/code.ts';

/** In the order in which a reader wants them. */
export const exampleKinds = ['typical', 'borderline', 'lookalike'] as const satisfies readonly CodeExample['kind'][];
export type ExampleKind = (typeof exampleKinds)[number];
