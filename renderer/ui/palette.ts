/**
 * Twelve hues, each bright and deep. Every one keeps at least 3:1 against the surface of both themes (WCAG 1.4.11), so
 * that a dot or a stripe is seen in either; the test beside this file computes it.
 */
export const palette = [
  '#ea625d', '#e46a28', '#c67e00', '#a78c03', '#819806', '#0da44c', '#05a08c', '#039cb5', '#2191f0', '#8081f6', '#b472e0', '#de62a3',
  '#b3504b', '#af5529', '#9c6201', '#836d03', '#647702', '#207f40', '#007d6d', '#007a8e', '#2672b7', '#6466bb', '#8a5bab', '#aa507e',
] as const;

export type PaletteColor = (typeof palette)[number];

/** The n-th colour to hand out: neighbours are far apart in hue, and the bright ones come first. */
export function paletteColor(index: number): PaletteColor {
  const hueOrder = [8, 1, 5, 10, 3, 7, 0, 6, 9, 2, 11, 4];
  const turn = ((index % palette.length) + palette.length) % palette.length;
  const hue = hueOrder[turn % 12] ?? 0;
  return palette[turn < 12 ? hue : hue + 12] ?? palette[0];
}
