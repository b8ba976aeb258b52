import { beforeEach, describe, expect, it } from 'vitest';

import type { City } from '#shared/domain/city.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { addCities } from '#shared/domain/operations/city-operations.ts';
import { ok } from '#shared/domain/result.ts';
import { StoreError } from '#shared/ports/project-store.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { encodeText } from '#test/fixtures/encode-text.ts';
import { MemoryStore } from '#test/fixtures/memory-store.ts';
import { newSession } from '#test/fixtures/test-session.ts';

import { ImportBatch } from './import-batch.ts';
import { draftOf, type ImportItem } from './import-item.ts';
import type { ImportSource } from './import-source.ts';
import { judge } from './import-verdict.ts';

const interview = '访谈者：您好，请先介绍一下情况。\n受访者：我们两个城市签了协议。\n访谈者：后来呢？\n受访者：后来慢慢做起来了。';

function source(name: string, content: string | Uint8Array): ImportSource {
  const bytes = new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return { name, size: bytes.length, read: () => Promise.resolve(ok(bytes)) };
}

const shenzhen: City = { id: 'city-sz' as CityId, name: '深圳市', shortName: '深圳', nameEn: 'Shenzhen', province: '广东省', code: '440300', aliases: [], attributes: {} };

let store: MemoryStore;
let workbench: Pick<Workbench, 'session' | 'run'>;
let batch: ImportBatch;

beforeEach(async () => {
  store = new MemoryStore();
  const session = await newSession(store);
  workbench = {
    session,
    async run(operation, input) {
      const result = await session.run(operation, input);
      return result.ok ? result.value : null;
    },
  };
  batch = new ImportBatch(workbench);
});

const transcripts = () => workbench.session.state.get().transcripts;
const recordIds = () => [...transcripts().values()].map(({ recordId }) => recordId).sort();

function keyOf(name: string): string {
  const item = batch.items.get().find((candidate) => candidate.name === name);
  if (item === undefined) throw new Error(`no ${name}`);
  return item.key;
}

/** The fates by file name, in the order of the list. */
function fates(): Record<string, string> {
  const verdicts = judge(batch.items.get(), transcripts());
  return Object.fromEntries(batch.items.get().map((item: ImportItem) => [item.name, verdicts.get(item.key)?.fate ?? '']));
}

