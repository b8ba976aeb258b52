import { splitsCharacter, standsOn } from '#shared/domain/anchor.ts';
import type { Entry } from '#shared/domain/entry.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import type { Problem } from '#shared/domain/result.ts';
import { sameState } from '#shared/domain/same-state.ts';
import { applyChanges, codingsOf, ConflictError, emptyState, type ProjectState } from '#shared/domain/state.ts';
import type { Meter } from '../pace.ts';
import type { ArchiveProblemCode } from './archive-problem.ts';
import { blobsOf } from './blobs-of.ts';

type ArchiveProblem = Problem<ArchiveProblemCode>;

const problem = (code: ArchiveProblemCode, params: ArchiveProblem['params'] = {}): ArchiveProblem => ({ code, params });

/** A lone half of a character: UTF-8 cannot hold it, so the text would come back another. */
const loneSurrogate = /\p{Surrogate}/u;

function blobProblem({ state, journal, texts, originals }: ProjectContent): ArchiveProblem | null {
  const needed = blobsOf(state, journal);
  for (const [hash, { recordId, textLength }] of needed.texts) {
    const text = texts.get(hash);
    if (text === undefined) return problem('archive.textMissing', { recordId, hash });
    if (text.length !== textLength || loneSurrogate.test(text)) return problem('archive.textWrong', { recordId, hash });
  }
  for (const [hash, { recordId }] of needed.originals) {
    if (!originals.has(hash)) return problem('archive.originalMissing', { recordId, hash });
  }
  return null;
}

function anchorProblem({ state, texts }: ProjectContent): ArchiveProblem | null {
  for (const { id, transcriptId, anchor } of codingsOf(state)) {
    const transcript = state.transcripts.get(transcriptId);
    const text = (transcript && texts.get(transcript.textHash)) ?? '';
    if (standsOn(text, anchor) && !splitsCharacter(text, anchor.start) && !splitsCharacter(text, anchor.end)) continue;
    const line = text.slice(0, anchor.start).split('\n').length;
    return problem('archive.anchorWrong', { recordId: transcript?.recordId ?? '', line, id });
  }
  return null;
}

function stateProblem(state: ProjectState): ArchiveProblem | null {
  const [violation] = violationsOf(state);
  return violation === undefined ? null : problem('archive.stateInvalid', { rule: violation.rule, id: violation.id });
}

async function journalProblem(state: ProjectState, journal: readonly Entry[], meter: Meter): Promise<ArchiveProblem | null> {
  let told = emptyState;
  for (const [index, { id, changes }] of journal.entries()) {
    try {
      told = applyChanges(told, changes);
    } catch (error) {
      if (error instanceof ConflictError) return problem('archive.journalBroken', { line: index + 1, id });
      throw error;
    }
    await meter.advance();
  }
  return sameState(told, state) ? null : problem('archive.journalDiffers');
}

/**
 * What is wrong with a project as a whole, or null: its records fit together, every text and original that it speaks of is
 * there, every coding stands on its words, and the journal leads to just these records. Asked before a project is written,
 * so that a file is one that can be read, and before what was read is used. Advances `meter` once per journal entry.
 */
export async function archiveProblem(archive: ProjectContent, meter: Meter): Promise<ArchiveProblem | null> {
  return (
    stateProblem(archive.state) ??
    blobProblem(archive) ??
    anchorProblem(archive) ??
    (await journalProblem(archive.state, archive.journal, meter))
  );
}
