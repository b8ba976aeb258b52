import { beforeEach, describe, expect, it } from 'vitest';

import type { CodeId, CodingId, TranscriptId } from '#shared/domain/ids.ts';
import { TestProject, zh } from '#test/fixtures/test-project.ts';
import { type Code, emptyDefinition } from '../code.ts';
import { codingsOf } from '../state.ts';
import { siblingsOf } from '../code-tree.ts';
import { addCodings, editCoding } from './coding-operations.ts';
import { editCode } from './code-operations.ts';
import { confirmCodings } from './confirm-codings.ts';
import { codingsToCheck } from '../code-check.ts';
import { mergeCodes } from './merge-codes.ts';
import { reinstateCodes, retireCodes } from './retire-codes.ts';
import { splitCode } from './split-code.ts';

const text = '深圳和东莞先签了协议，惠州后来才加入。';
let project: TestProject;
let transcriptId: TranscriptId;
let pressure: CodeId;
let other: CodeId;
let ids: CodingId[];

const code = (id: CodeId): Code => project.state.codes.get(id) as Code;
const codings = () => [...codingsOf(project.state)];
const part = (name: string) => ({ name: zh(name), color: '#112233', definition: emptyDefinition });

beforeEach(() => {
  project = new TestProject();
  const codebookId = project.codebook('作用力');
  pressure = project.code(codebookId, '压力');
  other = project.code(codebookId, '推力');
  transcriptId = project.transcript('SZG20220713', text);
  for (const start of [0, 6]) project.run(addCodings, { transcriptId, text, passage: { start, end: start + 5 }, codeIds: [pressure] });
  ids = codings().map(({ id }) => id);
});

describe('splitting a code', () => {
  const split = (retires: boolean) => project.run(splitCode, { id: pressure, parts: [part('纵向'), part('横向')], sorted: [{ transcriptId, codingId: ids[0] as CodingId, part: 1 }], retires });

  it('puts the new codes right after it, remembers where they are from, and moves the sorted codings as one entry', () => {
    const example = { kind: 'typical' as const, passage: { transcriptId, codingId: ids[0] as CodingId }, quote: text.slice(0, 5), recordId: 'SZG20220713', note: '' };
    project.run(editCode, { id: pressure, edit: { examples: [example] } });
    const entries = project.journal.length;
    split(false);
    expect(project.journal).toHaveLength(entries + 1);
    const siblings = siblingsOf(project.state, code(pressure).codebookId, null);
    expect(siblings.map(({ name, order }) => `${order} ${name.zh}`)).toEqual(['0 压力', '1 纵向', '2 横向', '3 推力']);
    const made = siblings[2] as Code;
    expect(made.lineage).toMatchObject([{ kind: 'splitFrom', codeId: pressure, name: zh('压力') }]);
    expect(made.examples).toEqual([example]);
    expect(code(pressure).examples).toEqual([]);
    expect(codings().map(({ codeId }) => codeId)).toEqual([made.id, pressure]);
  });

  it('can retire what was split, which then takes no more codings and keeps those it has', () => {
    split(true);
    const passage = { transcriptId, text, passage: { start: 0, end: 3 } };
    expect(project.attempt(addCodings, { ...passage, codeIds: [pressure] })?.code).toBe('code.retired');
    expect(project.attempt(editCoding, { id: ids[0] as CodingId, transcriptId, edit: { codeId: pressure } })?.code).toBe('code.retired');
    expect(project.attempt(mergeCodes, { from: other, into: pressure })?.code).toBe('code.retired');
    expect(codings().filter(({ codeId }) => codeId === pressure)).toHaveLength(1);
    project.run(reinstateCodes, { ids: [pressure] });
    expect(project.attempt(addCodings, { ...passage, codeIds: [pressure] })).toBeNull();
    expect(project.attempt(reinstateCodes, { ids: [pressure] })?.code).toBe('code.unchanged');
  });

  it('refuses codings of others and names that are taken', () => {
    expect(project.attempt(splitCode, { id: pressure, parts: [part('推力')], sorted: [], retires: false })?.code).toBe('code.nameTaken');
    expect(project.attempt(splitCode, { id: pressure, parts: [part('甲'), part('甲')], sorted: [], retires: false })?.code).toBe('code.nameTaken');
    expect(project.attempt(splitCode, { id: other, parts: [part('甲')], sorted: [{ transcriptId, codingId: ids[0] as CodingId, part: 0 }], retires: false })?.code).toBe('coding.gone');
  });
});

describe('a merge', () => {
  it('is remembered by the code that stays, and what others said of the one that goes they say of it', () => {
    const third = project.code(code(pressure).codebookId, '阻力');
    project.run(editCode, { id: third, edit: { excludes: [pressure, other], confusableWith: [pressure] } });
    project.run(editCode, { id: other, edit: { excludes: [pressure] } });
    project.run(mergeCodes, { from: pressure, into: other });
    expect(code(other).lineage).toMatchObject([{ kind: 'mergedFrom', codeId: pressure, name: zh('压力') }]);
    expect(code(other).excludes).toEqual([]);
    expect([code(third).excludes, code(third).confusableWith]).toEqual([[other], [other]]);
    project.undo();
    expect(code(third).excludes).toEqual([pressure, other]);
  });
});

describe('codings made under an older meaning', () => {
  it('are to be checked until confirmed or recoded; better wording asks for nothing', () => {
    const definition = { ...emptyDefinition, brief: zh('上级的要求') };
    project.run(editCode, { id: pressure, edit: { definition }, definitionChange: 'wording' });
    expect(codingsToCheck(project.state)).toEqual([]);
    project.run(editCode, { id: pressure, edit: { definition: { ...definition, brief: zh('考核') } }, definitionChange: 'meaning' });
    expect(codingsToCheck(project.state).map(({ id }) => id)).toEqual(ids);
    project.run(confirmCodings, { codings: [{ transcriptId, codingId: ids[0] as CodingId }] });
    expect(codingsToCheck(project.state).map(({ id }) => id)).toEqual([ids[1]]);
    project.run(editCoding, { id: ids[1] as CodingId, transcriptId, edit: { note: '想一想' } });
    expect(codingsToCheck(project.state)).toHaveLength(1);
    project.run(editCode, { id: other, edit: {}, definitionChange: 'meaning' });
    project.run(editCoding, { id: ids[1] as CodingId, transcriptId, edit: { codeId: other } });
    expect(codingsToCheck(project.state)).toEqual([]);
    project.run(retireCodes, { ids: [other] });
    project.run(editCode, { id: pressure, edit: {}, definitionChange: 'meaning' });
    expect(codingsToCheck(project.state).map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('are confirmed by their own coder only', () => {
    const stranger = 'coder-9' as typeof project.coderId;
    expect(project.attempt(confirmCodings, { codings: [{ transcriptId, codingId: ids[0] as CodingId }] }, stranger)?.code).toBe('coding.notYours');
  });
});
