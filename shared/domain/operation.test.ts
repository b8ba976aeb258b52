import { describe, expect, it } from 'vitest';

import { TestProject, hashOf, zh } from '#test/fixtures/test-project.ts';
import { flawIn } from './flaw.ts';
import type { CityId, CodeId, CoderId, CodingId, TranscriptId } from './ids.ts';
import { addCities, editCity } from './operations/city-operations.ts';
import { addCode, editCode } from './operations/code-operations.ts';
import { addCoder } from './operations/coder-operations.ts';
import { addCodings, editCoding } from './operations/coding-operations.ts';
import { renameProject } from './operations/project-operations.ts';
import { addTranscripts, editTranscript } from './operations/transcript-operations.ts';
import { codingsOf } from './state.ts';

const long = '长'.repeat(201);
const city = { name: '深圳市', shortName: '深圳', nameEn: '', province: '广东省', code: '', aliases: [], attributes: {} };

function projectToSpoil() {
  const project = new TestProject();
  const codebookId = project.codebook('作用力');
  const codeId: CodeId = project.code(codebookId, '引力');
  const transcriptId: TranscriptId = project.transcript('SZG20220713', '深圳与东莞合作。');
  project.run(addCodings, { transcriptId, text: '深圳与东莞合作。', passage: { start: 0, end: 2 }, codeIds: [codeId] });
  const [coding] = codingsOf(project.state);
  return { project, codebookId, codeId, transcriptId, codingId: coding?.id as CodingId };
}

describe('what could not be read again is never written', () => {
  it.each<[string, (spoil: ReturnType<typeof projectToSpoil>) => ReturnType<TestProject['attempt']>, { kind: string; field: string }]>([
    ['a weight without end', ({ project, codingId, transcriptId }) => project.attempt(editCoding, { id: codingId, transcriptId, edit: { weight: Infinity } }), { kind: 'coding', field: 'weight' }],
    ['a weight that is no number', ({ project, codingId, transcriptId }) => project.attempt(editCoding, { id: codingId, transcriptId, edit: { weight: NaN } }), { kind: 'coding', field: 'weight' }],
    ['half an offset', ({ project, codeId, transcriptId }) => project.attempt(addCodings, { transcriptId, text: '深圳与东莞合作。', passage: { start: 2.5, end: 4 }, codeIds: [codeId] }), { kind: 'coding', field: 'anchor.start' }],
    ['a project name too long', ({ project }) => project.attempt(renameProject, { name: long, description: '' }), { kind: 'project', field: 'name' }],
    ['a coder name too long', ({ project }) => project.attempt(addCoder, { id: 'coder-2' as CoderId, name: long, role: 'coder' }), { kind: 'coder', field: 'name' }],
    ['a colour by name', ({ project, codebookId }) => project.attempt(addCode, { codebookId, parentId: null, name: zh('压力'), color: 'red' }), { kind: 'code', field: 'color' }],
    ['a key of two digits', ({ project, codeId }) => project.attempt(editCode, { id: codeId, edit: { key: '12' } }), { kind: 'code', field: 'key' }],
    ['a code that is no GB/T code', ({ project }) => project.attempt(addCities, { cities: [{ ...city, id: 'own-1' as CityId, code: '4403' }] }), { kind: 'city', field: 'code' }],
    ['a city attribute without end', ({ project }) => project.attempt(addCities, { cities: [{ ...city, attributes: { 人口: Infinity } }] }), { kind: 'city', field: 'attributes.人口' }],
    ['a city attribute of a name that objects have', ({ project }) => project.attempt(addCities, { cities: [{ ...city, attributes: Object.fromEntries([['__proto__', 1]]) }] }), { kind: 'city', field: 'attributes.__proto__' }],
  ])('%s', (_name, attempt, params) => {
    const spoil = projectToSpoil();
    const { state } = spoil.project;
    expect(attempt(spoil)).toEqual({ code: 'record.invalid', params });
    expect(spoil.project.state).toBe(state);
  });

  it('a field that a record does not have', () => {
    const { project } = projectToSpoil();
    project.run(addCities, { cities: [city] });
    const [known] = project.state.cities.values();
    if (known === undefined) throw new Error('no city');
    const withMore = { ...known, mayor: '某' };
    expect(project.attempt(editCity, { city: withMore })).toEqual({ code: 'record.invalid', params: { kind: 'city', field: 'mayor' } });
  });
});

it('takes from a header what is of a header, so that an interview keeps its id and its text', () => {
  const { project, transcriptId } = projectToSpoil();
  const first = project.state.transcripts.get(transcriptId);
  if (first === undefined) throw new Error('no interview');
  const other = project.transcript('LXM20230101', '另一份。');
  // A whole transcript is a header too, as far as the compiler can tell.
  project.run(editTranscript, { id: other, header: { ...first, recordId: 'LXM20230101', title: '改' } });
  expect(project.state.transcripts.get(other)).toMatchObject({ id: other, textHash: hashOf('另一份。'), title: '改' });
  project.run(addTranscripts, { transcripts: [{ header: first, text: '第三份。', textHash: hashOf('第三份。'), source: first.source, original: null }] });
  expect(project.state.transcripts.size).toBe(3);
  for (const transcript of project.state.transcripts.values()) expect(flawIn('transcript', transcript)).toBeNull();
});
