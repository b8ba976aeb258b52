import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { dyadOf } from '#shared/domain/dyad.ts';
import type { BlobHash, CityId } from '#shared/domain/ids.ts';
import { kinds } from '#shared/domain/records.ts';
import { addAttribute } from '#shared/domain/operations/attribute-operations.ts';
import { addCodings, editCoding } from '#shared/domain/operations/coding-operations.ts';
import { addMemo } from '#shared/domain/operations/memo-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import { deleteTranscript } from '#shared/domain/operations/transcript-operations.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { archiveBytes, archiveMeta, archiveOf, edited, editLine, type EditableFiles, hashBytes } from '#test/fixtures/archives.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { hashOf, TestProject } from '#test/fixtures/test-project.ts';

import { CancelledError } from '../pace.ts';
import { writeZip } from '../zip/write-zip.ts';
import { blobsOf } from './blobs-of.ts';
import type { Manifest } from './manifest.ts';
import { readArchive } from './read-archive.ts';
import { recordsOf } from './state-records.ts';
import { writeArchive } from './write-archive.ts';

const text = '受访者：深圳和东莞签了𠮷协议。\n后来没有下文。';

/** A project with a record of every kind, an original, a deleted interview and something undone. */
function sampleProject(): TestProject {
  const project = new TestProject();
  const book = project.codebook('作用力');
  const code = project.code(book, '发展引力', project.code(book, '引力'));
  const [a, b] = [project.city('gb440300', '深圳'), project.city('gb441900', '东莞')];
  project.run(addAttribute, { attribute: { of: 'dyad', name: '距离', type: 'number', unit: '公里', description: '', categories: [] } });
  project.run(setAttributeValues, { of: 'dyad', rows: [{ id: dyadOf(a, b), values: { 距离: 68.5 } }] });
  project.agreement(a, b, '2019-05-20', { items: 120 });
  const gone = project.transcript('ABC20220101', '删去的访谈。');
  const transcriptId = project.transcript('SZG20220713', text, { cityId: a }, Uint8Array.of(1, 2, 3));
  project.run(deleteTranscript, { id: gone });
  const start = text.indexOf('签了');
  project.run(addCodings, {
    transcriptId,
    text,
    passage: { start, end: start + 6 },
    codeIds: [code],
    links: [{ kind: 'dyad', dyadId: dyadOf(a, b), level: 'connection' }],
  });
  const [coding] = [...codingsOf(project.state)];
  project.run(addMemo, { about: { kind: 'dyad', id: dyadOf(a, b) }, title: '为何停下', body: '# 想法\n\n- **留痕**' });
  if (coding !== undefined) project.run(editCoding, { id: coding.id, transcriptId, edit: { note: '孔洞？' } });
  project.undo();
  return project;
}

const read = (bytes: Uint8Array) => readArchive(bytes, hashBytes);
const sample = archiveOf(sampleProject());
const sampleBytes = await archiveBytes(sample);

const problemOf = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok ? null : result.problem;
};
const afterEdit = (edit: (files: EditableFiles, manifest: Manifest) => void) => problemOf(edited(sampleBytes, edit));

describe('a project file', () => {
  it('gives back the project that was written, whatever is in it', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(projectArbitrary, async (project) => {
        const archive = archiveOf(project);
        const result = await read(await archiveBytes(archive));
        expect(result).toEqual({ ok: true, value: archive });
      }),
      { numRuns: 40 },
    );
  });

  it('is the same bytes for the same project', async () => {
    expect(await archiveBytes(sample)).toEqual(sampleBytes);
  });

  it('survives an edit that changes nothing, so that the edits below are what is found', async () => {
    expect(await problemOf(edited(sampleBytes, () => undefined))).toBeNull();
  });

  it('keeps the texts of deleted interviews, which undo would bring back', async () => {
    expect([...blobsOf(sample.state, sample.journal).texts.keys()]).toContain(hashOf('删去的访谈。'));
    const texts = new Map([...sample.texts].filter(([hash]) => hash !== hashOf('删去的访谈。')));
    expect(await writeArchive({ ...sample, texts }, archiveMeta, hashBytes)).toMatchObject({
      problem: { code: 'archive.textMissing', params: { recordId: 'ABC20220101' } },
    });
  });
});

