import { onlyIn } from '#shared/domain/bilingual.ts';
import { codebooksInOrder } from '#shared/domain/codebook.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import type { NewCodebook } from '#shared/domain/operations/codebook-operations.ts';
import { codeInVivo } from '#shared/domain/operations/coding-operations.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { paletteColor } from '#renderer/ui/palette.ts';

import { activeCodebook } from '../state/digit-keys.ts';
import { readingOf } from '../state/reading.ts';
import { say } from './announce.ts';
import { passageToCode, showNew } from './apply-codes.ts';

/** Up to so many characters a passage becomes a code's name as it stands; a longer one is shortened by the person first. */
const longestName = 24;

/** The words of a passage as the name of a code: in one line, without the marks at its ends. */
export function nameFrom(quote: string): string {
  return quote
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .trim();
}

/** The codebook that in-vivo codes go to: the one chosen last, the active one if it is the project's own, or the first such. */
export function inVivoCodebook(workbench: Workbench): CodebookId | null {
  const state = workbench.session.state.get();
  const reading = readingOf(workbench);
  const chosen = reading.inVivoInto.get();
  if (chosen !== null && state.codebooks.has(chosen)) return chosen;
  const active = activeCodebook(state, reading.keysOf.get());
  if (active?.origin === 'own') return active.id;
  return codebooksInOrder(state).find(({ origin }) => origin === 'own')?.id ?? null;
}

export interface InVivoWish {
  readonly name: string;
  /** null makes a new codebook for open codes. */
  readonly codebookId: CodebookId | null;
  readonly parentId: CodeId | null;
}

function newCodebook(workbench: Workbench): NewCodebook {
  const name = { zh: say(workbench, 'inVivo.newCodebook.zh'), en: say(workbench, 'inVivo.newCodebook.en') };
  return { name, description: { zh: '', en: '' } };
}

/** Makes a new code of the selection's words and codes the selection with it. @returns whether that was done. */
export async function codeSelectionInVivo(workbench: Workbench, { name, codebookId, parentId }: InVivoWish): Promise<boolean> {
  const target = passageToCode(workbench);
  if (target === null) return false;
  const color = paletteColor(workbench.session.state.get().codes.size);
  const codebook = codebookId ?? newCodebook(workbench);
  const entry = await workbench.run(codeInVivo, { ...target, codebook, parentId, name: onlyIn(workbench.language(), name), color });
  if (entry === null) return false;
  const code = entry.changes.find((change) => change.kind === 'code')?.after;
  if (code) readingOf(workbench).inVivoInto.set(code.codebookId);
  showNew(workbench, entry);
  return true;
}

/** In-vivo coding at one key press where the words make a name and the codebook is known; else it asks. */
export async function startInVivo(workbench: Workbench): Promise<void> {
  const target = passageToCode(workbench);
  if (target === null) return;
  const name = nameFrom(target.text.slice(target.passage.start, target.passage.end));
  const codebookId = inVivoCodebook(workbench);
  const isShort = name !== '' && Array.from(name).length <= longestName;
  if (isShort && codebookId !== null) await codeSelectionInVivo(workbench, { name, codebookId, parentId: null });
  else workbench.openDialog('coding.inVivo', isShort ? name : Array.from(name).slice(0, longestName).join(''));
}
