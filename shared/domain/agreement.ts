import * as v from 'valibot';
import { dyadIdSchema } from './dyad.ts';
import { agreementIdSchema } from './ids.ts';
import { uncertainDateSchema } from './uncertain-date.ts';

/** online 全程网办, agency 异地代收代办, multiSite 多地联办. */
export const agreementModes = ['online', 'agency', 'multiSite'] as const;
export type AgreementMode = (typeof agreementModes)[number];

/** A dated document by which a dyad cooperates. One that several cities sign is one agreement for each of their dyads. */
export const agreementSchema = v.object({
  id: agreementIdSchema,
  dyadId: dyadIdSchema,
  title: v.string(),
  date: uncertainDateSchema,
  /** When it ceased to hold; null: it holds, as far as is known. */
  endDate: v.nullable(uncertainDateSchema),
  /** How many service items it opens; null: not known. */
  items: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  mode: v.nullable(v.picklist(agreementModes)),
  /** The document it is known from: title, number, page, address. */
  source: v.string(),
  note: v.string(),
});
export type Agreement = v.InferOutput<typeof agreementSchema>;
