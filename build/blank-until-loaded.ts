import type { CSSOptions } from 'vite';

type PostcssPlugin = Extract<NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>[number], { postcssPlugin: string }>;

/**
 * Turns `font-display: swap` of the bundled font into `block`: while a piece of it is read from disk, a text is blank for an
 * instant instead of showing the boxes of a font without Chinese. fontsource offers no such choice, and CSS cannot change
 * a rule of another sheet.
 */
export const blankUntilLoaded: PostcssPlugin = {
  postcssPlugin: 'blank-until-loaded',
  Declaration: {
    'font-display': (declaration) => {
      declaration.value = 'block';
    },
  },
};
