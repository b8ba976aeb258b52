import type { Language } from '#shared/domain/bilingual.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { themes } from '#renderer/frame/settings.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { settingsText } from './text.ts';

/** Each language by its own name: whoever cannot read the other one finds theirs. */
const languages: readonly { id: Language; label: string }[] = [
  { id: 'zh-CN', label: '中文' },
  { id: 'en', label: 'English' },
];

/** Language and colours, switched as they are chosen. */
export function AppearanceControls({ size = 'medium' }: { readonly size?: 'small' | 'medium' }) {
  const { settings, tell } = useDesk();
  const t = useText(settingsText);
  const language = useCell(settings.language);
  const theme = useCell(settings.theme);
  const tellFailure = (error: unknown): void => tell(problemOf(error));
  return (
    <>
      <SegmentedControl label={t('language')} size={size} segments={languages} value={language} onChange={(id) => void settings.setLanguage(id).catch(tellFailure)} />
      <SegmentedControl
        label={t('theme')}
        size={size}
        segments={themes.map((id) => ({ id, label: t(`theme.${id}`) }))}
        value={theme}
        onChange={(id) => void settings.setTheme(id).catch(tellFailure)}
      />
    </>
  );
}
