import type { Language } from '#shared/domain/bilingual.ts';
import { strangersProject } from '../project-files.ts';

/** Every value of the sample project that is somebody's own words; what its codebooks say in the language of the screen counts, in the other not. */
export async function ownWords(language: Language): Promise<string[]> {
  const { state, texts } = await strangersProject(language);
  const inLanguage = ({ zh, en }: { readonly zh: string; readonly en: string }): string[] => (language === 'en' ? [zh, en] : [zh]);
  return [
    state.project?.name ?? '',
    state.project?.description ?? '',
    ...texts.values(),
    ...[...state.transcripts.values()].flatMap((transcript) => Object.values(transcript).map(String)),
    ...[...state.codebooks.values()].flatMap(({ name }) => inLanguage(name)),
    ...[...state.codes.values()].flatMap(({ name }) => inLanguage(name)),
    ...[...state.cities.values()].flatMap((city) => Object.values(city).map(String)),
    ...[...state.layers.values()].flatMap(({ codings }) => codings.map(({ note }) => note)),
  ];
}
