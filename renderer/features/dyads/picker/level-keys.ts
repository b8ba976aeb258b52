import { type Level, levels } from '#shared/domain/link.ts';

/** The levels in the order of their keys, the last for none in particular. */
export const levelChoices: readonly (Level | null)[] = [...levels, null];

interface KeyPress {
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The level that Alt+1 … Alt+4 asks for; undefined for any other key. By the key's place: on a Mac, Option+1 types ¡. */
export function levelOfKey({ code, altKey, ctrlKey, metaKey }: KeyPress): Level | null | undefined {
  if (!altKey || ctrlKey || metaKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : levelChoices[Number(digit) - 1];
}
