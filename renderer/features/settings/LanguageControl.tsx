import type { Language } from '#shared/domain/bilingual.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import type { ButtonSize } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { settingsText } from './text.ts';

/** Each language by its own name: whoever cannot read the other one finds theirs. */
const languages: readonly { id: Language; label: string }[] = [
  { id: 'zh-CN', label: '中文' },
  { id: 'en', label: 'English' },
];

/** Switches the language at once. */
export function LanguageControl({ size = 'medium' }: { readonly size?: ButtonSize }) {
  const { settings, tell } = useDesk();
  const t = useText(settingsText);
  const choose = (language: Language): void => void settings.setLanguage(language).catch((error: unknown) => tell(problemOf(error)));
  return <SegmentedControl label={t('language')} size={size} segments={languages} value={useCell(settings.language)} onChange={choose} />;
}
