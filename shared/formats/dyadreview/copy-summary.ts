import { codingsOf } from '#shared/domain/state.ts';
import { gap } from './excerpt-text.ts';
import type { OutgoingCopy } from './outgoing-copy.ts';

/** What a copy holds, counted and named, so that a person sees what leaves the machine. */
export interface CopySummary {
  readonly entries: number;
  readonly revisions: number;
  readonly comments: number;
  readonly signOffs: number;
  readonly passages: number;
  /** Passages that entries give as examples: they were picked for the codebook and go with it. */
  readonly examples: number;
  /** Characters of interviews (UTF-16 units), in passages and around them. */
  readonly characters: number;
  readonly people: readonly string[];
  /** Under which names interviews go: record ids, or what stands for them. */
  readonly recordIds: readonly string[];
}

export function copySummary({ state, texts }: OutgoingCopy): CopySummary {
  const examples = [...state.codes.values()].flatMap((code) => code.examples);
  const words = [...texts.values()].map((text) => text.replaceAll(gap.trim(), '').replaceAll('\n\n', '').length);
  return {
    entries: state.codes.size,
    revisions: state.revisions.size,
    comments: [...state.comments.values()].filter(({ act }) => act !== 'send').length,
    signOffs: state.signOffs.size,
    passages: [...codingsOf(state)].length,
    examples: examples.length,
    characters: words.reduce((sum, length) => sum + length, 0),
    people: [...state.coders.values()].map(({ name }) => name),
    recordIds: [...new Set([...[...state.transcripts.values()].map(({ recordId }) => recordId), ...examples.map(({ recordId }) => recordId)])].sort(),
  };
}
