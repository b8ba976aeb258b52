import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Bilingual } from '#shared/domain/bilingual.ts';
import { codesInBook } from '#shared/domain/code-tree.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { addCodebooks } from '#shared/domain/operations/codebook-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { codebookArbitrary } from '#test/fixtures/random-codebook.ts';
import { qdcComplaints } from '#test/fixtures/qdc-complaints.ts';
import type { TestProject } from '#test/fixtures/test-project.ts';
import { readQdc } from '../refi/read-qdc.ts';
import { readXml } from '../refi/read-xml.ts';
import { writeQdc } from '../refi/write-qdc.ts';
import { codebookOfCsv, codebookToCsv } from './codebook-csv.ts';
import { type CodebookDraft, draftRecords } from './draft.ts';
import { codebookSource } from './source.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const bookOf = (state: ProjectState, id: CodebookId): Codebook => state.codebooks.get(id) as Codebook;

/** All that a file is to bring back of each code: everything but ids, owners and what the project adds (examples, review, lineage). */
function facts(state: ProjectState, codebookId: CodebookId, words: (text: string) => string) {
  const nameOf = (id: string | null): string => state.codes.get(id ?? '')?.name.zh ?? '';
  const both = ({ zh, en }: Bilingual): string[] => [words(zh), words(en)];
  return codesInBook(state, codebookId).map((code: Code) => ({
    name: both(code.name),
    parent: nameOf(code.parentId),
    color: code.color,
    definition: Object.values(code.definition).map(both),
    plain: [code.shortName, code.family, code.key, code.derivation, words(code.conceptSource), words(code.changeReason), code.status],
    neighbours: [code.confusableWith.map(nameOf), code.excludes.map(nameOf)],
  }));
}

function broughtIn(project: TestProject, draft: CodebookDraft): CodebookId {
  let ids = 0;
  const records = draftRecords(draft, <Id extends string>() => `again-${(ids += 1)}` as Id);
  const name = draft.name.zh === '' ? { zh: '又一本', en: '' } : draft.name;
  project.run(addCodebooks, { codebooks: [{ ...records, codebook: { ...records.codebook, name } }] });
  expect(violationsOf(project.state)).toEqual([]);
  return records.codebook.id;
}

describe('a codebook', () => {
  it('is valid REFI-QDA, the same at every export, and comes back from it with all of its entries', () => {
    fc.assert(
      fc.property(codebookArbitrary, ({ project, codebookId }) => {
        const book = bookOf(project.state, codebookId);
        const write = () => writeQdc(codebookSource(project.state, book), 'zh-CN', 'Dyadtrace 1');
        const written = write();
        if (!written.ok) throw new Error(written.problem.code);
        expect(write()).toEqual(written);
        const root = readXml(bytesOf(written.value));
        expect(root.ok && qdcComplaints(root.value)).toEqual([]);
        const read = readQdc(bytesOf(written.value));
        if (!read.ok) throw new Error(read.problem.code);
        expect(read.value.notes).toEqual([]);
        expect([read.value.draft.name, read.value.draft.description]).toEqual([book.name, book.description]);
        const again = broughtIn(project, read.value.draft);
        const exactly = (text: string): string => text;
        expect(facts(project.state, again, exactly)).toEqual(facts(project.state, codebookId, exactly));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from csv but for blanks around a text', () => {
    fc.assert(
      fc.property(codebookArbitrary, fc.constantFrom('zh-CN' as const, 'en' as const), ({ project, codebookId }, language) => {
        const csv = codebookToCsv(codebookSource(project.state, bookOf(project.state, codebookId)), language);
        const read = codebookOfCsv({ name: 'a.csv', bytes: bytesOf(csv) });
        if (!read.ok) throw new Error(read.problem.code);
        expect(read.value.notes).toEqual([]);
        const again = broughtIn(project, read.value.draft);
        // A text that began with an apostrophe before a formula looks like one that was guarded.
        const trimmed = (text: string): string => text.trim().replace(/^'(?=[=+\-@＝＋－＠])/u, '').trim();
        expect(facts(project.state, again, trimmed)).toEqual(facts(project.state, codebookId, trimmed));
      }),
      { numRuns: 150 },
    );
  });
});