describe('a batch of files', () => {
  it('gives each its fate, and writes those that are ready in one entry that undo takes back', async () => {
    await batch.add([
      source('SZG20220713.txt', interview),
      source('空.txt', ''),
      source('DGH20220714.txt', encodeText(`${interview}\n再见。`, 'gb18030')),
      source('图.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)),
      source('无编号.txt', `${interview}\n谢谢。`),
      source('副本.txt', interview),
      source('DGH20220714（续）.txt', `${interview}\n下次再谈。`),
    ]);
    expect(fates()).toEqual({
      'SZG20220713.txt': 'ready',
      '空.txt': 'failed',
      'DGH20220714.txt': 'ready',
      '图.txt': 'failed',
      '无编号.txt': 'incomplete',
      '副本.txt': 'duplicate',
      'DGH20220714（续）.txt': 'ready',
    });
    const promised = [...judge(batch.items.get(), transcripts()).values()].flatMap(({ recordId }) => recordId ?? []);
    expect(promised.sort()).toEqual(['DGH20220714', 'DGH20220714-2', 'SZG20220713']);
    const before = store.entries.length;
    await batch.save();
    expect(store.entries.length).toBe(before + 1);
    expect(recordIds()).toEqual(['DGH20220714', 'DGH20220714-2', 'SZG20220713']);
    expect(fates()).toMatchObject({ 'SZG20220713.txt': 'imported', '无编号.txt': 'incomplete', '副本.txt': 'duplicate' });
    const [first] = transcripts().values();
    expect(first?.source).toMatchObject({ fileName: 'SZG20220713.txt', encoding: 'utf-8' });
    expect(await workbench.session.text(first?.textHash ?? ('' as never))).toBe(interview);
    expect(new TextDecoder().decode(await workbench.session.reader.original(first?.source.originalHash ?? ('' as never)))).toBe(interview);

    await workbench.session.undo();
    expect(transcripts().size).toBe(0);
    expect(fates()).toMatchObject({ 'SZG20220713.txt': 'ready', '副本.txt': 'duplicate' });
  });

  it('knows a text that the project has already, and imports it where somebody wants it', async () => {
    await batch.add([source('SZG20220713.txt', interview)]);
    await batch.save();
    const second = new ImportBatch(workbench);
    await second.add([source('SZG20220713 副本.txt', interview)]);
    const [item] = second.items.get();
    const verdict = () => judge(second.items.get(), transcripts()).get(item?.key ?? '');
    expect(verdict()).toMatchObject({ fate: 'duplicate', twin: 'SZG20220713', isWanted: false });
    second.want(item?.key ?? '', true);
    expect(verdict()).toMatchObject({ fate: 'ready', recordId: 'SZG20220713-2' });
  });

  it('lets what was typed stand when the encoding changes, and says why an encoding will not do', async () => {
    await batch.add([source('短.txt', encodeText('谢谢您。', 'gb18030'))]);
    const key = keyOf('短.txt');
    expect(fates()['短.txt']).toBe('doubt');
    batch.edit(key, { recordId: 'SZG20220713', role: '科长' });
    await batch.chooseEncoding(key, 'utf-8');
    expect(batch.items.get()[0]).toMatchObject({ encodingProblem: { code: 'import.undecodable' } });
    expect(fates()['短.txt']).toBe('doubt');
    await batch.chooseEncoding(key, 'gb18030');
    expect(fates()['短.txt']).toBe('ready');
    const [item] = batch.items.get();
    expect(item?.kind === 'read' && draftOf(item)).toMatchObject({ recordId: 'SZG20220713', role: '科长', date: '2022-07-13' });
  });

  it('ends with the encoding that was asked for last', async () => {
    await batch.add([source('短.txt', encodeText('谢谢您。', 'gb18030'))]);
    const key = keyOf('短.txt');
    await Promise.all([batch.chooseEncoding(key, 'gb18030'), batch.chooseEncoding(key, 'big5'), batch.chooseEncoding(key, 'utf-8')]);
    expect(batch.items.get()[0]).toMatchObject({ wantedEncoding: 'utf-8', encodingProblem: { code: 'import.undecodable' }, reading: { file: { text: '谢谢您。' } } });
    await Promise.all([batch.chooseEncoding(key, 'utf-8'), batch.chooseEncoding(key, 'gb18030')]);
    expect(batch.items.get()[0]).toMatchObject({ wantedEncoding: 'gb18030', encodingProblem: null, reading: { file: { encoding: 'gb18030', certain: true } } });
  });

  it('takes the city from the header where only one can be meant', async () => {
    await workbench.run(addCities, { cities: [shenzhen] });
    await batch.add([source('SZG20220713.txt', `城市：深圳市\n\n${interview}`), source('DGH20220714.txt', `城市：东莞\n\n${interview}`)]);
    expect(batch.items.get().map((item) => item.kind === 'read' && draftOf(item).cityId)).toEqual(['city-sz', null]);
  });

  it('fills shared fields where they are blank, or everywhere', async () => {
    await batch.add([source('SZG20220713.txt', `访谈地点：深圳\n访谈者：甲\n\n${interview}`), source('DGH20220714.txt', interview)]);
    const interviewers = () => batch.items.get().map((item) => item.kind === 'read' && draftOf(item).interviewer);
    batch.fill({ interviewer: '乙', place: '' }, false);
    expect(interviewers()).toEqual(['甲', '乙']);
    batch.fill({ interviewer: '丙' }, true);
    expect(interviewers()).toEqual(['丙', '丙']);
  });

  it('lists a file whose reading blows up, and goes on with the others', async () => {
    const broken: ImportSource = { name: '坏.txt', size: 1, read: () => Promise.reject(new Error('boom')) };
    await batch.add([broken, source('SZG20220713.txt', interview)]);
    expect(fates()).toEqual({ '坏.txt': 'failed', 'SZG20220713.txt': 'ready' });
    expect(batch.items.get()[0]).toMatchObject({ problem: { code: 'import.unexpected', params: { reason: 'boom' } } });
  });

  it('keeps nothing of a reading that was stopped, and all that was there before', async () => {
    await batch.add([source('SZG20220713.txt', interview)]);
    const adding = batch.add(Array.from({ length: 50 }, (_, index) => source(`ABC202201${String((index % 28) + 1).padStart(2, '0')}.txt`, `${interview}${index}`)));
    const done = (): number => {
      const progress = batch.progress.get();
      return progress?.doing === 'reading' ? progress.done : 0;
    };
    while (done() < 3) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    batch.cancel();
    expect(batch.progress.get()).toBeNull();
    await adding;
    expect(batch.progress.get()).toBeNull();
    expect(batch.items.get().map(({ name }) => name)).toEqual(['SZG20220713.txt']);
    expect(transcripts().size).toBe(0);
  });

  it('keeps nothing either where it is stopped during its last file', async () => {
    let release = (): void => undefined;
    const begun = new Promise<void>((begin) => {
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const slow = source('SZG20220713.txt', interview);
      void batch.add([{ ...slow, read: () => (begin(), held.then(() => slow.read())) }]);
    });
    await begun;
    batch.cancel();
    release();
    await batch.add([source('DGH20220714.txt', `${interview}再见。`)]);
    expect(batch.items.get().map(({ name }) => name)).toEqual(['DGH20220714.txt']);
  });

  it('leaves everything in the list where the store refuses', async () => {
    await batch.add([source('SZG20220713.txt', interview)]);
    store.failure = new StoreError({ code: 'store.full', params: {} });
    expect(await batch.save()).toBeNull();
    expect(transcripts().size).toBe(0);
    expect(fates()).toEqual({ 'SZG20220713.txt': 'ready' });
    store.failure = null;
    expect(await batch.save()).not.toBeNull();
    expect(fates()).toEqual({ 'SZG20220713.txt': 'imported' });
  });
});
