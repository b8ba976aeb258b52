import { useEffect } from 'react';

import { useCell, DeskProvider, WorkbenchProvider } from '#renderer/frame/react.tsx';
import type { Feature } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { ProjectQuestions, ProjectWorkStatus, StartScreen } from '#renderer/features/start/index.ts';
import { UiRoot } from '#renderer/ui/UiRoot.tsx';

import type { CommandRegistry } from './commands/command-registry.ts';
import { listenForShortcuts } from './commands/shortcut-keys.ts';
import type { AppDesk } from './desk/app-desk.ts';
import { CrashBoundary } from './shell/CrashBoundary.tsx';
import { RegistryProvider } from './shell/registry-context.tsx';
import { Shell } from './shell/Shell.tsx';
import { ShownNotices } from './shell/ShownNotices.tsx';
import { appText } from './texts/app-text.ts';

export interface AppProps {
  readonly desk: AppDesk;
  readonly features: readonly Feature[];
  readonly registry: CommandRegistry;
}

/** The page: the start screen, or the open project. */
export function App({ desk, features, registry }: AppProps) {
  const language = useCell(desk.settings.language);
  const theme = useCell(desk.settings.theme);
  const workbench = useCell(desk.workbench);
  const t = useText(appText);
  useEffect(() => listenForShortcuts(window, registry, () => desk.workbench.get()), [desk, registry]);
  useEffect(() => {
    if (workbench === null) document.title = t('app.name');
  }, [workbench, t]);
  return (
    <UiRoot locale={language} theme={theme}>
      <DeskProvider desk={desk}>
        <RegistryProvider registry={registry}>
          <CrashBoundary>
            {workbench === null ? (
              <StartScreen />
            ) : (
              // A new project is a new page: nothing of the last one's screens is kept.
              <WorkbenchProvider key={workbench.session.state.get().project?.id ?? ''} workbench={workbench}>
                <Shell features={features} />
              </WorkbenchProvider>
            )}
          </CrashBoundary>
          <ProjectQuestions />
          <ProjectWorkStatus />
          <ShownNotices notices={desk.notices} />
        </RegistryProvider>
      </DeskProvider>
    </UiRoot>
  );
}
