import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';

import { codingText } from '../text.ts';
import styles from './CodesPanel.module.css';

/** Says what a click on a code will do just now. */
export function CodeHint() {
  const { selection, place, session } = useWorkbench();
  const t = useText(codingText);
  const selected = useCell(selection);
  const { transcriptId } = useCell(place);
  const isReady = selected !== null && selected.transcriptId === transcriptId && !session.readOnly;
  return (
    <p className={styles.hint} data-ready={isReady || undefined}>
      <Icon name={isReady ? 'highlight' : 'eye'} size={13} />
      {t(isReady ? 'codes.hint.apply' : 'codes.hint.show')}
    </p>
  );
}
