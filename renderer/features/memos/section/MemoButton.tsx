import type { MemoSubject } from '#shared/domain/memo.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { openMemo, writeMemo } from '../open-memo.ts';
import { memosText } from '../text.ts';
import { useMemosAbout } from './use-memos-about.ts';

/** Where there is no room for a section: leads to the memos about a thing, or begins the first. */
export function MemoButton({ about }: { readonly about: MemoSubject }) {
  const t = useText(memosText);
  const workbench = useWorkbench();
  const own = useMemosAbout(about);
  const [first] = own;
  if (first === undefined && workbench.session.readOnly) return null;
  return (
    <Button size="small" variant="quiet" icon="note" onPress={() => (first === undefined ? writeMemo(workbench, about) : openMemo(workbench, first.id))}>
      {first === undefined ? t('action.new') : t('button.memos', { count: own.length })}
    </Button>
  );
}
