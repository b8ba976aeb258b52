import { useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

import { AboutTab } from './AboutTab.tsx';
import { AppearanceTab } from './AppearanceTab.tsx';
import { BackupsTab } from './BackupsTab.tsx';
import { CodersTab } from './CodersTab.tsx';
import { ProjectTab } from './ProjectTab.tsx';
import styles from './Settings.module.css';
import { settingsText } from './text.ts';

const tabIds = ['coders', 'project', 'appearance', 'backups', 'about'] as const;
export type SettingsTab = (typeof tabIds)[number];

function isTab(about: unknown): about is SettingsTab {
  return tabIds.some((id) => id === about);
}

/** What can be set. `about` names the tab to begin with. */
export function SettingsDialog({ about }: { readonly about: unknown }) {
  const { closeDialog } = useWorkbench();
  const t = useText(settingsText);
  const [tab, setTab] = useState<SettingsTab>(isTab(about) ? about : 'coders');
  return (
    <Dialog isOpen onOpenChange={closeDialog} title={t('title')} closeLabel={t('close')} size="large" isDismissable>
      <div className={styles.tabs}>
        <Tabs
          label={t('title')}
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'coders', label: t('tab.coders'), icon: 'users', content: <CodersTab /> },
            { id: 'project', label: t('tab.project'), icon: 'folder-open', content: <ProjectTab /> },
            { id: 'appearance', label: t('tab.appearance'), icon: 'theme', content: <AppearanceTab /> },
            { id: 'backups', label: t('tab.backups'), icon: 'archive', content: <BackupsTab /> },
            { id: 'about', label: t('tab.about'), icon: 'info', content: <AboutTab /> },
          ]}
        />
      </div>
    </Dialog>
  );
}
