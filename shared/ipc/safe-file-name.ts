/** ext4, APFS and NTFS allow 255 units; this leaves room for what others add (`.crdownload`, a temporary file's suffix). */
const MAX_STEM_BYTES = 180;

/** Separators and what Windows forbids. */
const forbidden = /[<>:"/\\|?*]/gu;
/** Characters without a glyph (among them the bidi overrides that make one extension read as another) and lone surrogates. */
const invisible = /[\p{Cf}\p{Cs}]/gu;
const controls = /[\p{Cc}\u2028\u2029]/gu;
/** Device names of Windows: reserved with any extension. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/i;

/** As much of `text` as fits into `maxBytes` bytes of UTF-8, cut between code points. */
function fitting(text: string, maxBytes: number): string {
  const encoder = new TextEncoder();
  let size = 0;
  let kept = '';
  for (const character of text) {
    size += encoder.encode(character).length;
    if (size > maxBytes) break;
    kept += character;
  }
  return kept;
}

/**
 * A file name that every file system takes, close to what was wished.
 * @param wish any text; a path loses its separators, not its words
 * @param extension without the dot; appended unless `wish` ends with it
 */
export function safeFileName(wish: string, extension: string): string {
  const tidy = wish.normalize('NFC').replace(invisible, '').replace(controls, ' ').replace(forbidden, '_').replace(/\s+/gu, ' ').trim();
  const suffix = `.${extension}`;
  const stem = tidy.toLowerCase().endsWith(suffix.toLowerCase()) ? tidy.slice(0, -suffix.length) : tidy;
  // Leading dots hide a file, trailing dots and blanks vanish on Windows.
  const bare = fitting(stem.replace(/^[.\s]+/u, ''), MAX_STEM_BYTES).replace(/[.\s]+$/u, '');
  if (bare === '') return `untitled${suffix}`;
  return `${reserved.test(bare) ? '_' : ''}${bare}${suffix}`;
}
