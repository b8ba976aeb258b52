import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { type Theme, themes } from '#renderer/frame/settings.ts';
import type { ButtonSize } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { settingsText } from './text.ts';

/** Switches the colours at once. */
export function ThemeControl({ size = 'medium' }: { readonly size?: ButtonSize }) {
  const { settings, tell } = useDesk();
  const t = useText(settingsText);
  const segments = themes.map((id) => ({ id, label: t(`theme.${id}`) }));
  const choose = (theme: Theme): void => void settings.setTheme(theme).catch((error: unknown) => tell(problemOf(error)));
  return <SegmentedControl label={t('theme')} size={size} segments={segments} value={useCell(settings.theme)} onChange={choose} />;
}
