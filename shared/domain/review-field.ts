import type { Bilingual } from './bilingual.ts';
import { type Code, definitionSchema } from './code.ts';
import type { Codebook } from './codebook.ts';

type DefinitionPart = keyof typeof definitionSchema.entries;

/** The fields of an entry that a new wording can be proposed for, as `field` of a comment names them. */
export const wordedFields = ['name', 'definition.brief', 'definition.full', 'definition.whenToUse', 'definition.whenNotToUse', 'definition.example'] as const;
/** The same of a codebook as a whole. */
export const wordedBookFields = ['name', 'description'] as const;
/** Fields that can be remarked on, though no wording is proposed for them. */
export const plainFields = ['examples', 'conceptSource', 'place'] as const;

const isPart = (part: string): part is DefinitionPart => Object.hasOwn(definitionSchema.entries, part);

/** The wording of a field of an entry; null where `field` is none with a wording of its own. */
export function wordingOf(code: Code, field: string | null): Bilingual | null {
  if (field === 'name') return code.name;
  const [head, part = ''] = (field ?? '').split('.');
  return head === 'definition' && isPart(part) ? code.definition[part] : null;
}

/** What of the entry changes when `field` is to read `wording`. */
export function withWording(code: Code, field: string | null, wording: Bilingual): Pick<Code, 'name' | 'definition'> | null {
  const { name, definition } = code;
  if (field === 'name') return { name: wording, definition };
  const [head, part = ''] = (field ?? '').split('.');
  return head === 'definition' && isPart(part) ? { name, definition: { ...definition, [part]: wording } } : null;
}

/** The wording of a field of a codebook as a whole. */
export function bookWordingOf(codebook: Codebook, field: string | null): Bilingual | null {
  return field === 'name' ? codebook.name : field === 'description' ? codebook.description : null;
}