describe('reading a damaged file', () => {
  it('never gives a wrong project and never throws, whichever bytes are changed', { timeout: 60_000 }, async () => {
    const flips = fc.array(fc.tuple(fc.nat(sampleBytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = new Uint8Array(sampleBytes);
        for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
        const result = await read(bytes);
        if (result.ok) expect(result.value).toEqual(sample);
        else expect(result.problem.code).toMatch(/^archive\./);
      }),
      { numRuns: 400 },
    );
  });

  it('says that a file is cut off, wherever', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: sampleBytes.length - 1 }), async (length) => {
        expect((await problemOf(sampleBytes.subarray(0, length)))?.code).toBe('archive.incomplete');
      }),
    );
  });

  it('says that a file is no project', async () => {
    const zipOf = (name: string, content: string): Uint8Array => writeZip(new Map([[name, new TextEncoder().encode(content)]]));
    expect(await problemOf(new Uint8Array())).toMatchObject({ code: 'archive.notArchive' });
    expect(await problemOf(new TextEncoder().encode('{"format":"dyadtrace"}'))).toMatchObject({ code: 'archive.notArchive' });
    expect(await problemOf(zipOf('word/document.xml', '<w/>'))).toMatchObject({ code: 'archive.notArchive' });
    expect(await problemOf(zipOf('manifest.json', '{"name":"a web page"}'))).toMatchObject({ code: 'archive.notArchive' });
    expect(await problemOf(zipOf('manifest.json', '{"format":"dyadtrace","vers'))).toMatchObject({ code: 'archive.manifestInvalid' });
  });

  it('says that a file is from a newer app before it looks at anything else', async () => {
    const newer = writeZip(
      new Map([
        ['manifest.json', new TextEncoder().encode('{"format":"dyadtrace","version":3,"appVersion":"3.1.0","new":[]}')],
        ['records/anything', new Uint8Array(3)],
      ]),
    );
    expect(await problemOf(newer)).toEqual({ code: 'archive.newer', params: { version: 3, supported: 2, appVersion: '3.1.0' } });
  });

  it('refuses a file that unpacks beyond all measure', { timeout: 60_000 }, async () => {
    const files = new Map([['records/coding.jsonl', new Uint8Array(33_000_000)]]);
    const manifest = new TextEncoder().encode(JSON.stringify({ format: 'dyadtrace', version: 1, appVersion: '', projectId: 'p', name: '', exportedAt: archiveMeta.exportedAt, counts: {}, members: [] }));
    expect((await problemOf(writeZip(new Map([['manifest.json', manifest], ...files]))))?.code).toBe('archive.tooLarge');
  });
});

