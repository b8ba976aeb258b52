import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { projectName } from '#renderer/app/workbench/project-name.ts';
import { appText } from '#renderer/app/texts/app-text.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';

import styles from './Header.module.css';
import { SaveState } from './SaveState.tsx';

/** Above everything: which project, whose layer, whether it is saved, and what is always at hand. */
export function Header() {
  const workbench = useWorkbench();
  const { session } = workbench;
  const t = useText(appText);
  const project = useProject(projectName);
  const coderId = useCell(session.coderId);
  const coder = useCell(session.state).coders.get(coderId);
  const { undoable, redoable } = useCell(session.history);
  return (
    <header className={styles.header} aria-label={t('shell.header')}>
      <div className={styles.left}>
        <IconButton icon="home" label={t('command.leave')} onPress={workbench.leave} />
        <h1 className={styles.project} title={project}>
          {project}
        </h1>
        <SaveState />
      </div>
      <button type="button" className={styles.search} onClick={() => workbench.openDialog('app.palette')}>
        <Icon name="search" size={15} />
        <span className={styles.searchText}>{t('palette.button')}</span>
        <KeyCap shortcut="Mod+K" />
      </button>
      <div className={styles.right}>
        <IconButton icon="undo" label={t('command.undo')} shortcut="Mod+Z" isDisabled={session.readOnly || undoable.length === 0} onPress={() => void workbench.undo()} />
        <IconButton icon="redo" label={t('command.redo')} shortcut="Mod+Shift+Z" isDisabled={session.readOnly || redoable.length === 0} onPress={() => void workbench.redo()} />
        <span className={styles.divider} aria-hidden />
        <button type="button" className={styles.coder} onClick={() => workbench.openDialog('settings.open')} aria-label={t('shell.coder', { name: coder?.name ?? '' })}>
          <Icon name="coder" size={15} />
          <span>{coder?.name ?? ''}</span>
        </button>
        <IconButton icon="settings" label={t('shell.settings')} shortcut="Mod+," onPress={() => workbench.openDialog('settings.open')} />
      </div>
    </header>
  );
}
