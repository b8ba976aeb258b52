/**
 * Colours for classes of values. One hue from pale to deep for amounts; brown against blue, which people who do not see red or
 * green still tell apart, for a balance. On dark ground the order of lightness is turned round: more is always further
 * from the ground. After Brewer's "Blues" and "BrBG"/"RdBu" schemes (colorbrewer2.org).
 */
const sequential = {
  light: ['#c3daed', '#9cc3e0', '#72a8d0', '#3f86bb', '#1f629a', '#0d3f6e'],
  dark: ['#1e3a52', '#27557c', '#3474a6', '#5596c8', '#8cbbe0', '#cbe2f5'],
} as const;

const brown = { light: ['#e6cf9f', '#c58b3e', '#7d4a0b'], dark: ['#5b4522', '#a8762f', '#e9c27f'] } as const;
const blue = { light: ['#b5d3ea', '#4f93c6', '#124f8a'], dark: ['#24445f', '#4a8ec4', '#a9d2f2'] } as const;
const level = { light: '#dddbd4', dark: '#4a4e54' } as const;

/** `count` colours of the scale from its ends inwards; of few classes the pale and the deep are used, so that they are told apart. */
function spread(colors: readonly string[], count: number): string[] {
  if (count === 1) return colors.slice(Math.ceil(colors.length / 2), Math.ceil(colors.length / 2) + 1);
  return Array.from({ length: count }, (_, place) => colors[Math.round((place * (colors.length - 1)) / (count - 1))] ?? '#808080');
}

/** From least to most. */
export function sequentialColors(count: number, isDark: boolean): string[] {
  return spread(isDark ? sequential.dark : sequential.light, count);
}

/** From the most negative over 0 to the most positive. */
export function divergingColors(negative: number, positive: number, isDark: boolean): string[] {
  const side = isDark ? 'dark' : 'light';
  return [...spread(brown[side], negative).reverse(), level[side], ...spread(blue[side], positive)];
}
