import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import type { Instant, ProjectId } from '#shared/domain/ids.ts';
import { excerptsToDocx } from '#shared/formats/docx/excerpts-to-docx.ts';
import { buildExcerptDocument } from '#shared/formats/excerpt-document.ts';
import { excerptsToMarkdown } from '#shared/formats/markdown/excerpts-to-markdown.ts';
import { Catalog } from '#renderer/storage/catalog.ts';
import { importProject } from '#renderer/storage/import-project.ts';
import { ProjectDatabase } from '#renderer/storage/project-database.ts';

import { timeOf } from './clockwork.ts';
import { dyadTables } from './dyad-tables.ts';
import { growth } from './growth.ts';
import { benchCoder, type MadeUpCities, type MadeUpInterview, madeUpProject } from './made-up.ts';
import { plainFloor } from './plain-floor.ts';

/** What the bench asks of a page with the app's own modules in it, on the app's origin. */
export const bench = {
  /** Fills a project's database and lists it, as if it had been made here. */
  async seed(name: string, interviews: readonly MadeUpInterview[], cities?: MadeUpCities): Promise<{ readonly megabytes: number }> {
    const id = `bench-${name.toLowerCase()}` as ProjectId;
    const content = madeUpProject(id, name, interviews, cities);
    await importProject(id, content);
    const catalog = new Catalog();
    const at = new Date().toISOString() as Instant;
    await catalog.list({ id, name, createdAt: at, openedAt: at });
    await catalog.saveSetting('person', { id: benchCoder, name: 'Bench', role: 'coder' });
    return { megabytes: JSON.stringify([...content.state.layers.values()]).length / 1e6 };
  },

  /** Reading every row that opening reads, with nothing made of them: the floor under opening a project. ms */
  async readRows(name: string): Promise<number> {
    const db = new ProjectDatabase(`bench-${name.toLowerCase()}` as ProjectId);
    const time = await timeOf(async () => {
      await Promise.all(['transcripts', 'codebooks', 'codes', 'cities', 'layerParts'].map((name) => db.table(name).toArray()));
    }, 5);
    db.close();
    return time;
  },

  /** One part of a layer written with strict durability and nothing else: the floor under a commit. ms */
  async writeOneRow(name: string): Promise<number> {
    const db = new ProjectDatabase(`bench-${name.toLowerCase()}` as ProjectId);
    const row = await db.layerParts.toCollection().first();
    if (row === undefined) throw new Error('no codings');
    const time = await timeOf(() => db.layerParts.put(row), 25);
    db.close();
    return time;
  },

  /** 5,000 excerpts to docx against the same document to Markdown, ms. */
  async exportDocx(): Promise<{ docx: number; markdown: number }> {
    const content = madeUpProject('bench-export' as ProjectId, 'export', Array.from({ length: 20 }, () => ({ characters: 30_000, codings: 250 })));
    const source = { state: content.state, codings: selectCodings(content.state, everyExcerpt), texts: content.texts };
    const options = { title: 'bench', groupBy: 'code', language: 'zh-CN', form: 'zh', context: 'sentence', speaker: true, note: true, links: true, codePath: false } as const;
    const write = async (make: typeof excerptsToMarkdown | typeof excerptsToDocx): Promise<void> => {
      const document = await buildExcerptDocument(source, options);
      if (!document.ok) throw new Error(document.problem.code);
      await make(document.value);
    };
    return { docx: await timeOf(() => write(excerptsToDocx), 3), markdown: await timeOf(() => write(excerptsToMarkdown), 3) };
  },

  /** Counting `words` in every text by the plainest means, with the texts read from disk first and with them at hand. ms */
  async scanTexts(name: string, words: string): Promise<{ cold: number; warm: number }> {
    const db = new ProjectDatabase(`bench-${name.toLowerCase()}` as ProjectId);
    const count = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split(words).length - 1, 0);
    const read = async (): Promise<string[]> => (await db.texts.toArray()).map(({ text }) => text);
    const cold = await timeOf(async () => count(await read()), 3);
    const texts = await read();
    const warm = await timeOf(() => count(texts), 9);
    db.close();
    return { cold, warm };
  },

  dyadTables,
  plainFloor,
  growth,
};

window.bench = bench;
