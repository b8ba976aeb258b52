import type { Coding } from '#shared/domain/coding.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { Link } from '#shared/domain/link.ts';
import { type CodingEdit, deleteCodings, editCoding, linkCodings, setPassage } from '#shared/domain/operations/coding-operations.ts';
import type { Passage } from '#shared/domain/passage.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { openTranscript, selectedPassage } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { chosenCoding } from '../state/transcript-codings.ts';
import { announce, codeName, say, shortened } from './announce.ts';
import { chosenOrFirstHere } from './choose-coding.ts';
import { reachInspector, reachReader } from './reach-parts.ts';

/** Whether the coder at work may change a coding: a layer has one writer, and a read-only window has none. */
export function mayChange({ session }: Workbench, coding: Coding): boolean {
  return !session.readOnly && coding.coderId === session.coderId.get();
}

async function edit(workbench: Workbench, { id, transcriptId }: Coding, change: CodingEdit): Promise<boolean> {
  return (await workbench.run(editCoding, { id, transcriptId, edit: change })) !== null;
}

export async function recode(workbench: Workbench, coding: Coding, codeId: CodeId): Promise<void> {
  if (codeId === coding.codeId) return;
  if (await edit(workbench, coding, { codeId })) announce(workbench, 'edit.recoded', { code: codeName(workbench, codeId) });
}

export async function weigh(workbench: Workbench, coding: Coding, weight: number | null): Promise<void> {
  if (weight !== coding.weight) await edit(workbench, coding, { weight });
}

export async function unlink(workbench: Workbench, coding: Coding, link: Link): Promise<void> {
  await workbench.run(linkCodings, { transcriptId: coding.transcriptId, ids: [coding.id], add: [], remove: [link] });
}

/** Saves the draft of a coding's note as one entry; a draft that says nothing new is only put away. */
export async function saveNote(workbench: Workbench, coding: Coding): Promise<void> {
  const { drafts, savingNotes } = readingOf(workbench);
  const draft = drafts.get()[coding.id];
  // Ctrl+Enter saves and leaves the field, which saves too.
  if (draft === undefined || savingNotes.has(coding.id)) return;
  savingNotes.add(coding.id);
  const isSaved = draft === coding.note || (await edit(workbench, coding, { note: draft }));
  savingNotes.delete(coding.id);
  // What was typed while it was being saved stays a draft.
  if (!isSaved || drafts.get()[coding.id] !== draft) return;
  drafts.update(({ [coding.id]: _saved, ...others }) => others);
}

/** Moves the ends of a coding, and the selection with them. */
export async function resize(workbench: Workbench, coding: Coding, passage: Passage): Promise<void> {
  const open = openTranscript(workbench);
  if (open === null || (passage.start === coding.anchor.start && passage.end === coding.anchor.end)) return;
  const entry = await workbench.run(setPassage, { id: coding.id, transcriptId: coding.transcriptId, text: open.text, passage });
  const resized = chosenCoding(workbench);
  if (entry === null || resized?.id !== coding.id) return;
  workbench.selection.set({ transcriptId: coding.transcriptId, passage: { start: resized.anchor.start, end: resized.anchor.end } });
  announce(workbench, 'edit.resized', { quote: shortened(resized.anchor.quote) });
}

/** Gives the chosen coding the ends of the selection. */
export async function resizeToSelection(workbench: Workbench): Promise<void> {
  const [coding, passage] = [chosenCoding(workbench), selectedPassage(workbench)];
  if (coding !== null && passage !== null) await resize(workbench, coding, passage);
}

/** Deletes the chosen coding; the next one where the person is becomes the chosen one. */
export async function deleteChosen(workbench: Workbench): Promise<void> {
  const coding = chosenOrFirstHere(workbench);
  if (coding === null) return;
  if (!mayChange(workbench, coding)) {
    workbench.notices.show('info', say(workbench, 'edit.notYours'));
    return;
  }
  const entry = await workbench.run(deleteCodings, { transcriptId: coding.transcriptId, ids: [coding.id] });
  if (entry === null) return;
  const wasInText = readingOf(workbench).parts.reader?.hasFocus() ?? false;
  workbench.chosenCoding.set(null);
  const next = chosenOrFirstHere(workbench);
  // The row that had the focus goes with its coding.
  if (!wasInText) (next === null ? reachReader : reachInspector)(workbench);
  announce(workbench, 'edit.deleted', { code: codeName(workbench, coding.codeId), quote: shortened(coding.anchor.quote) });
}
