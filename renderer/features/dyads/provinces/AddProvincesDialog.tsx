import { useMemo, useState } from 'react';

import { divisionSource } from '#shared/builtin/cities/divisions.ts';
import { studyProvinceCodes } from '#shared/builtin/cities/province-name.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { addCities } from '#shared/domain/operations/city-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { dyadsText } from '../text.ts';
import styles from './AddProvincesDialog.module.css';
import { choiceOf } from './province-choice.ts';
import { ProvinceChecklist } from './ProvinceChecklist.tsx';

const selectCities = ({ cities }: ProjectState) => cities;

/** Whole provinces become cities; says at every tick how many cities and dyads that makes. */
export const AddProvincesDialog: DialogComponent = () => {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const cities = useProject(selectCities);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const [isPending, setIsPending] = useState(false);
  const choice = useMemo(() => choiceOf({ cities }, chosen), [cities, chosen]);
  const number = new Intl.NumberFormat(language);
  const passedOver = choice.cities - choice.missing.length;

  const add = async () => {
    setIsPending(true);
    const entry = await workbench.run(addCities, { cities: choice.missing });
    setIsPending(false);
    if (entry === null) return;
    workbench.closeDialog();
    workbench.go({ room: 'cities' });
    tellDone(workbench, entry, t('provinces.done', { count: choice.missing.length, dyads: number.format(choice.dyadsAfter) }), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('provinces.title')}
      subtitle={t('provinces.subtitle')}
      size="large"
      closeLabel={t('action.close')}
      footer={
        <DialogActions
          aside={
            <div role="status" className={styles.live}>
              <strong>
                {chosen.size === 0
                  ? t('provinces.liveNone')
                  : t('provinces.live', { provinces: chosen.size, cities: number.format(choice.cities), dyads: number.format(choice.dyads) })}
              </strong>
              {chosen.size > 0 && (
                <span>
                  {passedOver > 0 && t('provinces.passedOver', { count: passedOver })}{' '}
                  {cities.size > 0 && t('provinces.after', { cities: number.format(choice.citiesAfter), dyads: number.format(choice.dyadsAfter) })}
                </span>
              )}
            </div>
          }
        >
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={choice.missing.length === 0} isPending={isPending} onPress={() => void add()}>
            {choice.missing.length === 0 ? t('provinces.nothing') : t('provinces.do', { count: choice.missing.length })}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.body}>
        <div className={styles.quick}>
          <Button size="small" icon="star" onPress={() => setChosen(new Set(studyProvinceCodes))}>
            {t('provinces.study')}
          </Button>
          <Button size="small" variant="quiet" isDisabled={chosen.size === 0} onPress={() => setChosen(new Set())}>
            {t('provinces.clear')}
          </Button>
        </div>
        <ProvinceChecklist chosen={chosen} onChange={setChosen} />
        <p className={styles.source}>
          <strong>{t('provinces.source')}</strong> {inLanguage(divisionSource, language)}
        </p>
      </div>
    </Dialog>
  );
};
