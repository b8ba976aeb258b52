import type { AppProblem } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { UiRoot } from '#renderer/ui/UiRoot.tsx';
import { problemText, sentenceOf } from '#renderer/app/problems/problem-text.ts';
import { appText } from '#renderer/app/texts/app-text.ts';

/** Stands where the app could not begin because this machine's data cannot be read. */
export function StartFailure({ problem }: { readonly problem: AppProblem }) {
  const t = useText(appText);
  const say = useText(problemText);
  return (
    <UiRoot locale={useLanguage()} theme="system">
      <main role="alert">
        <EmptyState
          icon="alert"
          title={t('failure.title')}
          action={
            <Button variant="primary" onPress={() => location.reload()}>
              {t('crash.reload')}
            </Button>
          }
        >
          <p>{sentenceOf(say, problem)}</p>
          <p>{t('failure.hint')}</p>
        </EmptyState>
      </main>
    </UiRoot>
  );
}
