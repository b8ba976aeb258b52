import * as v from 'valibot';

import { excerptGroupings } from '#shared/formats/excerpt-groups.ts';
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
  form: v.picklist(['zh', 'en']),
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
  form: 'zh',
  context: 'none',
  speaker: false,
  note: false,
  links: true,
  codePath: false,
};

/** What was chosen last in this project. */
export const exportChoice = perWorkbench((workbench) => new KeptView<ExportChoice>(workbench, 'export.choice', choiceSchema, usual));
