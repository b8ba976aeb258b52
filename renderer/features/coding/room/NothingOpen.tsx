import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { codingText } from '../text.ts';

/** Stands where the text would be: nothing imported yet, or nothing opened. */
export function NothingOpen({ isEmpty }: { readonly isEmpty: boolean }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  if (!isEmpty) {
    return (
      <EmptyState icon="book-open" title={t('empty.choose.title')}>
        {t('empty.choose.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="file-import"
      title={t('empty.import.title')}
      action={
        !workbench.session.readOnly && (
          <Button variant="primary" icon="file-import" onPress={() => workbench.openDialog('transcripts.import')}>
            {t('empty.import.action')}
          </Button>
        )
      }
    >
      {t('empty.import.text')}
    </EmptyState>
  );
}
