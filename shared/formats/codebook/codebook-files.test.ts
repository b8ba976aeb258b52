import { strFromU8, unzipSync } from 'fflate';
import { expect, describe, it } from 'vitest';

import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { codebookRecords } from '#shared/builtin/codebooks/codebook-records.ts';
import { codesInBook } from '#shared/domain/code-tree.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { addCodebooks } from '#shared/domain/operations/codebook-operations.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { createRevision } from '#shared/domain/operations/revision-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';
import { readQdc } from '../refi/read-qdc.ts';
import { codebookDocument } from './codebook-document.ts';
import { codebookToDocx } from './codebook-docx.ts';
import { codebookToMarkdown } from './codebook-markdown.ts';
import { codebookOfCsv } from './codebook-csv.ts';
import { codebookOfDocx } from './codebook-of-docx.ts';
import { codebookSource } from './source.ts';
import { readTemplate, writeTemplate } from './template.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const forces = 'builtin/forces' as CodebookId;

function withForces(): { project: TestProject; book: Codebook } {
  const project = new TestProject();
  project.run(addCodebooks, { codebooks: builtinCodebooks.map(codebookRecords) });
  const example = { kind: 'typical' as const, passage: { transcriptId: 't1' as never, codingId: 'c1' as never }, quote: '上面考核的是签没签', recordId: 'SZG20220713', note: '' };
  project.run(editCode, { id: 'builtin/forces/pressure.vertical' as CodeId, edit: { examples: [example], excludes: ['builtin/forces/pressure.horizontal' as CodeId] } });
  project.run(createRevision, { codebookId: forces, name: '送审稿', message: '第一次' });
  return { project, book: project.state.codebooks.get(forces) as Codebook };
}

const setting = { language: 'zh-CN', date: '2026-01-02' } as const;

describe('a codebook as a document', () => {
  it('has numbers, definitions, examples with record ids, counts, version and a page to sign in Markdown', () => {
    const { project, book } = withForces();
    const markdown = codebookToMarkdown(codebookDocument(codebookSource(project.state, book), setting));
    expect(markdown).toContain('# 作用力');
    expect(markdown).toContain('- **版本**：第 1 版（送审稿）');
    expect(markdown).toMatch(/### 2\.1 纵向压力/);
    expect(markdown).toContain('- **典型例证**：“上面考核的是签没签”（SZG20220713）');
    expect(markdown).toContain('- **不可同时使用**：横向压力');
    expect(markdown).toContain('参考点 0，材料来源 0，城市对 0');
    expect(markdown).toContain('| 姓名 | 身份 | 版本 | 日期 | 意见 |');
  });

  it('comes back from Word with names in both languages, tree and definitions', async () => {
    const { project, book } = withForces();
    const source = codebookSource(project.state, book);
    const docx = await codebookToDocx(codebookDocument(source, setting));
    expect(strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array)).toContain('签署页');
    const read = await codebookOfDocx(docx);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.notes).toEqual([]);
    const byRef = new Map(read.value.draft.codes.map((code) => [code.ref, code]));
    expect(read.value.draft.codes.map(({ name, parentRef, definition }) => [name, byRef.get(parentRef ?? '')?.name.zh ?? null, definition.whenToUse.zh])).toEqual(
      codesInBook(project.state, forces).map(({ name, parentId, definition }) => [name, project.state.codes.get(parentId ?? '')?.name.zh ?? null, definition.whenToUse.zh]),
    );
  });
});

describe('a template', () => {
  it('begins another codebook with the same entries, and takes no passage, person or review along', () => {
    const { project, book } = withForces();
    const file = writeTemplate(project.state, book);
    expect(file).not.toMatch(/上面考核的是签没签|SZG20220713|coder-1/);
    let ids = 0;
    const read = readTemplate(bytesOf(file), <Id extends string>() => `new-${(ids += 1)}` as Id);
    if (!read.ok) throw new Error(read.problem.code);
    project.run(addCodebooks, { codebooks: [read.value] });
    expect(violationsOf(project.state)).toEqual([]);
    const shape = (id: CodebookId) => codesInBook(project.state, id).map(({ name, definition, key, excludes }) => ({ name, definition, key, excludes: excludes.map((other) => project.state.codes.get(other)?.name.zh) }));
    expect(shape(read.value.codebook.id)).toEqual(shape(forces));
  });

  it('is refused where it is none, newer, or not sound', () => {
    const newId = <Id extends string>() => 'x' as Id;
    const code = (text: string) => {
      const read = readTemplate(bytesOf(text), newId);
      return read.ok ? null : read.problem.code;
    };
    expect([code('PK'), code('{"a":1}'), code('{"format":"dyadtrace-codebook","version":2}'), code('{"format":"dyadtrace-codebook","version":1}')]).toEqual(['template.notOne', 'template.notOne', 'template.newer', 'template.damaged']);
  });
});

