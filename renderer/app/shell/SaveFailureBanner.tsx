import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { problemText, sentenceOf } from '#renderer/app/problems/problem-text.ts';
import { appText } from '#renderer/app/texts/app-text.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';

/** Stays until a change is saved again: what the person did last is not on disk, and what to do about it. */
export function SaveFailureBanner() {
  const { saveFailure, exportProject } = useWorkbench();
  const failure = useCell(saveFailure);
  const t = useText(appText);
  const say = useText(problemText);
  if (failure === null) return null;
  return (
    <Banner
      tone="danger"
      title={t('saveFailure.title')}
      isLive
      action={
        <Button size="small" icon="file-export" onPress={() => void exportProject()}>
          {t('saveFailure.export')}
        </Button>
      }
    >
      {sentenceOf(say, failure)}
    </Banner>
  );
}
