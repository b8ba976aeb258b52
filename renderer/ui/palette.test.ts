import { describe, expect, it } from 'vitest';

import { palette, paletteColor } from './palette.ts';

/** `--color-surface` of theme/tokens.css, light and dark. */
const grounds = ['#fffefc', '#1e2125'];

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('palette', () => {
  it('is seen on the ground of both themes (3:1, WCAG 1.4.11)', () => {
    const faint = palette.flatMap((color) => grounds.filter((ground) => contrast(color, ground) < 3).map((ground) => `${color} on ${ground}`));
    expect(faint).toEqual([]);
  });

  it('hands out every colour once before it starts again', () => {
    expect(new Set(palette.map((_, index) => paletteColor(index))).size).toBe(palette.length);
    expect(paletteColor(palette.length)).toBe(paletteColor(0));
    expect(paletteColor(-1)).toBe(paletteColor(palette.length - 1));
  });
});
