import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { appText } from '#renderer/app/texts/app-text.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { IconName } from '#renderer/ui/icons.ts';

import styles from './SaveState.module.css';

type State = 'readOnly' | 'saving' | 'failed' | 'saved';

const iconOf: Readonly<Record<State, IconName>> = { readOnly: 'lock', saving: 'loader', failed: 'warning', saved: 'success' };

/** Whether what is on screen is on disk: a commit that is on its way counts as not saved. */
export function SaveState() {
  const { session, saveFailure } = useWorkbench();
  const pending = useCell(session.pending);
  const failure = useCell(saveFailure);
  const t = useText(appText);
  const state: State = session.readOnly ? 'readOnly' : pending > 0 ? 'saving' : failure !== null ? 'failed' : 'saved';
  return (
    <span className={styles.state} data-state={state} role="status">
      <Icon name={iconOf[state]} size={14} />
      <span>{t(`save.${state}`)}</span>
    </span>
  );
}
