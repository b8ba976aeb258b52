import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { activeCodebook, codebooksWithKeys } from '../state/digit-keys.ts';
import { readingOf } from '../state/reading.ts';
import { announce } from './announce.ts';

/** From here on the digits apply the codes of the next codebook that has digits. */
export function hearNextKeys(workbench: Workbench): void {
  const state = workbench.session.state.get();
  const { keysOf } = readingOf(workbench);
  const codebooks = codebooksWithKeys(state);
  const active = activeCodebook(state, keysOf.get());
  const next = codebooks[(codebooks.findIndex(({ id }) => id === active?.id) + 1) % Math.max(1, codebooks.length)];
  if (next === undefined) return;
  keysOf.set(next.id);
  announce(workbench, 'keys.now', { codebook: inLanguage(next.name, workbench.language()) });
}
