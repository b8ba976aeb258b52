import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { appText } from '#renderer/app/texts/app-text.ts';

/** What stands where a screen failed: what to do now, and that nothing saved is lost. */
export function CrashScreen({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { projects, workbench } = useDesk();
  const isProjectOpen = useCell(workbench) !== null;
  const t = useText(appText);
  const message = error instanceof Error ? error.message : String(error);
  return (
    <div role="alert">
      <EmptyState
        icon="alert"
        title={t('crash.title')}
        action={
          <>
            <Button variant="primary" onPress={onRetry}>
              {t('crash.retry')}
            </Button>
            {isProjectOpen && (
              <Button icon="file-export" onPress={() => void projects.exportCurrent()}>
                {t('crash.export')}
              </Button>
            )}
            <Button onPress={() => location.reload()}>{t('crash.reload')}</Button>
          </>
        }
      >
        <p>{t('crash.text')}</p>
        <p>{t('crash.detail', { message })}</p>
      </EmptyState>
    </div>
  );
}
