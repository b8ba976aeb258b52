import { expect, it } from 'vitest';

import { distance, type Vision } from '#test/fixtures/colour-vision.ts';

import { divergingColors, sequentialColors } from './color-scales.ts';

const visions: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];
/** In OKLab; a tenth is seen at a glance, half of that side by side. */
const toldApart = 0.05;

it.each([false, true])('classes are told apart by everybody, on dark ground: %s', (isDark) => {
  for (const colors of [sequentialColors(6, isDark), divergingColors(3, 3, isDark)]) {
    for (const vision of visions) {
      colors.forEach((color, place) => {
        for (const other of colors.slice(place + 1)) expect([color, other, vision, distance(color, other, vision) > toldApart]).toEqual([color, other, vision, true]);
      });
    }
  }
});

it('gives as many colours as there are classes, the ends of the scale first', () => {
  expect(sequentialColors(2, false)).toEqual([sequentialColors(6, false)[0], sequentialColors(6, false)[5]]);
  for (let count = 0; count <= 6; count += 1) expect(sequentialColors(count, false).length).toBe(count);
  expect(divergingColors(1, 2, false).length).toBe(4);
});
