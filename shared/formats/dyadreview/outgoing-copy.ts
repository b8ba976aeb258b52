import type { BlobHash, CodebookId, CoderId, CommentId, Instant, RevisionId, SampleId, TranscriptId } from '#shared/domain/ids.ts';
import { type Layer, type LayerId, layerIdOf, withCodings } from '#shared/domain/layer.ts';
import { reviewProjectId } from '#shared/domain/project.ts';
import { codingsOf, emptyState, type ProjectState } from '#shared/domain/state.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import type { HashBytes } from '../dyadtrace/archive.ts';
import { excerptText } from './excerpt-text.ts';
import { pseudonyms, renamedIn } from './pseudonym.ts';

/** What is to go out. */
export interface SendingWish {
  readonly sendingId: CommentId;
  readonly codebookId: CodebookId;
  readonly revisionId: RevisionId;
  /** null: no passages. */
  readonly sampleId: SampleId | null;
  /** UTF-16 units of the interview on either side of a passage. */
  readonly context: number;
  readonly isPseudonymous: boolean;
  readonly sentAt: Instant;
  readonly sentBy: string;
  /** The name of the copy on the reviewer's list. */
  readonly name: string;
}

/** The copy that a reviewer gets to work in: a project of its own, but for its journal. */
export interface OutgoingCopy {
  readonly state: ProjectState;
  readonly texts: ReadonlyMap<BlobHash, string>;
}

const about = <Row extends { readonly codebookId: CodebookId }>(rows: ReadonlyMap<string, Row>, id: CodebookId): Row[] =>
  [...rows.values()].filter((row) => row.codebookId === id);
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** The sampled codings, by transcript. */
function sampledCodings(state: ProjectState, { sampleId }: SendingWish): ReadonlyMap<TranscriptId, readonly Coding[]> {
  const refs = new Set(sampleId === null ? [] : state.samples.get(sampleId)?.codings.map(({ codingId }) => codingId));
  const groups = new Map<TranscriptId, Coding[]>();
  for (const coding of codingsOf(state)) if (refs.has(coding.id)) groups.set(coding.transcriptId, [...(groups.get(coding.transcriptId) ?? []), coding]);
  return groups;
}

/** Of the header nothing but the record id. */
async function bareTranscript({ id, recordId, addedAt }: Transcript, text: string, hash: HashBytes): Promise<Transcript> {
  const blank = { title: '', date: '', place: '', role: '', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };
  const textHash = await hash(new TextEncoder().encode(text));
  return { id, ...blank, recordId, textHash, textLength: text.length, source: { fileName: '', encoding: 'utf-8', originalHash: null }, addedAt };
}

/** The interviews of the copy: their sampled passages only. */
async function excerpts(state: ProjectState, wish: SendingWish, textOf: (transcript: Transcript) => string, hash: HashBytes) {
  const transcripts: Transcript[] = [];
  const codings: Coding[] = [];
  const texts = new Map<BlobHash, string>();
  for (const [transcriptId, sampled] of sampledCodings(state, wish)) {
    const transcript = state.transcripts.get(transcriptId);
    if (transcript === undefined) continue;
    const excerpt = excerptText(textOf(transcript), sampled, wish.context);
    const bare = await bareTranscript(transcript, excerpt.text, hash);
    transcripts.push(bare);
    codings.push(...excerpt.codings);
    texts.set(bare.textHash, excerpt.text);
  }
  return { transcripts, codings, texts };
}

function layersOf(codings: readonly Coding[]): ProjectState['layers'] {
  const layers = new Map<LayerId, Layer>();
  for (const coding of codings) {
    const id = layerIdOf(coding);
    const { transcriptId, coderId } = coding;
    layers.set(id, withCodings(layers.get(id) ?? { transcriptId, coderId, codings: [] }, new Set(), [coding]));
  }
  return layers;
}

/**
 * The copy of a codebook that goes out: its entries, revisions, comments and signatures, the chosen sample with the verdicts
 * on it, the people who made these, and of the interviews the sampled passages with `context` characters around each. Nothing
 * else of the project. @param textOf the whole text of an interview that is in the sample
 */
export async function outgoingCopy(state: ProjectState, wish: SendingWish, textOf: (transcript: Transcript) => string, hash: HashBytes): Promise<OutgoingCopy> {
  const { codebookId, sampleId, sendingId, revisionId, context, isPseudonymous, sentAt, sentBy } = wish;
  const { transcripts, codings, texts } = await excerpts(state, wish, textOf, hash);
  const codebook = state.codebooks.get(codebookId);
  const sample = sampleId === null ? undefined : state.samples.get(sampleId);
  const codes = about(state.codes, codebookId);
  const present = new Set(codings.map(({ id }) => id));
  const samples = sample === undefined ? [] : [{ ...sample, codings: sample.codings.filter(({ codingId }) => present.has(codingId)) }];
  const verdicts = [...state.verdicts.values()].filter((verdict) => verdict.sampleId === sampleId);
  const authored = { revisions: about(state.revisions, codebookId), comments: about(state.comments, codebookId), signOffs: about(state.signOffs, codebookId) };
  const people = new Set<CoderId | null>([...codings, ...samples, ...verdicts, ...Object.values(authored).flat()].map(({ coderId }) => coderId));
  for (const { ownerId } of codes) people.add(ownerId);
  const names = isPseudonymous ? pseudonyms(state, sendingId) : new Map<string, string>();
  const renamed = <Row>(rows: readonly Row[]): Row[] => rows.map((row) => renamedIn(row, names));
  const copy: ProjectState = {
    ...emptyState,
    project: {
      id: reviewProjectId(sendingId),
      name: wish.name,
      description: '',
      createdAt: sentAt,
      review: { sendingId, projectId: state.project?.id ?? reviewProjectId(sendingId), projectName: state.project?.name ?? '', codebookId, revisionId, context, isPseudonymous, sentAt, sentBy },
    },
    coders: new Map([...state.coders].filter(([id]) => people.has(id as CoderId))),
    codebooks: byId(renamed(codebook === undefined ? [] : [codebook])),
    codes: byId(renamed(codes)),
    revisions: byId(renamed(authored.revisions)),
    comments: byId(renamed(authored.comments)),
    signOffs: byId(renamed(authored.signOffs)),
    samples: byId(samples),
    verdicts: byId(renamed(verdicts)),
    transcripts: byId(transcripts.map((transcript) => ({ ...transcript, recordId: names.get(transcript.recordId) ?? transcript.recordId }))),
    layers: layersOf(codings),
  };
  return { state: copy, texts };
}
