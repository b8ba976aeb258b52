import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';

import { dyadsText } from '../text.ts';
import type { DyadRow } from './dyad-rows.ts';
import styles from './DyadsTab.module.css';
import { useDyadActions } from './use-dyad-actions.ts';

export interface DyadSelectionProps {
  /** The selected rows that are shown; at least one. */
  readonly rows: readonly DyadRow[];
  readonly table: DyadTable;
  readonly onDeselect: () => void;
}

/** How many dyads are selected, and what can be done with them. */
export function DyadSelection({ rows, table, onDeselect }: DyadSelectionProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const actionsOf = useDyadActions(table);
  return (
    <Toolbar label={t('dyads.selection')} className={styles.selection ?? ''}>
      <span className={styles.selected} role="status">
        {t('dyads.selected', { shown: new Intl.NumberFormat(language).format(rows.length) })}
      </span>
      {actionsOf(rows).map(({ id, icon, label, isDisabled, run }) => (
        <Button key={id} size="small" icon={icon} isDisabled={isDisabled} onPress={run}>
          {label}
        </Button>
      ))}
      <IconButton size="small" icon="close" label={t('dyads.deselect')} shortcut="Escape" onPress={onDeselect} />
    </Toolbar>
  );
}