describe('reading a file that was edited', () => {
  const broken: readonly (readonly [string, (record: Record<string, unknown>) => unknown, string])[] = [
    ['project', (record) => ({ ...record, name: '' }), 'name'],
    ['coder', (record) => ({ ...record, role: 'king' }), 'role'],
    ['transcript', (record) => ({ ...record, date: '13 July' }), 'date'],
    ['transcript', ({ source, ...record }) => ({ ...record, source: { ...(source as object), encoding: 1 } }), 'source.encoding'],
    ['codebook', ({ origin: _, ...record }) => record, 'origin'],
    ['code', (record) => ({ ...record, color: 'red' }), 'color'],
    ['city', (record) => ({ ...record, code: '44' }), 'code'],
    ['memo', (record) => ({ ...record, about: { kind: 'dream', id: 'x' } }), 'about.kind'],
    ['attribute', (record) => ({ ...record, type: 'colour' }), 'type'],
    ['dyad', (record) => ({ ...record, attributes: { 距离: null } }), 'attributes.距离'],
    ['agreement', (record) => ({ ...record, items: 1.5 }), 'items'],
    ['agreement', (record) => ({ ...record, date: { precision: 'day', day: '2019-02-30' } }), 'date.day'],
    ['coding', (record) => ({ ...record, anchor: { ...(record['anchor'] as object), start: -1 } }), 'anchor.start'],
    ['coding', (record) => ({ ...record, links: [{ kind: 'dyad', dyadId: 'gb1~gb1', level: null }] }), 'links.0.dyadId'],
    ['coding', (record) => ({ ...record, weigth: 3 }), 'weigth'],
    ['coding', (record) => ({ ...record, anchor: { ...(record['anchor'] as object), page: 3 } }), 'anchor.page'],
  ];

  it.each(broken)('names the field of a broken %s', async (kind, change, field) => {
    const file = `records/${kind}.jsonl`;
    const id = (JSON.parse((await filesOf())[file]?.split('\n')[0] ?? '{}') as { id: string }).id;
    expect(await afterEdit((files) => editLine(files, file, 1, change))).toEqual({
      code: 'archive.recordInvalid',
      params: { file, line: 1, id, field },
    });
  });

  async function filesOf(): Promise<EditableFiles> {
    let found: EditableFiles = {};
    edited(sampleBytes, (files) => (found = { ...files }));
    return found;
  }

  it('has a broken record of every kind that the sample has', () => {
    const records = recordsOf(sample.state);
    expect(new Set(broken.map(([kind]) => kind))).toEqual(new Set(kinds.filter((kind) => records[kind].length > 0)));
  });

  it('names the line that is not JSON, and the journal entry that is no entry', async () => {
    expect(await afterEdit((files) => (files['records/code.jsonl'] = `${files['records/code.jsonl'] ?? ''}{"id":\n`))).toMatchObject({
      code: 'archive.recordInvalid',
      params: { file: 'records/code.jsonl', line: 3 },
    });
    expect(await afterEdit((files) => editLine(files, 'journal.jsonl', 2, (entry) => ({ ...entry, at: 'yesterday' })))).toMatchObject({
      code: 'archive.recordInvalid',
      params: { file: 'journal.jsonl', line: 2, field: 'at' },
    });
  });

  it('finds a record that is there twice, and one that is missing', async () => {
    expect(await afterEdit((files) => (files['records/city.jsonl'] += files['records/city.jsonl'] ?? ''))).toEqual({
      code: 'archive.recordTwice',
      params: { file: 'records/city.jsonl', line: 3, id: 'gb440300' },
    });
    expect(await afterEdit((files) => (files['records/coder.jsonl'] = ''))).toEqual({
      code: 'archive.countWrong',
      params: { kind: 'coder', stated: 1, found: 0 },
    });
  });

  it('finds records that do not fit together', async () => {
    expect(
      await afterEdit((files, manifest) => {
        files['records/codebook.jsonl'] = '';
        manifest.counts['codebook'] = 0;
      }),
    ).toMatchObject({ code: 'archive.stateInvalid', params: { rule: 'code.codebookMissing' } });
    expect(
      await afterEdit((files) =>
        editLine(files, 'records/coding.jsonl', 1, (record) => ({ ...record, links: [{ kind: 'city', cityId: 'gb1' as CityId, level: null }] })),
      ),
    ).toMatchObject({ code: 'archive.stateInvalid', params: { rule: 'link.cityMissing' } });
  });

  it('finds a journal with a gap, and one that leads elsewhere', async () => {
    const drop = (line: number) => (files: EditableFiles, manifest: Manifest) => {
      files['journal.jsonl'] = (files['journal.jsonl'] ?? '').split('\n').filter((_, index) => index !== line - 1).join('\n');
      manifest.counts['journal'] = (manifest.counts['journal'] ?? 0) - 1;
    };
    const last = sample.journal.length;
    expect(await afterEdit(drop(last - 1))).toEqual({ code: 'archive.journalBroken', params: { line: last - 1, id: sample.journal[last - 1]?.id } });
    expect(await afterEdit(drop(last))).toEqual({ code: 'archive.journalDiffers', params: {} });
    expect(await afterEdit((files) => editLine(files, 'records/coding.jsonl', 1, (record) => ({ ...record, note: '别人写的' })))).toEqual({
      code: 'archive.journalDiffers',
      params: {},
    });
  });

  it('finds a coding that does not stand on its words, even where the journal agrees', async () => {
    const move = (record: Record<string, unknown>): Record<string, unknown> => {
      const anchor = record['anchor'] as { start: number; end: number };
      return { ...record, anchor: { ...anchor, start: anchor.start + 1, end: anchor.end + 1 } };
    };
    const moveEverywhere = (entry: Record<string, unknown>): Record<string, unknown> => ({
      ...entry,
      changes: (entry['changes'] as Record<string, unknown>[]).map((change) => ({
        ...change,
        ...(change['kind'] === 'coding' && {
          before: change['before'] && move(change['before'] as Record<string, unknown>),
          after: change['after'] && move(change['after'] as Record<string, unknown>),
        }),
      })),
    });
    expect(
      await afterEdit((files) => {
        editLine(files, 'records/coding.jsonl', 1, move);
        sample.journal.forEach((_, index) => editLine(files, 'journal.jsonl', index + 1, moveEverywhere));
      }),
    ).toMatchObject({ code: 'archive.anchorWrong', params: { recordId: 'SZG20220713', line: 1 } });
  });

  it('finds a file that was repacked with other contents of the same length', async () => {
    const files = unzipSync(sampleBytes);
    const project = strFromU8(files['records/project.jsonl'] ?? new Uint8Array());
    const repacked = writeZip(new Map(Object.entries({ ...files, 'records/project.jsonl': strToU8(project.replace('测试', '冒名')) })));
    expect(await problemOf(repacked)).toEqual({ code: 'archive.damaged', params: { file: 'records/project.jsonl' } });
  });

  it('finds a text that was changed, lost or added, and an original that is lost', async () => {
    const path = `texts/${hashOf(text)}.txt`;
    expect(await afterEdit((files) => (files[path] = text.replace('深圳', '珠海')))).toEqual({ code: 'archive.damaged', params: { file: path } });
    expect(await afterEdit((files) => (files[path] = undefined))).toMatchObject({ code: 'archive.countWrong', params: { kind: 'text' } });
    const withoutText = (files: EditableFiles, manifest: Manifest): void => {
      files[path] = undefined;
      manifest.counts['text'] = 1;
    };
    expect(await afterEdit(withoutText)).toEqual({ code: 'archive.textMissing', params: { recordId: 'SZG20220713', hash: hashOf(text) } });
    expect(
      await afterEdit((files, manifest) => {
        for (const original of Object.keys(files).filter((name) => name.startsWith('originals/'))) files[original] = undefined;
        manifest.counts['original'] = 0;
      }),
    ).toMatchObject({ code: 'archive.originalMissing', params: { recordId: 'SZG20220713' } });
    expect(await afterEdit((files) => (files['texts/more.txt'] = ''))).toEqual({ code: 'archive.memberUnexpected', params: { file: 'texts/more.txt' } });
    expect(await afterEdit((_, manifest) => manifest.members.push({ path: 'x', bytes: 0, sha256: hashOf('') }))).toEqual({
      code: 'archive.memberMissing',
      params: { file: 'x' },
    });
    expect(await afterEdit((_, manifest) => (manifest.projectId = 'another' as Manifest['projectId']))).toEqual({
      code: 'archive.manifestInvalid',
      params: { field: 'projectId' },
    });
  });
});

