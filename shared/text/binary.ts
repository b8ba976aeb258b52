/** C0 controls that no text needs. Tab, LF, VT, FF, CR, Ctrl-Z (an old end-of-file mark) and ESC do turn up in texts. */
const strangeControl = /[\u0001-\u0008\u000e-\u0019\u001c-\u001f\u007f]/g;

/** How many strange controls a text may have: one in so many characters. */
const tolerance = 500;

/** Whether decoded characters are no text at all: a NUL, or more than a stray control character here and there. */
export function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let strange = 0;
  for (const _ of text.matchAll(strangeControl)) {
    strange += 1;
    if (strange * tolerance > text.length) return true;
  }
  return false;
}
