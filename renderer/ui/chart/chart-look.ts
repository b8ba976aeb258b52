/** The colours and type of a chart: those of the page's theme, or of paper. Colours are as CSS and SVG write them. */
export interface ChartLook {
  readonly isDark: boolean;
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly line: string;
  readonly lineSoft: string;
  readonly lineStrong: string;
  readonly tint: string;
  readonly accent: string;
  /** A list of font families, the bundled Chinese one among them. */
  readonly font: string;
}

/** The Chinese font that comes with the app (renderer/ui/theme/fonts.css). */
export const fontFamilyBundled = 'Noto Sans SC Variable';

const fontFamily = `'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', '${fontFamilyBundled}', 'Noto Sans SC', sans-serif`;

/** Ink on white: what exported pictures look like, whatever the theme. */
export const paperLook: ChartLook = {
  isDark: false,
  ground: '#ffffff',
  text: '#1b1d20',
  muted: '#4b4f55',
  faint: '#6c7076',
  line: '#c9c9c6',
  lineSoft: '#e6e6e3',
  lineStrong: '#85857f',
  tint: '#f3f3f0',
  accent: '#1c5c8a',
  font: fontFamily,
};

const tokenOf = {
  ground: '--color-surface',
  text: '--color-text',
  muted: '--color-muted',
  faint: '--color-faint',
  line: '--color-line',
  lineSoft: '--color-line-soft',
  lineStrong: '--color-line-strong',
  tint: '--color-tint',
  accent: '--color-accent',
} as const satisfies Partial<Record<keyof ChartLook, string>>;

/** Relative luminance below the middle: white ink on it. */
function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** The theme's tokens as they are where `place` stands. They are written with light-dark(), so an element has to work them out. */
export function lookAt(place: HTMLElement): ChartLook {
  const probe = document.createElement('span');
  place.append(probe);
  const style = getComputedStyle(probe);
  const colors = Object.fromEntries(
    Object.entries(tokenOf).map(([name, token]) => {
      probe.style.color = `var(${token})`;
      return [name, style.color];
    }),
  ) as Record<keyof typeof tokenOf, string>;
  probe.style.fontFamily = 'var(--font-ui)';
  const font = style.fontFamily;
  probe.remove();
  return { ...colors, font, isDark: isDarkColor(colors.ground) };
}
