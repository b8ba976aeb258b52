import { type KeyboardEvent, useState } from 'react';

import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { PickList } from '#renderer/ui/PickList.tsx';

import { codeName, shortened } from '../actions/announce.ts';
import { applyCodes } from '../actions/apply-codes.ts';
import { openTranscript, selectedPassage } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';
import styles from './ApplyCodesDialog.module.css';
import { useCodeSearch } from './use-code-search.ts';

/** Picks several codes and applies them to the selection together: one entry, one undo. */
export function ApplyCodesDialog() {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<readonly CodeId[]>([]);
  const options = useCodeSearch(query, useCell(readingOf(workbench).lastCodes));
  const passage = selectedPassage(workbench);
  const quote = passage === null ? '' : (openTranscript(workbench)?.text.slice(passage.start, passage.end) ?? '');

  const toggle = (id: CodeId): void => {
    setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
    setQuery('');
  };
  const apply = (): void => {
    workbench.closeDialog();
    void applyCodes(workbench, picked);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (picked.length > 0) apply();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('several.title')}
      subtitle={quote === '' ? t('apply.selectFirst') : shortened(quote, 60)}
      closeLabel={t('action.close')}
      footer={
        <DialogActions aside={<span className={styles.hint}>{t('several.hint')}</span>}>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={picked.length === 0 || passage === null} onPress={apply}>
            {t('several.apply', { count: picked.length })}
          </Button>
        </DialogActions>
      }
    >
      {/* Before the list hears it: there, Enter picks. */}
      <div className={styles.pick} onKeyDownCapture={onKeyDown}>
        <div className={styles.picked} role="group" aria-label={t('several.picked')}>
          {picked.map((id) => (
            <Chip key={id} size="small" color={workbench.session.state.get().codes.get(id)?.color ?? 'transparent'} onRemove={() => toggle(id)} removeLabel={t('several.remove', { code: codeName(workbench, id) })}>
              {codeName(workbench, id)}
            </Chip>
          ))}
        </div>
        <PickList
          label={t('several.search')}
          placeholder={t('codes.filterPlaceholder')}
          query={query}
          onQueryChange={setQuery}
          rows={options.map(({ id, name, path, color, key }) => ({
            id,
            label: name,
            description: path,
            leading: picked.includes(id) ? <Icon name="check" size={14} label={t('several.isPicked')} /> : <Dot color={color} size={12} />,
            trailing: key === null ? undefined : <KeyCap shortcut={key} />,
          }))}
          onPick={(id) => toggle(id as CodeId)}
          empty={t('codes.noMatch')}
        />
      </div>
    </Dialog>
  );
}
