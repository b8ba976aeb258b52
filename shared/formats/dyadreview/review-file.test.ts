import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { violationsOf } from '#shared/domain/invariants.ts';
import { addRemark } from '#shared/domain/operations/comment-operations.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { hashBytes, interviewText, researcherProject, returned, ReviewDesk, send } from '#test/fixtures/review-desk.ts';
import { sha256 } from '#test/fixtures/test-project.ts';

import { writeArchive } from '../dyadtrace/write-archive.ts';
import { writeZip } from '../zip/write-zip.ts';
import { copySummary } from './copy-summary.ts';
import { isReviewFile, readReview } from './read-review.ts';
import { recordIds, renamedIn } from './pseudonym.ts';
import { writeOutgoingReview } from './write-review.ts';

/** Everything that is written in the file, unpacked. */
const wordsIn = (bytes: Uint8Array): string => Object.values(unzipSync(bytes)).map((file) => strFromU8(file)).join('\n');

async function outgoing(wish: Parameters<typeof send>[2] = {}) {
  const { project, codebookId } = researcherProject();
  project.run(addRemark, { codebookId, codeId: null, field: null, text: '见 SZG20220713 与 SZG20220714。' });
  const copy = await send(project, codebookId, wish);
  return { project, codebookId, copy, bytes: await writeOutgoingReview(copy, '1.0.0', hashBytes) };
}

describe('what leaves the machine', () => {
  it('is the codebook and the sampled passages with the stated surroundings, and nothing else', async () => {
    const { bytes, copy } = await outgoing({ context: 10 });
    const words = wordsIn(bytes);
    expect(words).toContain('深圳先提出合作');
    // Ten characters around a passage do not reach the lines before the last one.
    for (const kept of ['引子甲', '引子乙', '尾声丑', '尾声寅']) expect(words).not.toContain(kept);
    for (const header of ['与张三谈', '保密地点', '某局', '科长', '王五', 'SZG20220713.txt']) expect(words).not.toContain(header);
    for (const other of ['无关的编码', '不相干的人']) expect(words).not.toContain(other);
    expect(words).toContain('SZG20220713');
    for (const { start, end, prefix, suffix } of [...codingsOf(copy.state)].map(({ anchor }) => anchor)) {
      expect(end - start).toBeGreaterThan(0);
      for (const kept of ['引子', '尾声丑']) expect(prefix + suffix).not.toContain(kept);
    }
  });

  it('is no word of an interview beyond the passages where no context is asked for', async () => {
    const { bytes } = await outgoing({ context: 0 });
    for (const line of interviewText('张三').split('\n')) expect(wordsIn(bytes)).not.toContain(line);
    expect(wordsIn(bytes)).not.toContain('张三');
  });

  it('names no interview where pseudonyms were asked for, and is read back with its own names', async () => {
    const { bytes, project, copy } = await outgoing({ isPseudonymous: true });
    expect(wordsIn(bytes)).not.toMatch(/SZG2022/);
    const [alias = ''] = [...copy.state.transcripts.values()].map(({ recordId }) => recordId);
    const sendingId = copy.state.project?.review?.sendingId;
    expect(alias).toMatch(/^R-[0-9A-Z]{6}$/);
    if (sendingId !== undefined) expect(renamedIn(`见 ${alias}。`, recordIds(project.state, sendingId))).toMatch(/^见 SZG2022071[34]。$/);
  });

  it('is told beforehand', async () => {
    const { copy } = await outgoing({ context: 10 });
    expect(copySummary(copy)).toMatchObject({ entries: 2, revisions: 1, comments: 1, passages: 4, people: ['甲'], recordIds: ['SZG20220713', 'SZG20220714'] });
  });
});

