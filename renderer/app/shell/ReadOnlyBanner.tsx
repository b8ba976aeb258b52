import { useText } from '#renderer/frame/feature-text.ts';
import { useDesk } from '#renderer/frame/react.tsx';
import { appText } from '#renderer/app/texts/app-text.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';

/** Says that another window writes this project, and how to write here. */
export function ReadOnlyBanner() {
  const { projects } = useDesk();
  const t = useText(appText);
  return (
    <Banner
      tone="warning"
      title={t('readOnly.title')}
      isLive
      action={
        <Button size="small" icon="refresh" onPress={() => void projects.reopen()}>
          {t('readOnly.reopen')}
        </Button>
      }
    >
      {t('readOnly.text')}
    </Banner>
  );
}
