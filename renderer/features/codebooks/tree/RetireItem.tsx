import type { CodeId } from '#shared/domain/ids.ts';
import { reinstateCodes, retireCodes } from '#shared/domain/operations/retire-codes.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';

import { codebooksText } from '../text.ts';

/** Retires codes, or takes them into use again where all of them are retired. */
export function RetireItem({ ids }: { readonly ids: readonly CodeId[] }) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const { codes } = workbench.session.state.get();
  const isRetired = ids.every((id) => codes.get(id)?.status === 'retired');
  const turn = async () => {
    const entry = await workbench.run(isRetired ? reinstateCodes : retireCodes, { ids });
    if (entry !== null) tellDone(workbench, entry, t(isRetired ? 'reinstate.done' : 'retire.done', { count: Number(entry.label['codes'] ?? ids.length) }), t('action.undo'));
  };
  return <MenuItem icon={isRetired ? 'undo' : 'archive'} label={t(isRetired ? 'menu.reinstate' : 'menu.retire')} onAction={() => void turn()} />;
}
