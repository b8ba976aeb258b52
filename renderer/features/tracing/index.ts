import { Waypoints } from 'lucide-react';

import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';

import { CaseDialog } from './cases/CaseDialog.tsx';
import { DeleteCaseDialog } from './cases/DeleteCaseDialog.tsx';
import { caseCommands, tracingCommands } from './commands.ts';
import { ExportTracingDialog } from './export/ExportTracingDialog.tsx';
import { HypothesisDialog } from './hypotheses/HypothesisDialog.tsx';
import { VerdictDialog } from './hypotheses/VerdictDialog.tsx';
import { AnswerDialog } from './ledger/AnswerDialog.tsx';
import { PredictionDialog } from './ledger/PredictionDialog.tsx';
import { TestDialog } from './ledger/TestDialog.tsx';
import { StepDialog } from './mechanism/StepDialog.tsx';
import { CiteDialog } from './passages/CiteDialog.tsx';
import { UsePassageDialog } from './passages/UsePassageDialog.tsx';
import { tracingText } from './text.ts';
import { EventDialog } from './timeline/EventDialog.tsx';
import { TracingRoom } from './TracingRoom.tsx';

/** The tracing of processes: cases, rival hypotheses, mechanisms, and the evidence ledger. */
export const tracingFeature: Feature = {
  text: tracingText,
  rooms: [{ id: 'tracing', order: 45, Icon: Waypoints, label: ({ i18n }) => translator(i18n, tracingText)('room.name'), Component: TracingRoom }],
  commands: tracingCommands,
  moreCommands: caseCommands,
  dialogs: {
    'tracing.case': CaseDialog,
    'tracing.deleteCase': DeleteCaseDialog,
    'tracing.hypothesis': HypothesisDialog,
    'tracing.verdict': VerdictDialog,
    'tracing.step': StepDialog,
    'tracing.cite': CiteDialog,
    'tracing.use': UsePassageDialog,
    'tracing.prediction': PredictionDialog,
    'tracing.answer': AnswerDialog,
    'tracing.test': TestDialog,
    'tracing.event': EventDialog,
    'tracing.export': ExportTracingDialog,
  },
};
