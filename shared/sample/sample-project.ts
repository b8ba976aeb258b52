import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisions, provinces } from '#shared/builtin/cities/divisions.ts';
import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { builtinCodeId, codebookRecords } from '#shared/builtin/codebooks/codebook-records.ts';
import { type Bilingual, inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { Coder } from '#shared/domain/coder.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { BlobHash, CityId, CodeId, CodingId } from '#shared/domain/ids.ts';
import type { Link } from '#shared/domain/link.ts';
import type { Operation } from '#shared/domain/operation.ts';
import { addAgreements } from '#shared/domain/operations/agreement-operations.ts';
import { addCodings, editCoding } from '#shared/domain/operations/coding-operations.ts';
import { addMemo } from '#shared/domain/operations/memo-operations.ts';
import { createProject } from '#shared/domain/operations/project-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import { addTranscripts, type NewTranscript } from '#shared/domain/operations/transcript-operations.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { type DraftSetting, ProjectDraft } from '#shared/domain/project-draft.ts';
import type { Transcript } from '#shared/domain/transcript.ts';

import { sampleAgreements } from './sample-agreements.ts';
import { sampleDyadAttributes } from './sample-attributes.ts';
import type { SampleCodePath, SampleCoding, SampleLink } from './sample-coding.ts';
import { sampleCodings } from './sample-codings.ts';
import { type SampleInterview, sampleInterviews } from './sample-interviews.ts';
import type { SayInLanguage } from './tracing/sample-case.ts';
import { sampleMemos } from './sample-memos.ts';
import { sampleProjectId } from './sample-project-id.ts';
import { shenzhenDongguan } from './tracing/shenzhen-dongguan.ts';
import { shenzhenMeizhou } from './tracing/shenzhen-meizhou.ts';
import { traceCase } from './tracing/trace-case.ts';

const name: Bilingual = { zh: '示例项目：跨域通办', en: 'Sample project: cross-boundary services' };
const description: Bilingual = {
  zh: '六份虚构访谈及其编码，连同数百份虚构的合作协议，用来展示本软件的各项功能。城市为真实地名，人物、做法、协议、数字与事件均属虚构。',
  en: 'Six fictional interviews with their codings, and some hundred fictional agreements, to show what the app does. The cities are real; persons, deeds, agreements, figures and events are invented.',
};

/** Jiangsu, Zhejiang, Anhui, Fujian, Jiangxi, Shandong, Henan, Hubei, Hunan, Guangdong, Guangxi: 155 cities. */
const provinceNames: ReadonlySet<string> = new Set(['江苏', '浙江', '安徽', '福建', '江西', '山东', '河南', '湖北', '湖南', '广东', '广西']);
const provinceCodes = new Set(provinces.filter(({ shortName }) => provinceNames.has(shortName)).map(({ code }) => code));
const cities = divisions.filter(({ provinceCode }) => provinceCodes.has(provinceCode)).map(cityOfDivision);
const cityIdByName = new Map(cities.map(({ id, shortName }) => [shortName, id]));

/** The text of a sample interview and the SHA-256 of its UTF-8 bytes, which are the file's. */
export interface SampleText {
  readonly text: string;
  readonly hash: BlobHash;
}

export interface SampleSetting extends DraftSetting {
  /** Whose project it becomes: every coding is theirs to change. */
  readonly coder: Pick<Coder, 'name' | 'role'>;
  /** The language of the names that are written into the project. */
  readonly language: Language;
  /** By the interviews' file names. */
  readonly texts: ReadonlyMap<string, SampleText>;
}

function cityId(shortName: string): CityId {
  const id = cityIdByName.get(shortName);
  if (id === undefined) throw new RangeError(`the sample knows no city ${shortName}`);
  return id;
}

function codeId(path: SampleCodePath): CodeId {
  const codebook = builtinCodebooks.find(({ slug }) => path.startsWith(`${slug}/`));
  if (codebook === undefined) throw new RangeError(`the sample knows no code ${path}`);
  return builtinCodeId(codebook.slug, path.slice(codebook.slug.length + 1));
}

function linkOf({ cities: [one, other], level }: SampleLink): Link {
  return other === undefined ? { kind: 'city', cityId: cityId(one), level } : { kind: 'dyad', dyadId: dyadOf(cityId(one), cityId(other)), level };
}

function transcriptOf({ fileName, title, cityShortName, ...interview }: SampleInterview, { texts, language }: SampleSetting): NewTranscript {
  const source = texts.get(fileName);
  if (source === undefined) throw new RangeError(`no text of ${fileName}`);
  const { recordId, date, place, role, institution, interviewer, consent, confidentiality } = interview;
  return {
    header: { recordId, date, place, role, institution, interviewer, consent, confidentiality, title: inLanguage(title, language), cityId: cityId(cityShortName) },
    text: source.text,
    textHash: source.hash,
    source: { fileName, encoding: 'utf-8', originalHash: source.hash },
    original: new TextEncoder().encode(source.text),
  };
}

/** Runs an operation that cannot fail, as the sample's tests hold its parts together. */
function mustRun<Input>(draft: ProjectDraft, operation: Operation<Input>, input: Input): void {
  const result = draft.run(operation, input);
  if (!result.ok) throw new RangeError(`the sample does not hold together: ${result.problem.code}`);
}

function code(draft: ProjectDraft, { quote, codes, links, note }: SampleCoding, transcript: Transcript, { text }: SampleText): void {
  const start = text.indexOf(quote);
  const passage = { start, end: start + quote.length };
  mustRun(draft, addCodings, { transcriptId: transcript.id, text, passage, codeIds: codes.map(codeId), links: links.map(linkOf) });
  const [first] = codes;
  if (note === '' || first === undefined) return;
  const id = idAt(draft, transcript, codeId(first), start);
  mustRun(draft, editCoding, { id, transcriptId: transcript.id, edit: { note } });
}

function idAt(draft: ProjectDraft, transcript: Transcript, code: CodeId, start: number): CodingId {
  const layers = [...draft.state.layers.values()].filter(({ transcriptId }) => transcriptId === transcript.id);
  const coding = layers.flatMap(({ codings }) => codings).find(({ codeId: applied, anchor }) => applied === code && anchor.start === start);
  if (coding === undefined) throw new RangeError(`no coding at ${start} of ${transcript.recordId}`);
  return coding.id;
}

/** The sample project, made by the operations by which a person would make it, one line of the journal for each. */
export function sampleProject(setting: SampleSetting): ProjectContent {
  const { coder, language, texts } = setting;
  const draft = new ProjectDraft(setting);
  mustRun(draft, createProject, {
    id: sampleProjectId,
    name: inLanguage(name, language),
    description: inLanguage(description, language),
    coder,
    codebooks: builtinCodebooks.map(codebookRecords),
    cities,
  });
  mustRun(draft, addAgreements, { agreements: sampleAgreements(cities, language) });
  mustRun(draft, setAttributeValues, sampleDyadAttributes(cities, language));
  mustRun(draft, addTranscripts, { transcripts: sampleInterviews.map((interview) => transcriptOf(interview, setting)) });
  const transcripts = new Map([...draft.state.transcripts.values()].map((transcript) => [transcript.recordId, transcript]));
  for (const coding of sampleCodings) {
    const transcript = transcripts.get(coding.recordId);
    const source = transcript === undefined ? undefined : texts.get(transcript.source.fileName);
    if (transcript === undefined || source === undefined) throw new RangeError(`no interview ${coding.recordId}`);
    code(draft, coding, transcript, source);
  }
  const say: SayInLanguage = (zh, en) => inLanguage({ zh, en }, language);
  for (const traced of [shenzhenDongguan(say), shenzhenMeizhou(say)]) traceCase(draft, (operation, input) => mustRun(draft, operation, input), cityId, traced);
  for (const memo of sampleMemos(say, { cityId, codeId })) mustRun(draft, addMemo, memo);
  return draft.content;
}
