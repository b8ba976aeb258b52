const closingOf: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };
const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character) && !/\p{Script=Han}/u.test(character);

/** The marks at each depth inside an outer pair of “ ”: first ‘ ’, within those “ ” again, and so on. */
const marksAt = (depth: number): readonly [string, string] => (depth % 2 === 0 ? ['‘', '’'] : ['“', '”']);

/**
 * A passage's own quotation marks as they stand inside the “ ” of a quotation, in Chinese and in English alike: single
 * ones first, then double and single in turn by depth. Nothing else changes, and nothing changes length. An apostrophe
 * (’ between letters, or where no ‘ is open) stays; straight marks and 「」 cannot be taken for the outer pair and stay.
 */
export function innerQuotes(passage: string): string {
  const characters = [...passage];
  const open: string[] = [];
  return characters
    .map((character, index) => {
      if (character === '“' || character === '‘') {
        // A mark opened again while the same is open: a quotation that goes on in the next paragraph.
        if (open.at(-1) !== character) open.push(character);
        return marksAt(open.length - 1)[0];
      }
      if (character !== '”' && character !== '’') return character;
      const isApostrophe = character === '’' && isLetter(characters[index - 1]) && isLetter(characters[index + 1]);
      const at = isApostrophe ? -1 : open.findLastIndex((mark) => closingOf[mark] === character);
      if (at >= 0) {
        open.length = at;
        return marksAt(at)[1];
      }
      // Opened before the passage began: a ” must not look like the end of the outer pair.
      return character === '”' ? '’' : character;
    })
    .join('');
}
