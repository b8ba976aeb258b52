import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Language } from '#shared/domain/bilingual.ts';
import type { BlobHash, CoderId, Instant } from '#shared/domain/ids.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { sampleInterviews } from '#shared/sample/sample-interviews.ts';
import { sampleProject } from '#shared/sample/sample-project.ts';
import { archiveBytes } from '../fixtures/archives.ts';
import { sampleFile } from './person.ts';

/** Who has made the project that comes from elsewhere. */
export const stranger = '林岚';

/** The sample project as `stranger` has made it. */
export async function strangersProject(language: Language): Promise<ProjectContent> {
  const texts = await Promise.all(
    sampleInterviews.map(async ({ fileName, recordId }) => {
      const bytes = await readFile(sampleFile(recordId));
      return [fileName, { text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('hex') as BlobHash }] as const;
    }),
  );
  let made = 0;
  return sampleProject({
    coderId: 'stranger' as CoderId,
    now: () => '2024-05-01T08:00:00.000Z' as Instant,
    nextId: () => `from-elsewhere-${(made += 1)}`,
    coder: { name: stranger, role: 'coder' },
    language,
    texts: new Map(texts),
  });
}

/** The same as a `.dyadtrace` file that they have sent. */
export async function strangersProjectFile(language: Language): Promise<Uint8Array> {
  return archiveBytes(await strangersProject(language));
}
