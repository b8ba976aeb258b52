import { anchorAt } from '#shared/domain/anchor.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { Entry } from '#shared/domain/entry.ts';
import type { AgreementId, BlobHash, CityId, CodeId, CoderId, CodingId, EntryId, Instant, ProjectId, TranscriptId } from '#shared/domain/ids.ts';
import { type Layer, type LayerId, layerIdOf } from '#shared/domain/layer.ts';
import { levels } from '#shared/domain/link.ts';
import { byPlace } from '#shared/domain/passage.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { emptyState, type ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import type { Agreement } from '#shared/domain/agreement.ts';
import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisions } from '#shared/builtin/cities/divisions.ts';
import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { codebookRecords } from '#shared/builtin/codebooks/codebook-records.ts';

/** One interview to be made up: its length in UTF-16 units and how many codings are on it. */
export interface MadeUpInterview {
  readonly characters: number;
  readonly codings: number;
}

const now = '2026-01-01T00:00:00.000Z' as Instant;
export const benchCoder = 'bench-coder' as CoderId;

/** The same numbers at every run (a linear congruential generator; constants of Numerical Recipes). */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
}

const clauses = [
  '当时省里给我们下了任务', '深圳和东莞之间的业务量一直很大', '系统对接的问题到现在也没有完全解决', '窗口的同志压力其实不小',
  '协议签了以后媒体来报道过一次', '后面有没有人用我们心里也没底', '企业反映最多的是材料要重复提交', '领导换了以后重视程度就不一样了',
  '电子证照互认只做了一部分', '考核的时候看的是有没有开通', '异地代收代办要靠邮寄', '编制就这么多人',
];

