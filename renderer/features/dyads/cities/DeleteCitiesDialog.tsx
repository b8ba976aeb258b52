import * as v from 'valibot';
import { useState } from 'react';

import { byCityCode, fullCityName } from '#shared/domain/city-name.ts';
import { cityIdSchema } from '#shared/domain/ids.ts';
import { deleteCities } from '#shared/domain/operations/city-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';

import { dyadsText } from '../text.ts';
import { cityDeletionEffect } from './deletion-effect.ts';
import styles from './DeleteCitiesDialog.module.css';

/** How many cities are named before the rest are only counted. */
const named = 8;

/** Asks before cities go with the links to them. About their ids. */
export const DeleteCitiesDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const { session } = workbench;
  const [{ cities, effect }] = useState(() => {
    const state = session.state.get();
    const ids = v.parse(v.array(cityIdSchema), about);
    return {
      cities: ids.flatMap((id) => state.cities.get(id) ?? []).sort(byCityCode),
      effect: cityDeletionEffect(state, new Set(ids), session.coderId.get()),
    };
  });
  const [isPending, setIsPending] = useState(false);
  const [first] = cities;
  if (first === undefined) return null;

  const remove = async () => {
    setIsPending(true);
    const entry = await workbench.run(deleteCities, { ids: cities.map(({ id }) => id) });
    workbench.closeDialog();
    if (entry !== null) tellDone(workbench, entry, t('delete.done', { count: cities.length }), t('action.undo'));
  };

  const names = cities
    .slice(0, named)
    .map((city) => fullCityName(city, language))
    .join(language === 'en' ? ', ' : '、');
  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={cities.length === 1 ? t('delete.titleOne', { city: fullCityName(first, language) }) : t('delete.title', { count: cities.length })}
      confirmLabel={t('delete.do')}
      cancelLabel={t('action.cancel')}
      isPending={isPending}
      onConfirm={() => void remove()}
      onCancel={workbench.closeDialog}
    >
      <ul className={styles.list}>
        {cities.length > 1 && <li>{t('delete.cities', { cities: cities.length > named ? t('delete.more', { cities: names, count: cities.length }) : names })}</li>}
        <li>{effect.codings === 0 ? t('delete.noLinks') : t('delete.links', { codings: effect.codings, links: effect.links })}</li>
        {effect.byOthers > 0 && <li className={styles.others}>{t('delete.byOthers', { count: effect.byOthers })}</li>}
        {effect.speakers > 0 && <li>{t('delete.speakers', { count: effect.speakers })}</li>}
        {effect.agreements > 0 && <li>{t('delete.agreements', { count: effect.agreements })}</li>}
        {effect.dyads > 0 && <li>{t('delete.dyads', { count: effect.dyads })}</li>}
        <li>{t('delete.undoable')}</li>
      </ul>
    </ConfirmDialog>
  );
};
