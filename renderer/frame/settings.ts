import type { Language } from '#shared/domain/bilingual.ts';
import type { CoderRole } from '#shared/domain/coder.ts';
import type { CoderId } from '#shared/domain/ids.ts';
import type { ReadableCell } from '#renderer/session/cell.ts';

/** Who sits at this machine. The id stays the same in every project made here. */
export interface Person {
  readonly id: CoderId;
  readonly name: string;
  readonly role: CoderRole;
}

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What belongs to the machine and not to a project. Each `set` fulfils when it is kept. */
export interface Settings {
  /** null until the name has been asked for. */
  readonly person: ReadableCell<Person | null>;
  readonly language: ReadableCell<Language>;
  readonly theme: ReadableCell<Theme>;
  /** Ids of the commands last run from the palette, the last first. */
  readonly recentCommands: ReadableCell<readonly string[]>;
  /** `id` only where the person turns out to be a coder that a project knows already. */
  setPerson(person: Omit<Person, 'id'> & { readonly id?: CoderId }): Promise<Person>;
  setLanguage(language: Language): Promise<void>;
  setTheme(theme: Theme): Promise<void>;
  rememberCommand(id: string): Promise<void>;
}
