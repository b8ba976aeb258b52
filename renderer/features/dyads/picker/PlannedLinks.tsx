import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';

import { linkName } from '../links/link-name.ts';
import { dyadsText } from '../text.ts';
import { isRemoved, withoutLink, withRemovalToggled } from './link-plan.ts';
import styles from './LinkDialog.module.css';
import type { LinkPlanning } from './use-link-plan.ts';

/** What is linked already, what of it will go, and what will be linked. */
export function PlannedLinks({ planning }: { readonly planning: LinkPlanning }) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const { session } = useWorkbench();
  const { codings, current, plan, setPlan } = planning;
  const state = session.state.get();
  return (
    <div className={styles.planned}>
      <div role="group" aria-label={t('picker.current')} className={styles.chips}>
        <span className={styles.heading}>{t('picker.current')}</span>
        {current.length === 0 && <span className={styles.none}>{t('picker.currentNone')}</span>}
        {current.map(({ link, count }) => {
          const name = linkName(state, link, language, t);
          const shown = count === codings.length ? name : t('picker.some', { link: name, count, total: codings.length });
          const toggle = () => setPlan(withRemovalToggled(plan, link));
          return isRemoved(plan, link) ? (
            <Chip key={name} size="small" icon="link-off" onPress={toggle}>
              <del aria-label={t('picker.restore', { link: name })}>{shown}</del>
            </Chip>
          ) : (
            <Chip key={name} size="small" icon={link.kind === 'dyad' ? 'link' : 'city'} onRemove={toggle} removeLabel={t('links.remove', { link: name })}>
              {shown}
            </Chip>
          );
        })}
      </div>
      {plan.add.length > 0 && (
        <div role="group" aria-label={t('picker.toAdd')} className={styles.chips}>
          <span className={styles.heading}>{t('picker.toAdd')}</span>
          {plan.add.map((link) => {
            const name = linkName(state, link, language, t);
            return (
              <Chip
                key={name}
                size="small"
                isSelected
                icon={link.kind === 'dyad' ? 'link' : 'city'}
                onRemove={() => setPlan(withoutLink(plan, link))}
                removeLabel={t('picker.drop', { link: name })}
              >
                {name}
              </Chip>
            );
          })}
        </div>
      )}
    </div>
  );
}
