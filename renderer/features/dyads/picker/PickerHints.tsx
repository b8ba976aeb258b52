import { useText } from '#renderer/frame/feature-text.ts';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';

import { dyadsText } from '../text.ts';
import styles from './LinkDialog.module.css';

/** Which keys do what in the picker. */
export function PickerHints() {
  const t = useText(dyadsText);
  return (
    <span className={styles.hints}>
      <span>
        <KeyCap shortcut="Enter" /> {t('picker.hint.enter')}
      </span>
      <span>
        <KeyCap shortcut="Mod+Enter" /> {t('picker.hint.apply')}
      </span>
    </span>
  );
}
