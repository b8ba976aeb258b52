import { useMemo, useState } from 'react';

import type { AttributeOwner } from '#shared/domain/attribute.ts';
import { type KnownAttribute, knownAttributes } from '#shared/domain/known-attributes.ts';
import { deleteAttribute, moveAttribute } from '#shared/domain/operations/attribute-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { dyadsText } from '../text.ts';
import { AttributeForm } from './AttributeForm.tsx';
import styles from './Attributes.module.css';

const whole = (state: ProjectState) => state;

/** The attributes of cities and of dyads: which there are, in which order. About 'city' or 'dyad', the ones to show first. */
export const AttributesDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const state = useProject(whole);
  const [of, setOf] = useState<AttributeOwner>(about === 'city' ? 'city' : 'dyad');
  const [edited, setEdited] = useState<string | null>(null);
  /** A new key gives the form a new draft. */
  const [round, setRound] = useState(0);
  const attributes = useMemo(() => knownAttributes(state, of), [state, of]);
  const isReadOnly = workbench.session.readOnly;

  const remove = async ({ name }: KnownAttribute) => {
    const entry = await workbench.run(deleteAttribute, { of, name });
    if (entry !== null) tellDone(workbench, entry, t('attributes.deleted', { name, count: Number(entry.label['count'] ?? 0) }), t('action.undo'));
  };
  const done = () => {
    setEdited(null);
    setRound(round + 1);
  };
  const current = attributes.find(({ name }) => name === edited) ?? null;

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('attributes.title')}
      subtitle={t('attributes.subtitle')}
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.close')}</Button>
        </DialogActions>
      }
    >
      <SegmentedControl<AttributeOwner>
        label={t('attributes.of')}
        segments={[
          { id: 'city', label: t('attributes.city') },
          { id: 'dyad', label: t('attributes.dyad') },
        ]}
        value={of}
        onChange={(owner) => {
          setOf(owner);
          done();
        }}
      />
      {attributes.length === 0 ? (
        <p className={styles.hint}>{t('attributes.none')}</p>
      ) : (
        <ol className={styles.list} aria-label={t('attributes.list')}>
          {attributes.map((attribute, index) => {
            const { id, name, type, unit } = attribute;
            return (
              <li key={name} className={styles.line}>
                <span className={styles.name}>{unit === '' ? name : `${name} (${unit})`}</span>
                <span className={styles.type}>{id === null ? t('attributes.undeclared') : t(`attributes.type.${type}`)}</span>
                {!isReadOnly && (
                  <>
                    <IconButton size="small" icon="arrow-up" label={t('attributes.up', { name })} isDisabled={id === null || index === 0} onPress={() => id !== null && void workbench.run(moveAttribute, { id, index: index - 1 })} />
                    <IconButton
                      size="small"
                      icon="arrow-down"
                      label={t('attributes.down', { name })}
                      isDisabled={id === null || (attributes[index + 1]?.id ?? null) === null}
                      onPress={() => id !== null && void workbench.run(moveAttribute, { id, index: index + 1 })}
                    />
                    <IconButton size="small" icon="edit" label={t('attributes.edit', { name })} onPress={() => setEdited(name)} />
                    <IconButton size="small" icon="trash" label={t('attributes.delete', { name })} onPress={() => void remove(attribute)} />
                  </>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {!isReadOnly && <AttributeForm key={`${of} ${edited ?? ''} ${round}`} of={of} edited={current} onDone={done} />}
    </Dialog>
  );
};
