import type { BuiltinCodebook } from '#shared/builtin/codebooks/builtin-codebook.ts';
import type { Level } from '#shared/domain/link.ts';

/** `<slug of the codebook>/<slug of the code>`: `forces/attraction.development`. */
export type SampleCodePath = `${BuiltinCodebook['slug']}/${string}`;

/** A dyad (two short names, in either order) or a single city (one), at a level or at none in particular. */
export type SampleLink = {
  readonly cities: readonly [string, string] | readonly [string];
  readonly level: Level | null;
};

/** One passage of a sample interview with all the codes applied to it. */
export type SampleCoding = {
  readonly recordId: string;
  /** Verbatim, and there is no second place in that interview that reads the same. */
  readonly quote: string;
  readonly codes: readonly SampleCodePath[];
  readonly links: readonly SampleLink[];
  /** An analytic note in Chinese, or empty. */
  readonly note: string;
};

/** A passage as it stands in the list of its own interview. */
export type InterviewCoding = Omit<SampleCoding, 'recordId'>;
