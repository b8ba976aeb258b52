import type { Workbench } from '#renderer/frame/workbench.ts';

import { readingOf } from '../state/reading.ts';
import { announce } from './announce.ts';
import { chosenOrFirstHere } from './choose-coding.ts';

/** What was just chosen is on the screen with the next frame. */
function afterDrawing(work: () => void): void {
  requestAnimationFrame(work);
}

/** Puts the focus on the chosen coding in the inspector; Esc comes back. */
export function reachInspector(workbench: Workbench): void {
  if (chosenOrFirstHere(workbench) === null) {
    announce(workbench, 'here.none');
    return;
  }
  afterDrawing(() => readingOf(workbench).parts.inspector?.querySelector<HTMLElement>('[data-chosen]')?.focus());
}

/** Puts the caret into the note of the chosen coding. */
export function reachNote(workbench: Workbench): void {
  if (chosenOrFirstHere(workbench) === null) {
    announce(workbench, 'here.none');
    return;
  }
  afterDrawing(() => readingOf(workbench).parts.inspector?.querySelector('textarea')?.focus());
}

export function reachReader(workbench: Workbench): void {
  readingOf(workbench).parts.reader?.focus();
}

export function reachCodeFilter(workbench: Workbench): void {
  const { codeFilter } = readingOf(workbench).parts;
  codeFilter?.focus();
  codeFilter?.select();
}

/** Opens the quick picker of dyads and cities for the chosen coding. */
export function openLinks(workbench: Workbench): void {
  const coding = chosenOrFirstHere(workbench);
  if (coding === null) announce(workbench, 'here.none');
  else workbench.openDialog('dyads.link', { transcriptId: coding.transcriptId, codingIds: [coding.id] });
}
