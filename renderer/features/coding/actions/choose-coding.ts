import type { Coding } from '#shared/domain/coding.ts';
import { codingsHere } from '../state/codings-here.ts';
import { openTranscript, selectedPassage } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { chosenCoding, shownCodings } from '../state/transcript-codings.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

/** Chooses a coding and selects its passage, so that whatever is done to the selection is done there. */
export function chooseCoding(workbench: Workbench, coding: Coding): void {
  const { transcriptId, anchor } = coding;
  readingOf(workbench).caret.set(null);
  workbench.chosenCoding.set(coding.id);
  workbench.selection.set({ transcriptId, passage: { start: anchor.start, end: anchor.end } });
}

/** Lets go of the selection and of the chosen coding; with neither, of the spotlight. */
export function letGo(workbench: Workbench): void {
  const reading = readingOf(workbench);
  if (workbench.selection.get() === null && workbench.chosenCoding.get() === null) reading.spotlight.set(null);
  reading.caret.set(null);
  workbench.selection.set(null);
  workbench.chosenCoding.set(null);
}

/** The coding that is `step` further in the text than the chosen one, or than where the person is. */
function codingBeside(workbench: Workbench, step: 1 | -1): Coding | undefined {
  const codings = shownCodings(workbench);
  const at = codings.findIndex(({ id }) => id === workbench.chosenCoding.get());
  if (at !== -1) return codings[at + step];
  const reading = readingOf(workbench);
  const from = selectedPassage(workbench)?.start ?? reading.caret.get() ?? reading.parts.reader?.firstInView() ?? 0;
  return step === 1 ? codings.find(({ anchor }) => anchor.start >= from) : codings.findLast(({ anchor }) => anchor.start < from);
}

/** Goes to the next or the previous coding of the transcript. */
export function stepCoding(workbench: Workbench, step: 1 | -1): void {
  const coding = codingBeside(workbench, step);
  if (coding === undefined) return;
  chooseCoding(workbench, coding);
  readingOf(workbench).parts.reader?.reveal(coding.anchor);
}

/** All codings where the person is in the open transcript. */
export function codingsWherePersonIs(workbench: Workbench): readonly Coding[] {
  return codingsHere(shownCodings(workbench), {
    selection: selectedPassage(workbench),
    caret: readingOf(workbench).caret.get(),
    chosenId: workbench.chosenCoding.get(),
  });
}

/** The chosen coding, or else the first where the person is, which is then chosen (its passage is not selected). */
export function chosenOrFirstHere(workbench: Workbench): Coding | null {
  const chosen = chosenCoding(workbench);
  if (chosen !== null) return chosen;
  const first = codingsWherePersonIs(workbench)[0] ?? null;
  if (first !== null) workbench.chosenCoding.set(first.id);
  return first;
}

/** Goes to what the place names, once its transcript is shown. @returns whether there was anything to go to. */
export function goToPlace(workbench: Workbench): boolean {
  const { codingId, passage } = workbench.place.get();
  const open = openTranscript(workbench);
  const reading = readingOf(workbench);
  const { reader } = reading.parts;
  if (open === null || reader === null || (codingId === null && passage === null)) return false;
  if (codingId !== null) {
    workbench.chosenCoding.set(codingId);
    const coding = chosenCoding(workbench);
    if (coding !== null) {
      chooseCoding(workbench, coding);
      reader.goTo(coding.anchor);
    }
  } else if (passage !== null && passage.end <= open.text.length) {
    workbench.selection.set({ transcriptId: open.transcript.id, passage });
    reader.goTo(passage);
  }
  // Gone to: whoever scrolls on from here and comes back does not want to be thrown back.
  workbench.go({ codingId: null, passage: null });
  return true;
}