describe('writing', () => {
  const codeOf = async (change: Partial<typeof sample>): Promise<unknown> => {
    const result = await writeArchive({ ...sample, ...change }, archiveMeta, hashBytes);
    return result.ok ? null : result.problem.code;
  };

  it('refuses a text that UTF-8 cannot hold', async () => {
    const project = new TestProject();
    const lone = '半个字符\ud842。';
    project.transcript('SZG20220713', lone);
    expect(await writeArchive(archiveOf(project), archiveMeta, hashBytes)).toMatchObject({
      problem: { code: 'archive.textWrong', params: { recordId: 'SZG20220713' } },
    });
  });

  it('refuses what the reader would refuse for its size, and nothing that it would not', async () => {
    const sizes = Object.values(unzipSync(sampleBytes)).map(({ length }) => length);
    const [entries, entryBytes] = [sizes.length, Math.max(...sizes)];
    const totalBytes = sizes.reduce((sum, size) => sum + size, 0);
    const within = { entries, entryBytes, totalBytes, ratio: 200, ratioFrom: 32_000_000 };
    const written = async (limits: typeof within): Promise<string> => {
      const result = await writeArchive(sample, archiveMeta, hashBytes, {}, limits);
      return result.ok ? 'written' : result.problem.code;
    };
    expect(await written(within)).toBe('written');
    for (const limit of ['entries', 'entryBytes', 'totalBytes'] as const) expect(await written({ ...within, [limit]: within[limit] - 1 }), limit).toBe('archive.tooLargeToWrite');
  });

  it('refuses blobs that are not what their names say, and a state that the journal does not tell of', async () => {
    const [hash] = [...sample.originals.keys()] as [BlobHash];
    expect(await codeOf({ originals: new Map([[hash, Uint8Array.of(1, 2)]]) })).toBe('archive.originalWrong');
    expect(await codeOf({ texts: new Map(sample.texts).set(hashOf(text), text.replace('下文', '上文')) })).toBe('archive.textWrong');
    expect(await codeOf({ journal: sample.journal.slice(0, -1) })).toBe('archive.journalDiffers');
  });

  it('tells of its progress up to the end, and stops when asked', async () => {
    for (const work of [
      (pace: Parameters<typeof readArchive>[2]) => readArchive(sampleBytes, hashBytes, pace),
      (pace: Parameters<typeof readArchive>[2]) => writeArchive(sample, archiveMeta, hashBytes, pace),
    ]) {
      const shares: number[] = [];
      await work({ onProgress: (done, total) => shares.push(done / total) });
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      await expect(work({ isCancelled: () => true })).rejects.toThrow(CancelledError);
    }
  });
});