describe('the file', () => {
  it('opens as a sound project of its own, the same whenever it is opened', async () => {
    const { bytes } = await outgoing();
    const [one, other] = [await readReview(bytes, hashBytes), await readReview(bytes, hashBytes)];
    expect(one).toEqual(other);
    expect(one.ok && one.value.stage === 'out' && violationsOf(one.value.content.state)).toEqual([]);
    expect(isReviewFile(bytes)).toBe(true);
  });

  it('can be kept and passed on as a project file too, since the copy is one', async () => {
    const { copy } = await outgoing();
    const desk = await ReviewDesk.open(copy);
    const { state, journal, texts, originals } = desk;
    const written = await writeArchive({ state, journal, texts, originals }, { appVersion: '1.0.0', exportedAt: desk.read.copy.sentAt }, hashBytes);
    expect(written.ok).toBe(true);
  });

  it('goes back with what the reviewer wrote and no word of the interviews', async () => {
    const { copy, codebookId } = await outgoing();
    const desk = await ReviewDesk.open(copy);
    desk.run(addRemark, { codebookId, codeId: null, field: null, text: '请补充边界。' });
    const back = await desk.sendBack();
    expect((await returned(back)).returned.comments.map(({ text }) => text)).toEqual(['请补充边界。']);
    for (const words of ['深圳先提出合作', '张三', 'SZG2022']) expect(wordsIn(back)).not.toContain(words);
  });

  it('refuses to change the codebook itself in a copy only where the codebook would answer for it', async () => {
    const { copy, codebookId } = await outgoing();
    const desk = await ReviewDesk.open(copy);
    const [code] = [...desk.state.codes.values()].filter((each) => each.codebookId === codebookId);
    if (code !== undefined) desk.run(editCode, { id: code.id, edit: { color: '#123456' } });
    // Whatever is done to the copy's own entries stays there: only lines, verdicts and signatures go back.
    expect((await returned(await desk.sendBack())).returned).toEqual({ coders: [], comments: [], verdicts: [], signOffs: [] });
  });
});

describe('a bad file', () => {
  const edited = (bytes: Uint8Array, path: string, edit: (text: string) => string): Uint8Array => {
    const files = unzipSync(bytes);
    const text = files[path];
    if (text !== undefined) files[path] = strToU8(edit(strFromU8(text)));
    return writeZip(new Map(Object.entries(files)));
  };
  const problemOf = async (bytes: Uint8Array): Promise<string> => {
    const read = await readReview(bytes, hashBytes);
    return read.ok ? '' : `${read.problem.code} ${String(read.problem.params['file'] ?? '')}`.trim();
  };

  it('says what is wrong with it', async () => {
    const { bytes } = await outgoing();
    const reseal = (path: string, edit: (text: string) => string): Uint8Array => {
      const changed = edited(bytes, path, edit);
      const file = unzipSync(changed)[path] ?? new Uint8Array();
      return edited(changed, 'manifest.json', (text) => {
        const manifest = JSON.parse(text) as { members: { path: string; bytes: number; sha256: string }[] };
        for (const member of manifest.members) if (member.path === path) Object.assign(member, { bytes: file.length, sha256: sha256(file) });
        return JSON.stringify(manifest);
      });
    };
    expect(await problemOf(strToU8('no zip at all, whatever it is'))).toBe('reviewFile.notReview');
    expect(await problemOf(bytes.slice(0, bytes.length - 200))).toMatch(/^reviewFile\.(incomplete|notReview)$/);
    expect(await problemOf(writeZip(new Map([['a.txt', strToU8('a')]])))).toBe('reviewFile.notReview');
    expect(await problemOf(edited(bytes, 'manifest.json', (text) => text.replace('"version": 1', '"version": 2')))).toBe('reviewFile.newer');
    expect(await problemOf(edited(bytes, 'records/code.jsonl', (text) => text.replace('引力', '斥力')))).toBe('reviewFile.damaged records/code.jsonl');
    expect(await problemOf(reseal('records/code.jsonl', (text) => text.replace('"order":0', '"order":-1')))).toBe('reviewFile.invalid records/code.jsonl');
    expect(await problemOf(reseal('records/coder.jsonl', () => ''))).toMatch(/^reviewFile\.invalid/);
    expect(await problemOf(edited(bytes, 'manifest.json', () => '{'))).toBe('reviewFile.invalid manifest.json');
  });
});
