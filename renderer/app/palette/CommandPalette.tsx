import { useMemo, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

import { problemOf } from '#renderer/frame/app-problem.ts';
import type { Command } from '#renderer/frame/command.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { PickList } from '#renderer/ui/PickList.tsx';
import { runCommand } from '#renderer/app/commands/run-command.ts';
import { useRegistry } from '#renderer/app/shell/registry-context.tsx';
import { appText } from '#renderer/app/texts/app-text.ts';

import styles from './CommandPalette.module.css';
import { commandFinder } from './palette-rows.ts';

/** Everything that can be done now, by name, pinyin or initials. */
export function CommandPalette() {
  const workbench = useWorkbench();
  const { settings, closeDialog } = workbench;
  const registry = useRegistry();
  const t = useText(appText);
  const data = useMatcherData();
  const recent = useCell(settings.recentCommands);
  const [query, setQuery] = useState('');
  const find = useMemo(() => commandFinder(registry.all(workbench), workbench, recent, data), [registry, workbench, recent, data]);
  const found = find(query);
  const rows = found.map((command) => ({
    id: command.id,
    label: command.label(workbench),
    trailing: (
      <span className={styles.trailing}>
        <span>{query === '' && recent.includes(command.id) ? t('palette.recent') : t(`group.${command.group}`)}</span>
        {command.shortcut !== undefined && <KeyCap shortcut={command.shortcut} />}
      </span>
    ),
  }));
  const run = (command: Command): void => {
    closeDialog();
    settings.rememberCommand(command.id).catch((error: unknown) => workbench.tell(problemOf(error)));
    void runCommand(command, workbench);
  };
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen isDismissable onOpenChange={(open) => open || closeDialog()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t('palette.label')} className={styles.dialog ?? ''}>
          {/* Esc closes at once; the search box alone would first empty itself. */}
          <div className={styles.keys} onKeyDownCapture={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && closeDialog()}>
            <PickList
              label={t('palette.label')}
              placeholder={t('palette.placeholder')}
              query={query}
              onQueryChange={setQuery}
              rows={rows}
              onPick={(id) => {
                const command = found.find((candidate) => candidate.id === id);
                if (command !== undefined) run(command);
              }}
              empty={t('palette.empty')}
              footer={t('palette.footer')}
            />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
