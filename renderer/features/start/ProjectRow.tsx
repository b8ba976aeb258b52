import { Button } from 'react-aria-components';

import { isReviewId } from '#shared/domain/project.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import type { ProjectLine } from '#renderer/frame/desk.ts';
import { useCell, useDesk, useLanguage } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';

import styles from './ProjectList.module.css';
import { relativeTime } from './relative-time.ts';
import { startText } from './text.ts';

/** A project: open it; in the menu, export or delete it. */
export function ProjectRow({ line, onDelete }: { readonly line: ProjectLine; readonly onDelete: () => void }) {
  const { projects, notices } = useDesk();
  const t = useText(startText);
  const language = useLanguage();
  const isBusy = useCell(projects.work) !== null;
  const exportIt = async (): Promise<void> => {
    if (await projects.exportProject(line.id)) notices.show('done', t('export.done', { name: line.name }));
  };
  return (
    <li className={styles.row}>
      <Button className={styles.open ?? ''} aria-label={t('list.open', { name: line.name })} isDisabled={isBusy} onPress={() => void projects.open(line.id)}>
        <span className={styles.icon}>
          <Icon name={isReviewId(line.id) ? 'message' : 'library'} size={18} />
        </span>
        <span className={styles.name}>{line.name}</span>
        {isReviewId(line.id) && <Badge>{t('list.review')}</Badge>}
      </Button>
      <span className={styles.when}>{t('list.opened', { when: relativeTime(line.openedAt, new Date(), language) })}</span>
      <MenuTrigger>
        <IconButton icon="menu" label={t('list.more', { name: line.name })} isDisabled={isBusy} />
        <Menu placement="bottom end">
          <MenuItem icon="file-export" label={t('list.export')} onAction={() => void exportIt()} />
          <MenuItem icon="trash" tone="danger" label={t('list.delete')} onAction={onDelete} />
        </Menu>
      </MenuTrigger>
    </li>
  );
}
