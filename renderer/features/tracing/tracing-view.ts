import * as v from 'valibot';

import type { Case } from '#shared/domain/case.ts';
import { type CaseId, caseIdSchema, type EvidenceId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { casesInOrder } from '#shared/domain/tracing-order.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';

export const tracingTabs = ['overview', 'hypotheses', 'mechanism', 'ledger', 'timeline', 'summary'] as const;
export type TracingTab = (typeof tracingTabs)[number];

/** What the room remembers of a project: the case and the part of it that were looked at last. */
export const tracingView = perWorkbench((workbench: Workbench) => ({
  caseId: new KeptView<CaseId | null>(workbench, 'tracing.case', v.nullable(caseIdSchema), null),
  tab: new KeptView<TracingTab>(workbench, 'tracing.tab', v.picklist(tracingTabs), 'overview'),
  /** The piece of evidence shown beside the ledger. */
  evidenceId: new Cell<EvidenceId | null>(null),
}));

/** The case that the room shows: the one chosen last, or else the first. */
export function shownCase(state: Pick<ProjectState, 'cases'>, chosen: CaseId | null): Case | null {
  return (chosen === null ? undefined : state.cases.get(chosen)) ?? casesInOrder(state)[0] ?? null;
}

/** Goes to a case, or to a piece of its evidence. */
export function openCase(workbench: Workbench, caseId: CaseId, evidenceId: EvidenceId | null = null): void {
  const view = tracingView(workbench);
  view.caseId.set(caseId);
  if (evidenceId !== null) {
    view.tab.set('ledger');
    view.evidenceId.set(evidenceId);
  }
  workbench.go({ room: 'tracing' });
}
