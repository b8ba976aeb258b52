import * as v from 'valibot';

import { codebookIdSchema, type CodeId, type CodingId } from '#shared/domain/ids.ts';
import type { ReaderHandle } from '#renderer/editor/Reader.tsx';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Widths and heights in px. */
const panesSchema = v.object({ left: v.number(), right: v.number(), transcripts: v.number() });

const transcriptOrderSchema = v.picklist(['recordId', 'date', 'added', 'codings']);
export type TranscriptOrder = v.InferOutput<typeof transcriptOrderSchema>;

/** What the reading room keeps while a project is open, beside what all features share in the workbench. */
export class Reading {
  /** The parts on the screen that commands reach for; null while the room is not shown. */
  readonly parts: { reader: ReaderHandle | null; codeFilter: HTMLInputElement | null; inspector: HTMLElement | null } = {
    reader: null,
    codeFilter: null,
    inspector: null,
  };
  /** Where a click has put the caret in the text, UTF-16. */
  readonly caret = new Cell<number | null>(null);
  /** The only code whose codings are shown, with those below it; null shows all. */
  readonly spotlight = new Cell<CodeId | null>(null);
  /** What has just been done, for those who cannot see it. */
  readonly announcement = new Cell('');
  /** The codes applied last, together; `.` applies them again. */
  readonly lastCodes = new Cell<readonly CodeId[]>([]);

  /** The codebook whose digit keys are heard; null for the first that has any. */
  readonly keysOf: KeptView<v.InferOutput<typeof codebookIdSchema> | null>;
  /** The codebook that new in-vivo codes go to; null until one is chosen. */
  readonly inVivoInto: KeptView<v.InferOutput<typeof codebookIdSchema> | null>;
  readonly showsOthers: KeptView<boolean>;
  readonly showsDefinition: KeptView<boolean>;
  readonly panes: KeptView<v.InferOutput<typeof panesSchema>>;
  readonly transcriptOrder: KeptView<TranscriptOrder>;
  /** Rows of the tree that are folded open; null for how it is at first. */
  readonly unfolded: KeptView<readonly string[] | null>;
  /** Where in each transcript one was. */
  readonly restedAt: KeptView<Readonly<Record<string, number>>>;
  /** Notes that are being written and not yet saved, by coding. */
  readonly drafts: KeptView<Readonly<Record<string, string>>>;

  /** Codings whose note is on its way to the disk. */
  readonly savingNotes = new Set<CodingId>();

  constructor(workbench: Workbench) {
    const kept = <Value>(key: string, schema: v.GenericSchema<unknown, Value>, initial: Value) => new KeptView(workbench, `reading.${key}`, schema, initial);
    this.keysOf = kept('keysOf', v.nullable(codebookIdSchema), null);
    this.inVivoInto = kept('inVivoInto', v.nullable(codebookIdSchema), null);
    this.showsOthers = kept('showsOthers', v.boolean(), true);
    this.showsDefinition = kept('showsDefinition', v.boolean(), false);
    this.panes = kept('panes', panesSchema, { left: 264, right: 304, transcripts: 232 });
    this.transcriptOrder = kept<TranscriptOrder>('transcriptOrder', transcriptOrderSchema, 'recordId');
    this.unfolded = kept<readonly string[] | null>('unfolded', v.nullable(v.array(v.string())), null);
    this.restedAt = kept('restedAt', v.record(v.string(), offset), {});
    this.drafts = kept('drafts', v.record(v.string(), v.string()), {});
  }
}

export const readingOf = perWorkbench((workbench) => new Reading(workbench));
