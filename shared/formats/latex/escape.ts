const replacements: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // With TeX ligatures on, these would become curly quotes and dashes.
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  '-': '-{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // A star or bracket after the end of a line or of a table row would be read as its argument.
  '*': '{*}',
  '[': '{[}',
  ']': '{]}',
};

/** C0 and C1 controls (but for tab and LF), which TeX refuses or ignores; lone surrogates do not reach this. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text that XeLaTeX prints as it is. A line break becomes `\newline`, blanks at the break are not kept. */
export function escapeLatex(text: string): string {
  return text
    .replace(controls, '\ufffd')
    .replace(/[\\{}$&#%_^~"'`\-<>|*[\]]/g, (character) => replacements[character] ?? character)
    .replace(/[^\S\n]*\n\s*/g, '\\newline\n');
}
