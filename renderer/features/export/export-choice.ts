import * as v from 'valibot';

import type { Language } from '#shared/domain/bilingual.ts';
import { excerptGroupings } from '#shared/formats/excerpt-groups.ts';
import type { QuotationForm } from '#shared/formats/quotation.ts';
import { contextKinds } from '#shared/formats/surroundings.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';

export const contents = ['excerpts', 'codingTable'] as const;
export const formats = ['docx', 'markdown', 'csv', 'latex'] as const;
/** What may stand below a quotation. */
export const additions = ['speaker', 'note', 'links', 'codePath'] as const;

const choiceSchema = v.object({
  content: v.picklist(contents),
  format: v.picklist(formats),
  groupBy: v.picklist(excerptGroupings),
  /** null: as the language of the app has it. */
  form: v.nullable(v.picklist(['zh', 'en'])),
  context: v.picklist(contextKinds),
  speaker: v.boolean(),
  note: v.boolean(),
  links: v.boolean(),
  codePath: v.boolean(),
});
/** How excerpts leave the project. */
export type ExportChoice = v.InferOutput<typeof choiceSchema>;

const usual: ExportChoice = {
  content: 'excerpts',
  format: 'docx',
  groupBy: 'code',
  form: null,
  context: 'none',
  speaker: false,
  note: false,
  links: true,
  codePath: false,
};

/** The form of quotation for the choice: as chosen, else Chinese or English as the app is. */
export function formOf({ form }: ExportChoice, language: Language): QuotationForm {
  return form ?? (language === 'en' ? 'en' : 'zh');
}

/** What was chosen last in this project. */
export const exportChoice = perWorkbench((workbench) => new KeptView<ExportChoice>(workbench, 'export.choice', choiceSchema, usual));
