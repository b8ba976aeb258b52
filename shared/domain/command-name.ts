/** The names under which the journal knows what people do. Each has a sentence in the audit list. */
export const commandNames = [
  'project.create',
  'project.rename',
  'coder.add',
  'coder.edit',
  'transcript.add',
  'transcript.edit',
  'transcript.delete',
  'codebook.add',
  'codebook.create',
  'codebook.edit',
  'codebook.move',
  'codebook.delete',
  'code.add',
  'code.edit',
  'code.move',
  'code.merge',
  'code.delete',
  'revision.create',
  'city.add',
  'city.edit',
  'city.delete',
  'coding.add',
  'coding.inVivo',
  'coding.resize',
  'coding.recode',
  'coding.link',
  'coding.note',
  'coding.weigh',
  'coding.delete',
  'memo.add',
  'memo.edit',
  'memo.delete',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Whether this version of the app knows the command; a colleague's newer one may have written others. */
export function isCommandName(text: string): text is CommandName {
  return (commandNames as readonly string[]).includes(text);
}
