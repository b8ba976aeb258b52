import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import type { SearchRequest } from '../search-request.ts';
import { searchText } from '../text.ts';

interface SearchNothingProps {
  readonly request: SearchRequest;
  readonly transcripts: number;
  readonly onSearchAll: () => void;
}

/** Why there is no result, and what to do. */
export function SearchNothing({ request, transcripts, onSearchAll }: SearchNothingProps) {
  const t = useText(searchText);
  const workbench = useWorkbench();
  if (transcripts === 0) {
    return (
      <EmptyState
        icon="file-text"
        title={t('empty.project.title')}
        action={
          <Button isDisabled={workbench.session.readOnly} onPress={() => workbench.openDialog('transcripts.import')}>
            {t('empty.project.action')}
          </Button>
        }
      >
        {t('empty.project.text')}
      </EmptyState>
    );
  }
  if (request.query.trim() === '') {
    return (
      <EmptyState icon="search" title={t('empty.query.title')}>
        {t('empty.query.text', { count: transcripts })}
      </EmptyState>
    );
  }
  const isLimited = request.speaker !== 'all';
  return (
    <EmptyState
      icon="search"
      title={t('empty.nothing.title', { query: request.query.trim() })}
      action={isLimited && <Button onPress={onSearchAll}>{t('empty.nothing.all')}</Button>}
    >
      {isLimited ? t('empty.nothing.speaker', { speaker: t(`speaker.${request.speaker}`) }) : t('empty.nothing.text')}
    </EmptyState>
  );
}
