/** The family that fonts.css bundles. */
const bundledFamily = /Noto Sans SC Variable/;

/**
 * Keeps a text blank for the instant in which its piece of the bundled font is read from disk, instead of showing the
 * boxes of a font without Chinese: fontsource's rules say `font-display: swap`, and CSS cannot change a rule of another sheet.
 */
export function blankUntilLoaded(fonts: FontFaceSet): void {
  for (const face of fonts) {
    if (bundledFamily.test(face.family)) face.display = 'block';
  }
}
