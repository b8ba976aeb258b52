import { useText } from '#renderer/frame/feature-text.ts';
import type { Twice } from '#renderer/frame/desk.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { relativeTime } from './relative-time.ts';
import { startText } from './text.ts';

/** A file holds a project that is here already. */
export function TwiceDialog({ question: { fileName, here, answer } }: { readonly question: Twice }) {
  const t = useText(startText);
  const language = useLanguage();
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || answer(null)}
      title={t('twice.title')}
      size="small"
      footer={
        <DialogActions
          aside={
            <Button variant="quiet" onPress={() => answer(null)}>
              {t('cancel')}
            </Button>
          }
        >
          <Button onPress={() => answer('keep-both')}>{t('twice.both')}</Button>
          <Button variant="primary" autoFocus onPress={() => answer('open-here')}>
            {t('twice.here')}
          </Button>
        </DialogActions>
      }
    >
      <p>{t('twice.text', { file: fileName, name: here.name, when: relativeTime(here.openedAt, new Date(), language) })}</p>
    </Dialog>
  );
}
