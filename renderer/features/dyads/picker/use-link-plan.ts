import { useState } from 'react';

import type { Coding } from '#shared/domain/coding.ts';
import { layerIdOf } from '#shared/domain/layer.ts';
import type { Level, Link } from '#shared/domain/link.ts';
import { linkCodings } from '#shared/domain/operations/coding-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { dyadsView, rememberDyads } from '../dyads-view.ts';
import { linkName } from '../links/link-name.ts';
import { dyadsText } from '../text.ts';
import type { LinkDialogAbout } from './link-dialog-about.ts';
import { type CurrentLink, currentLinks, emptyPlan, isEmpty, type LinkPlan, withLink } from './link-plan.ts';

export interface LinkPlanning {
  readonly codings: readonly Coding[];
  readonly current: readonly CurrentLink[];
  readonly plan: LinkPlan;
  setPlan(plan: LinkPlan): void;
  readonly level: Level | null;
  setLevel(level: Level | null): void;
  pick(link: Link): void;
  /** Carries the plan out as one entry, with one more link if given, and closes the dialog. */
  carryOut(last?: Link): Promise<void>;
}

/** The codings that a dialog is about, as they stood when it opened. */
function codingsOf(workbench: Workbench, { transcriptId, codingIds }: LinkDialogAbout): readonly Coding[] {
  const { session } = workbench;
  const layer = session.state.get().layers.get(layerIdOf({ transcriptId, coderId: session.coderId.get() }));
  return layer?.codings.filter(({ id }) => codingIds.includes(id)) ?? [];
}

/** The plan of a picker: what will be linked and what no longer, until it is carried out. */
export function useLinkPlan(about: LinkDialogAbout): LinkPlanning {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const view = dyadsView(workbench);
  const [codings] = useState(() => codingsOf(workbench, about));
  const [current] = useState(() => currentLinks(codings));
  const [plan, setPlan] = useState(emptyPlan);
  const [level, setLevel] = useState(view.level.get);

  const tell = ({ add, remove }: LinkPlan) => {
    const state = workbench.session.state.get();
    const links = add.map((link) => linkName(state, link, language, t)).join(language === 'en' ? ', ' : '、');
    workbench.notices.show('done', add.length > 0 ? t('picker.done', { links }) : t('picker.removed', { count: remove.length }));
  };

  return {
    codings,
    current,
    plan,
    setPlan,
    level,
    setLevel,
    pick: (link) => setPlan(withLink(plan, link, current, codings.length)),
    carryOut: async (last) => {
      const whole = last === undefined ? plan : withLink(plan, last, current, codings.length);
      if (!isEmpty(whole)) {
        const entry = await workbench.run(linkCodings, { transcriptId: about.transcriptId, ids: about.codingIds, ...whole });
        if (entry === null) return;
        view.level.set(level);
        rememberDyads(workbench, whole.add.flatMap((link) => (link.kind === 'dyad' ? [link.dyadId] : [])).reverse());
        tell(whole);
      }
      workbench.closeDialog();
    },
  };
}
