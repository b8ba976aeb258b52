import './theme/tokens.css';
import './theme/base.css';
import './theme/fonts.css';

import { I18nProvider } from 'react-aria-components';
import { useLayoutEffect, type ReactNode } from 'react';

import { claimPressStyle } from './theme/press-style.ts';

export type Theme = 'light' | 'dark' | 'system';

export interface UiRootProps {
  /** BCP 47: for React Aria's own words (colour names, "Clear", drag and drop), and the language of the page. */
  locale: string;
  theme: Theme;
  children: ReactNode;
}

claimPressStyle(document);

/** The root of every page: loads the theme, sets the language and the colours of the document. */
export function UiRoot({ locale, theme, children }: UiRootProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
