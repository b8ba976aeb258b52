import type { CodingId } from '#shared/domain/ids.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { readingOf } from '../state/reading.ts';
import { announce } from './announce.ts';
import { chosenOrFirstHere } from './choose-coding.ts';

/** Frames to wait for the inspector, which is drawn after the text: about a second. */
const patience = 60;

/** Focuses a part of the inspector as soon as it shows the coding, unless that is no longer the chosen one. */
function focusInInspector(workbench: Workbench, id: CodingId, selector: string, frames = patience): void {
  const part = readingOf(workbench).parts.inspector?.querySelector<HTMLElement>(selector);
  if (part !== null && part !== undefined) part.focus();
  else if (frames > 0 && workbench.chosenCoding.get() === id) requestAnimationFrame(() => focusInInspector(workbench, id, selector, frames - 1));
}

function reachChosen(workbench: Workbench, selector: (id: CodingId) => string): void {
  const coding = chosenOrFirstHere(workbench);
  if (coding === null) announce(workbench, 'here.none');
  else focusInInspector(workbench, coding.id, selector(coding.id));
}

/** Puts the focus on the chosen coding in the inspector; Esc comes back. */
export function reachInspector(workbench: Workbench): void {
  reachChosen(workbench, (id) => `[data-chosen="${id}"]`);
}

/** Puts the caret into the note of the chosen coding. */
export function reachNote(workbench: Workbench): void {
  reachChosen(workbench, (id) => `[data-coding="${id}"] textarea`);
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
