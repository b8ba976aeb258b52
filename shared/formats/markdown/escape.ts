/**
 * Text as CommonMark shows it again, character by character. Also escaped is what GFM tables and Pandoc give a meaning
 * (| ~ $ ^ @). Line breaks stay; what would open a block at the beginning of a line is escaped there.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~$^@#]/g, '\\$&')
    .replace(/^([^\S\n]*)([-+=])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2');
}
