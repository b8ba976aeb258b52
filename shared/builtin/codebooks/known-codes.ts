import type { CodeId } from '#shared/domain/ids.ts';

import { builtinCodeId } from './codebook-records.ts';

/** The four forces, the positive ones first. */
export const forceNames = ['attraction', 'pressure', 'push', 'resistance'] as const;
export type ForceName = (typeof forceNames)[number];

/** The top codes of the built-in codebook of forces, by which the balance of forces is known in every project. */
export const forceCodeIds = {
  attraction: builtinCodeId('forces', 'attraction'),
  pressure: builtinCodeId('forces', 'pressure'),
  push: builtinCodeId('forces', 'push'),
  resistance: builtinCodeId('forces', 'resistance'),
} as const satisfies Record<ForceName, CodeId>;

/** The top codes of the built-in codebook of marks and holes. */
export const markAndHoleCodeIds = {
  mark: builtinCodeId('mark-and-hole', 'mark'),
  hole: builtinCodeId('mark-and-hole', 'hole'),
} as const satisfies Record<string, CodeId>;

/** The top codes of the built-in codebook of needs and supply. */
export const needsAndSupplyCodeIds = {
  needs: builtinCodeId('needs-and-supply', 'needs'),
  supply: builtinCodeId('needs-and-supply', 'supply'),
} as const satisfies Record<string, CodeId>;
