import type { CommandGroup } from '#renderer/frame/command.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { shortcutsOf } from '#renderer/app/commands/shortcut-keys.ts';
import { appText } from '#renderer/app/texts/app-text.ts';

import { useRegistry } from './registry-context.tsx';
import styles from './ShortcutsDialog.module.css';

const groups: readonly CommandGroup[] = ['go', 'coding', 'edit', 'view', 'file', 'help'];

/** Every command that has a key. */
export function ShortcutsDialog() {
  const workbench = useWorkbench();
  const t = useText(appText);
  const commands = useRegistry().standing.filter((command) => shortcutsOf(command).length > 0);
  return (
    <Dialog isOpen onOpenChange={workbench.closeDialog} title={t('shortcuts.title')} closeLabel={t('shortcuts.close')} size="large" isDismissable>
      {/* Nothing in it takes the focus, so it does itself: the keyboard has to scroll it. */}
      <div className={styles.columns} role="group" aria-label={t('shortcuts.title')} tabIndex={0}>
        {groups.map((group) => {
          const members = commands.filter((command) => command.group === group);
          return members.length === 0 ? null : (
            <section key={group} className={styles.group}>
              <h3 className={styles.heading}>{t(`group.${group}`)}</h3>
              <dl className={styles.list}>
                {members.map((command) => (
                  <div key={command.id} className={styles.row}>
                    <dt>{command.label(workbench)}</dt>
                    <dd className={styles.keys}>
                      {shortcutsOf(command).map((shortcut) => (
                        <KeyCap key={shortcut} shortcut={shortcut} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
