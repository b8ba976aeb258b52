import type { Language } from '#shared/domain/bilingual.ts';
import { strangersProject } from '../project-files.ts';

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Every value of the sample project that is somebody's own words; what its codebooks say in the language of the screen counts, in the other not. */
export async function ownWords(language: Language): Promise<string[]> {
  const { state, texts } = await strangersProject(language);
  const { codebooks, codes, project, ...tables } = state;
  const names = [...codebooks.values(), ...codes.values()].flatMap(({ name }) => (language === 'en' ? [name.zh, name.en] : [name.zh]));
  return [...texts.values(), ...names, ...textsIn(project), ...Object.values(tables).flatMap((table: ReadonlyMap<string, unknown>) => [...table.values()].flatMap(textsIn))];
}

/** What the sample's codes say of themselves in both languages: where wordings are reviewed, both are shown. */
export async function wordings(language: Language): Promise<string[]> {
  const { state } = await strangersProject(language);
  return [...state.codes.values()].flatMap(({ name, definition }) => textsIn([name, definition]));
}
