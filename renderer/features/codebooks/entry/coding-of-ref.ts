import type { CodingRef } from '#shared/domain/coding-ref.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** The coding that a reference points at, whoever made it; null where it is gone. Looks only at the layers of its transcript. */
export function codingOfRef({ layers }: Pick<ProjectState, 'layers'>, { transcriptId, codingId }: CodingRef): Coding | null {
  for (const layer of layers.values()) {
    if (layer.transcriptId !== transcriptId) continue;
    const coding = layer.codings.find(({ id }) => id === codingId);
    if (coding !== undefined) return coding;
  }
  return null;
}
