import { sampleInterviews } from '#shared/sample/sample-interviews.ts';
import type { SampleText } from '#shared/sample/sample-project.ts';
import { sha256OfText } from '#renderer/platform/sha256.ts';

const files = import.meta.glob<string>('../../../shared/sample/interviews/*.txt', { query: '?raw', import: 'default' });

/** The texts of the sample interviews, by file name; fetched from the app's own files when they are asked for. */
export async function loadSampleTexts(): Promise<ReadonlyMap<string, SampleText>> {
  const loaded = sampleInterviews.map(async ({ fileName }) => {
    const load = Object.entries(files).find(([path]) => path.endsWith(`/${fileName}`))?.[1];
    if (load === undefined) throw new Error(`the app ships no ${fileName}`);
    const text = await load();
    return [fileName, { text, hash: await sha256OfText(text) }] as const;
  });
  return new Map(await Promise.all(loaded));
}
