import * as v from 'valibot';

import type { Case } from '#shared/domain/case.ts';
import { type CaseId, caseIdSchema, type EvidenceId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { casesInOrder } from '#shared/domain/tracing-order.ts';
import { caseWish } from '#renderer/frame/case-wish.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';
import { takeUp } from '#renderer/frame/wish.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';

export const tracingTabs = ['overview', 'hypotheses', 'mechanism', 'ledger', 'timeline', 'summary'] as const;
export type TracingTab = (typeof tracingTabs)[number];

/** What the room remembers of a project: the case and the part of it that were looked at last. */
export const tracingView = perWorkbench((workbench: Workbench) => {
  const view = {
    caseId: new KeptView<CaseId | null>(workbench, 'tracing.case', v.nullable(caseIdSchema), null),
    tab: new KeptView<TracingTab>(workbench, 'tracing.tab', v.picklist(tracingTabs), 'overview'),
    /** The piece of evidence shown beside the ledger. */
    evidenceId: new Cell<EvidenceId | null>(null),
  };
  takeUp(caseWish(workbench), ({ caseId, evidenceId }) => {
    view.caseId.set(caseId);
    if (evidenceId === null) return;
    view.tab.set('ledger');
    view.evidenceId.set(evidenceId);
  });
  return view;
});

/** The case that the room shows: the one chosen last, or else the first. */
export function shownCase(state: Pick<ProjectState, 'cases'>, chosen: CaseId | null): Case | null {
  return (chosen === null ? undefined : state.cases.get(chosen)) ?? casesInOrder(state)[0] ?? null;
}