describe('a REFI-QDA codebook of another program', () => {
  const code = (attributes: string, inner = '') => `<Code ${attributes}>${inner}</Code>`;
  const read = (body: string, before = '<?xml version="1.0" encoding="UTF-8"?>') => readQdc(bytesOf(`${before}<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="X">${body}</CodeBook>`));

  it('is read with braces, any case, a byte order mark, an empty set, three-digit colours and a description as attribute', () => {
    const guid = '{5215cc69-b628-4e02-afb9-9beeaee55808}';
    const found = read(`<Codes>${code(`guid="${guid}" name="Economy" isCodable="true" color="#fc0" description="jobs"`, code('guid="5215CC69-B628-4E02-AFB9-9BEEAEE55808" name="" isCodable="false"'))}</Codes><Sets/><Extra a="1"/>`, '\ufeff');
    if (!found.ok) throw new Error(found.problem.code);
    const [economy, below] = found.value.draft.codes;
    expect(economy).toMatchObject({ name: { zh: '', en: 'Economy' }, color: '#ffcc00', parentRef: null });
    expect(economy?.definition.full).toEqual({ zh: '', en: 'jobs' });
    expect(below).toMatchObject({ name: { zh: '', en: '2' }, parentRef: economy?.ref });
    expect(found.value.notes).toEqual([
      { code: 'qdc.unknownAttribute', params: { count: 1, name: 'Code/@description' } },
      { code: 'qdc.unknownElement', params: { count: 1, name: 'Extra' } },
      { code: 'qdc.guids', params: { count: 1 } },
      { code: 'qdc.nameless', params: { count: 1 } },
      { code: 'qdc.headings', params: { count: 1 } },
    ]);
  });

  it('takes its sets for families, and a codebook within a whole project', () => {
    const [a, b] = ['11111111-1111-1111-1111-111111111111', '22222222-2222-2222-2222-222222222222'];
    const codes = `<Codes>${code(`guid="${a}" name="A" isCodable="true"`)}${code(`guid="${b}" name="B" isCodable="true"`)}</Codes>`;
    const sets = `<Sets><Set guid="${b}" name="家族"><MemberCode guid="{${a}}"/></Set></Sets>`;
    const found = readQdc(bytesOf(`<Project origin="Y"><CodeBook>${codes}${sets}</CodeBook></Project>`));
    expect(found.ok && found.value.draft.codes.map(({ details }) => details.family)).toEqual(['家族', undefined]);
    expect(found.ok && found.value.origin).toBe('Y');
  });

  it.each([
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa">]>', '<Codes/>', 'xml.doctype'],
    ['a file from outside', '<!DOCTYPE x SYSTEM "file:///etc/passwd">', '<Codes/>', 'xml.doctype'],
    ['an entity nobody declared', '', '<Codes>&a;</Codes>', 'xml.malformed'],
    ['tags that do not close', '', '<Codes>', 'xml.malformed'],
    ['nesting without end', '', `<Codes>${'<Code>'.repeat(300)}${'</Code>'.repeat(300)}</Codes>`, 'xml.tooDeep'],
    ['no codes', '', '<Codes/>', 'qdc.noCodes'],
  ])('%s is refused', (_what, before, body, problem) => {
    const found = read(body, before);
    expect(found.ok ? null : found.problem.code).toBe(problem);
  });

  it('is refused where it is no codebook, no text or nothing', () => {
    const code = (bytes: Uint8Array) => {
      const found = readQdc(bytes);
      return found.ok ? null : found.problem.code;
    };
    expect([code(bytesOf('<html/>')), code(Uint8Array.of(0x3c, 0xff, 0xfe, 0x80)), code(new Uint8Array())]).toEqual(['qdc.noCodebook', 'xml.undecodable', 'import.empty']);
  });
});

describe('somebody’s own table', () => {
  it('gives codes by level, by parent’s name or by columns of levels, and tells what it passes over', () => {
    const names = (csv: string) => {
      const read = codebookOfCsv({ name: 'a.csv', bytes: bytesOf(csv) });
      if (!read.ok) return read.problem.code;
      const byRef = new Map(read.value.draft.codes.map((code) => [code.ref, code.name.zh || code.name.en]));
      return [read.value.draft.codes.map(({ name, parentRef, definition }) => `${byRef.get(parentRef ?? '') ?? ''}/${name.zh || name.en}:${definition.brief.zh || definition.brief.en}`), read.value.notes.map((note) => note.code)];
    };
    expect(names('编码,层级,定义\n引力,1,吸引\n发展,2,好处\n压力,1,\n')).toEqual([['/引力:吸引', '引力/发展:好处', '/压力:'], []]);
    expect(names('Code,Parent,Definition,Mood\nPull,,it draws,x\nGrowth,Pull,gain,\n,,nameless,\nLost,None,,\n')).toEqual([
      ['/Pull:it draws', 'Pull/Growth:gain', '/Lost:'],
      ['table.unknownColumn', 'table.namelessRow', 'table.parentMissing'],
    ]);
    expect(names('一级编码;二级编码;简要定义\n引力;;\n;发展引力;a\n')).toEqual([['/引力:', '引力/发展引力:a'], []]);
    expect(names('甲,乙\n1,2\n')).toBe('table.noNameColumn');
  });
});
