/** Painted in the colour of what is marked. */
export const coloredKinds = ['mark', 'deepMark', 'faintMark', 'emphasis', 'flash'] as const;
/** Painted in a colour of their own. */
export const plainKinds = ['speaker', 'hit', 'selection', 'preview', 'currentHit'] as const;

/** What a stretch of text can be painted as. */
export type ColoredKind = (typeof coloredKinds)[number];
export type PlainKind = (typeof plainKinds)[number];
export type HighlightKind = ColoredKind | PlainKind;

/** Where highlights overlap, the higher is drawn over the lower. */
export const priorityOf: Readonly<Record<HighlightKind, number>> = {
  mark: 0,
  deepMark: 0,
  faintMark: 1,
  speaker: 2,
  hit: 3,
  emphasis: 4,
  flash: 5,
  selection: 6,
  preview: 7,
  currentHit: 8,
};

const tint = (color: string, light: number, dark: number): string =>
  `light-dark(color-mix(in srgb, ${color} ${light}%, transparent), color-mix(in srgb, ${color} ${dark}%, transparent))`;

/** The style of a kind of highlight in a colour, in both themes. Translucent, so that what lies below shows through. */
export function declarationsOf(kind: HighlightKind, color: string): string {
  switch (kind) {
    case 'mark':
      return `background-color: ${tint(color, 20, 34)}`;
    case 'deepMark':
      return `background-color: ${tint(color, 4, 6)}`;
    case 'faintMark':
      return `text-decoration: underline dotted 1.5px ${color}; text-underline-offset: 5px`;
    case 'emphasis':
      return `background-color: ${tint(color, 26, 42)}; text-decoration: underline solid 2px ${color}; text-underline-offset: 5px`;
    case 'flash':
      return `background-color: ${tint(color, 45, 60)}`;
    case 'speaker':
      return 'color: var(--color-accent)';
    case 'hit':
      return 'background-color: var(--color-match); color: var(--color-text)';
    case 'currentHit':
      return 'background-color: var(--color-match); text-decoration: underline solid 2px var(--color-warning); text-underline-offset: 5px';
    case 'selection':
    case 'preview':
      return 'background-color: light-dark(#bcd9ee, #27587c)';
  }
}