/** About `characters` UTF-16 units of talk in turns; one paragraph a turn. */
export function madeUpText(characters: number, dice: Dice): string {
  const lines: string[] = [];
  for (let length = 0; length < characters; ) {
    const sentences = Array.from({ length: 1 + dice.below(5) }, () => `${clauses[dice.below(clauses.length)]}，${clauses[dice.below(clauses.length)]}。`);
    const line = `${lines.length % 2 === 0 ? '访谈者' : '受访者'}：${sentences.join('')}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, characters);
}

function hashFor(index: number): BlobHash {
  return index.toString(16).padStart(64, '0') as BlobHash;
}

function codingsOn(transcript: Transcript, text: string, count: number, codes: readonly CodeId[], cities: readonly CityId[], dice: Dice): Coding[] {
  const codings = Array.from({ length: count }, (_, index): Coding => {
    const start = dice.below(text.length - 90);
    const [one, other] = [cities[dice.below(cities.length)], cities[dice.below(cities.length)]];
    const isLinked = dice.below(3) === 0 && one !== undefined && other !== undefined && one !== other;
    return {
      id: `${transcript.id}-${index}` as CodingId,
      transcriptId: transcript.id,
      coderId: benchCoder,
      codeId: codes[dice.below(codes.length)] as CodeId,
      anchor: anchorAt(text, { start, end: start + 12 + dice.below(60) }),
      links: isLinked ? [{ kind: 'dyad', dyadId: dyadOf(one, other), level: levels[dice.below(3)] ?? null }] : [],
      note: '',
      weight: null,
      createdAt: now,
      confirmedAt: null,
    modifiedAt: now,
    };
  });
  return codings.sort((a, b) => byPlace(a.anchor, b.anchor));
}

/** How many cities there are, and how many agreements among them. */
export interface MadeUpCities {
  readonly cities: number;
  readonly agreements: number;
}

const studyCities: MadeUpCities = { cities: 155, agreements: 0 };

/** A whole project with the built-in codebooks, `interviews`, cities, and a journal that tells of every coding. */
export function madeUpProject(id: ProjectId, name: string, interviews: readonly MadeUpInterview[], { cities: cityCount, agreements }: MadeUpCities = studyCities): ProjectContent {
  const dice = new Dice(20220713);
  const books = builtinCodebooks.map(codebookRecords);
  const codes = new Map(books.flatMap((book) => book.codes).map((code) => [code.id as string, code]));
  const codeIds = [...codes.keys()] as CodeId[];
  const cities = divisions.slice(0, cityCount).map(cityOfDivision);
  const texts = new Map<BlobHash, string>();
  const transcripts = new Map<string, Transcript>();
  const layers = new Map<LayerId, Layer>();
  interviews.forEach(({ characters, codings }, index) => {
    const text = madeUpText(characters, dice);
    const date = new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10);
    const transcript: Transcript = {
      id: `t${index}` as TranscriptId,
      recordId: `BEN${date.replaceAll('-', '')}`,
      title: '', date, place: '', role: '', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null,
      textHash: hashFor(index),
      textLength: text.length,
      source: { fileName: `${index}.txt`, encoding: 'utf-8', originalHash: null },
      addedAt: now,
    };
    texts.set(transcript.textHash, text);
    transcripts.set(transcript.id, transcript);
    if (codings > 0) {
      const layer = { transcriptId: transcript.id, coderId: benchCoder, codings: codingsOn(transcript, text, codings, codeIds, cities.map((city) => city.id), dice) };
      layers.set(layerIdOf(layer), layer);
    }
  });
  const state: ProjectState = {
    ...emptyState,
    project: { id, name, description: '', createdAt: now },
    coders: new Map([[benchCoder, { id: benchCoder, name: 'Bench', role: 'coder', createdAt: now }]]),
    transcripts,
    codebooks: new Map(books.map(({ codebook }, order) => [codebook.id, { ...codebook, order }])),
    codes,
    cities: new Map(cities.map((city) => [city.id, city])),
    agreements: new Map(madeUpAgreements(cities.map((city) => city.id), agreements, dice).map((agreement) => [agreement.id as string, agreement])),
    layers,
  };
  return { state, texts, originals: new Map(), journal: journalOf(state) };
}

/** So many agreements, each between two cities drawn by lot, over ten years. */
function madeUpAgreements(cities: readonly CityId[], count: number, dice: Dice): Agreement[] {
  return Array.from({ length: count }, (_, index): Agreement => {
    const one = dice.below(cities.length);
    const other = (one + 1 + dice.below(cities.length - 1)) % cities.length;
    return {
      id: `a${index}` as AgreementId,
      dyadId: dyadOf(cities[one] as CityId, cities[other] as CityId),
      title: '合作协议',
      date: { precision: 'day', day: new Date(Date.UTC(2015, 0, 1 + dice.below(3650))).toISOString().slice(0, 10) },
      endDate: null,
      items: dice.below(120),
      mode: null,
      source: '',
      note: '',
    };
  });
}

function entry(id: string, command: Entry['command'], changes: Entry['changes']): Entry {
  return { id: id as EntryId, at: now, coderId: benchCoder, command, label: {}, changes, cause: null };
}

/** One entry that begins everything, then one per coding. */
function journalOf(state: ProjectState): Entry[] {
  const record = <Kind extends 'coder' | 'transcript' | 'codebook' | 'code' | 'city' | 'agreement'>(kind: Kind, rows: ReadonlyMap<string, { id: string }>) =>
    [...rows.values()].map((after) => ({ kind, id: after.id, before: null, after }) as unknown as Entry['changes'][number]);
  const { project } = state;
  const begin = [
    ...(project === null ? [] : [{ kind: 'project' as const, id: project.id, before: null, after: project }]),
    ...record('coder', state.coders),
    ...record('codebook', state.codebooks),
    ...record('code', state.codes),
    ...record('city', state.cities),
    ...record('agreement', state.agreements),
    ...record('transcript', state.transcripts),
  ];
  const codings = [...state.layers.values()].flatMap((layer) => layer.codings);
  return [entry('begin', 'project.create', begin), ...codings.map((coding) => entry(`e-${coding.id}`, 'coding.add', [{ kind: 'coding', id: coding.id, before: null, after: coding }]))];
}
