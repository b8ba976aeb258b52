import { useState } from 'react';

import type { Coder } from '#shared/domain/coder.ts';
import type { CoderId } from '#shared/domain/ids.ts';
import { addCoder, editCoder } from '#shared/domain/operations/coder-operations.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';

import { CoderForm, type CoderWish } from './CoderForm.tsx';
import styles from './Settings.module.css';
import { settingsText } from './text.ts';

/** Who codes in this project: the one at work, the others, and more. */
export function CodersTab() {
  const { session, settings, run, tell } = useWorkbench();
  const t = useText(settingsText);
  const { coders } = useCell(session.state);
  const current = useCell(session.coderId);
  const [editing, setEditing] = useState<CoderId | 'new' | null>(null);

  const become = async (id: CoderId): Promise<void> => {
    const result = await session.become(id);
    if (!result.ok) tell(result.problem);
  };
  const save = async (coder: Coder, wish: CoderWish): Promise<void> => {
    if ((await run(editCoder, { id: coder.id, ...wish })) === null) return;
    // Whoever sits at this machine goes by the new name in the next project too.
    if (settings.person.get()?.id === coder.id) await settings.setPerson(wish);
    setEditing(null);
  };
  const add = async (wish: CoderWish): Promise<void> => {
    if ((await run(addCoder, { id: crypto.randomUUID() as CoderId, ...wish })) !== null) setEditing(null);
  };
  const told = (work: Promise<void>): void => void work.catch((error: unknown) => tell(problemOf(error)));

  return (
    <div className={styles.tab}>
      <p className={styles.hint}>{t('coders.hint')}</p>
      <ul className={styles.list}>
        {[...coders.values()].map((coder) => (
          <li key={coder.id} className={styles.row}>
            {editing === coder.id ? (
              <CoderForm initial={coder} onSave={(wish) => told(save(coder, wish))} onCancel={() => setEditing(null)} />
            ) : (
              <>
                <span className={styles.grow}>{coder.name}</span>
                <span className={styles.faint}>{t(`role.${coder.role}`)}</span>
                {coder.id === current ? (
                  <Badge tone="success">{t('coders.current')}</Badge>
                ) : (
                  <Button size="small" onPress={() => told(become(coder.id))}>
                    {t('coders.become', { name: coder.name })}
                  </Button>
                )}
                <IconButton icon="edit" size="small" label={t('coders.edit', { name: coder.name })} isDisabled={session.readOnly} onPress={() => setEditing(coder.id)} />
              </>
            )}
          </li>
        ))}
        {editing === 'new' && (
          <li className={styles.row}>
            <CoderForm onSave={(wish) => told(add(wish))} onCancel={() => setEditing(null)} />
          </li>
        )}
      </ul>
      {editing !== 'new' && (
        <div className={styles.buttons}>
          <Button icon="plus" isDisabled={session.readOnly} onPress={() => setEditing('new')}>
            {t('coders.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
