import type { Entry } from './entry.ts';
import type { BlobHash, CoderId, EntryId, Instant } from './ids.ts';
import type { Operation, ProblemCode } from './operation.ts';
import type { ProjectContent } from './project-content.ts';
import { ok, type Result } from './result.ts';
import { applyChanges, emptyState, type ProjectState } from './state.ts';

/** Who makes the project, when, and where fresh ids come from. */
export interface DraftSetting {
  readonly coderId: CoderId;
  now(): Instant;
  nextId(): string;
}

/**
 * A project in the making: operations run one after another in memory, each leaving its line in the journal, so that the
 * whole can be written to a new database at once or not at all.
 */
export class ProjectDraft {
  readonly #setting: DraftSetting;
  readonly #journal: Entry[] = [];
  readonly #texts = new Map<BlobHash, string>();
  readonly #originals = new Map<BlobHash, Uint8Array>();
  #state: ProjectState = emptyState;

  constructor(setting: DraftSetting) {
    this.#setting = setting;
  }

  get state(): ProjectState {
    return this.#state;
  }

  /** The draft as it is now. */
  get content(): ProjectContent {
    return { state: this.#state, journal: [...this.#journal], texts: new Map(this.#texts), originals: new Map(this.#originals) };
  }

  /** Runs `operation` on what is there; on a problem the draft stays as it was. */
  run<Input>(operation: Operation<Input>, input: Input): Result<Entry, ProblemCode> {
    const { coderId, now, nextId } = this.#setting;
    const at = now();
    const result = operation(this.#state, input, { now: at, newId: <Id extends string>() => nextId() as Id, coderId });
    if (!result.ok) return result;
    const { command, label, changes, blobs } = result.value;
    this.#state = applyChanges(this.#state, changes);
    for (const blob of blobs) {
      if (blob.kind === 'text') this.#texts.set(blob.hash, blob.text);
      else this.#originals.set(blob.hash, blob.bytes);
    }
    const entry: Entry = { id: nextId() as EntryId, at, coderId, command, label, changes, cause: null };
    this.#journal.push(entry);
    return ok(entry);
  }
}
