import * as v from 'valibot';
import { type KeyboardEvent, useRef, useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PickList } from '#renderer/ui/PickList.tsx';

import { dyadsText } from '../text.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { levelOfKey } from './level-keys.ts';
import { linkDialogAboutSchema } from './link-dialog-about.ts';
import styles from './LinkDialog.module.css';
import { isEmpty, isEverywhere, isPlanned } from './link-plan.ts';
import { idOfHit, linkOfHit, rowOfHit } from './pair-rows.ts';
import { PickerHints } from './PickerHints.tsx';
import { PlannedLinks } from './PlannedLinks.tsx';
import { useLinkPlan } from './use-link-plan.ts';
import { usePairHits } from './use-pair-hits.ts';

/** Ties codings to dyads or cities: type, Enter, Enter. About a `LinkDialogAbout`. */
export const LinkDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [subject] = useState(() => v.parse(linkDialogAboutSchema, about));
  const planning = useLinkPlan(subject);
  const { codings, current, plan, level } = planning;
  const [query, setQuery] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const { hits, hasCities } = usePairHits(query);
  const rows = hits.map((hit) => {
    const link = linkOfHit(hit, level);
    const state = isPlanned(plan, link) ? t('picker.chosen') : isEverywhere(current, link, codings.length) ? t('picker.linked') : null;
    const note = hit.kind === 'city' ? t('picker.city') : query.trim() === '' ? t('picker.recent') : undefined;
    return { ...rowOfHit(workbench.session.state.get(), hit, language), trailing: state === null ? note : <Badge tone="info">{state}</Badge> };
  });

  const pick = (id: string) => {
    const hit = hits.find((candidate) => idOfHit(candidate) === id);
    if (hit === undefined) return;
    planning.pick(linkOfHit(hit, level));
    setQuery('');
  };

  /** The hit that the arrows are on, or the best one where something is typed. */
  const hitInFocus = () => {
    const option = body.current?.querySelector('[role=option][data-focused]');
    const id = option?.getAttribute('data-key') ?? (query.trim() === '' ? null : hits[0] && idOfHit(hits[0]));
    return hits.find((hit) => idOfHit(hit) === id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, the keys are its own.
    if (event.nativeEvent.isComposing) return;
    const asked = levelOfKey(event);
    const isEnterInSearch = event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (asked === undefined && !isEnterInSearch) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked !== undefined) {
      planning.setLevel(asked);
      return;
    }
    const hit = hitInFocus();
    const link = hit === undefined ? undefined : linkOfHit(hit, level);
    if (event.ctrlKey || event.metaKey) void planning.carryOut(query.trim() === '' ? undefined : link);
    // A second Enter on what is picked already means: that is all.
    else if (hit !== undefined && link !== undefined && !isPlanned(plan, link)) pick(idOfHit(hit));
    else if (!isEmpty(plan)) void planning.carryOut();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('picker.title')}
      subtitle={<Subject codings={codings} />}
      closeLabel={t('action.close')}
      footer={
        <DialogActions aside={<PickerHints />}>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" icon="link" isDisabled={isEmpty(plan)} onPress={() => void planning.carryOut()}>
            {t(plan.remove.length > 0 ? 'picker.save' : 'picker.do')}
          </Button>
        </DialogActions>
      }
    >
      {hasCities ? (
        // Before the list hears the keys: there, Enter only picks.
        <div ref={body} className={styles.body} onKeyDownCapture={onKeyDown}>
          <LevelChoice value={level} onChange={planning.setLevel} />
          <PlannedLinks planning={planning} />
          <div className={styles.search}>
            <PickList
              label={t('picker.search')}
              placeholder={t('picker.placeholder')}
              query={query}
              onQueryChange={setQuery}
              rows={rows}
              onPick={pick}
              empty={query.trim() === '' ? t('picker.startHint') : t('picker.noMatch', { query })}
            />
          </div>
        </div>
      ) : (
        <NoCities />
      )}
    </Dialog>
  );
};

/** What the links will be of: the passage, or how many codings. */
function Subject({ codings }: { readonly codings: readonly Coding[] }) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const { session } = useWorkbench();
  const [coding] = codings;
  if (coding === undefined || codings.length > 1) return <>{t('picker.aboutMany', { count: codings.length })}</>;
  const code = session.state.get().codes.get(coding.codeId);
  return <span className={styles.subject}>{t('picker.about', { code: code === undefined ? '' : inLanguage(code.name, language), quote: coding.anchor.quote })}</span>;
}

function NoCities() {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const leave = () => {
    workbench.closeDialog();
    workbench.go({ room: 'cities' });
  };
  return (
    <EmptyState size="small" icon="city" title={t('picker.noCities')} action={<Button onPress={leave}>{t('picker.goToCities')}</Button>} />
  );
}
