import type { Passage } from '#shared/domain/passage.ts';

import { extendBySentence, moveEnd, passageOf, stepSentence, type Stretch, stretchOf } from './passage-steps.ts';
import type { SpokenText } from './spoken-text.ts';

/** What of a key press decides where the selection goes. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where the keyboard is: a selection, or none and the place from which the next step goes. */
export interface KeyPlace {
  readonly stretch: Stretch | null;
  readonly caret: number;
}

function firstSelection(spoken: SpokenText, caret: number): Stretch | null {
  const sentence = spoken.sentenceAt(caret);
  return sentence === null ? null : stretchOf(sentence);
}

function endMoved(spoken: SpokenText, { stretch, caret }: KeyPlace, move: (passage: Passage) => Passage): Stretch | null {
  return stretch === null ? firstSelection(spoken, caret) : stretchOf(move(passageOf(stretch)));
}

/**
 * The selection that a key makes of the one that is, or null where it is not a key of the reader's:
 *
 * - ↓ ↑ (J K): the next, the previous sentence; with Shift the selection grows and shrinks by sentences
 * - Alt+→ ←: the end moves by one character; with Shift the start
 * - Mod+Shift+→ ←: the end moves by one word
 * - Mod+A: everything
 */
export function selectionAfterKey(spoken: SpokenText, place: KeyPlace, { key, shiftKey, altKey, ctrlKey, metaKey }: KeyPress): Stretch | null {
  const mod = ctrlKey || metaKey;
  const direction = { ArrowDown: 'forward', ArrowRight: 'forward', j: 'forward', J: 'forward', ArrowUp: 'backward', ArrowLeft: 'backward', k: 'backward', K: 'backward' }[key] as
    | 'forward'
    | 'backward'
    | undefined;
  if (mod && !altKey && !shiftKey && key.toLowerCase() === 'a') {
    const all = spoken.words({ start: 0, end: spoken.text.length });
    return all === null ? null : stretchOf(all);
  }
  if (direction === undefined) return null;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  if (isSideways && altKey && !mod) return endMoved(spoken, place, (passage) => moveEnd(spoken.text, passage, shiftKey ? 'start' : 'end', 'character', direction));
  if (isSideways && mod && shiftKey && !altKey) return endMoved(spoken, place, (passage) => moveEnd(spoken.text, passage, 'end', 'word', direction));
  if (isSideways || mod || altKey) return null;
  if (place.stretch === null) return firstSelection(spoken, place.caret);
  return shiftKey ? extendBySentence(spoken, place.stretch, direction) : stretchOf(stepSentence(spoken, passageOf(place.stretch), direction));
}
