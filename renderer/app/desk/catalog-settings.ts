import * as v from 'valibot';

import type { Language } from '#shared/domain/bilingual.ts';
import { coderRoleSchema } from '#shared/domain/coder.ts';
import { coderIdSchema } from '#shared/domain/ids.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import { type Person, type Settings, type Theme, themes } from '#renderer/frame/settings.ts';
import { Cell, type ReadableCell } from '#renderer/session/cell.ts';
import type { Catalog } from '#renderer/storage/catalog.ts';

const personSchema = v.object({ id: coderIdSchema, name: v.pipe(v.string(), v.minLength(1)), role: coderRoleSchema });
const languageSchema = v.picklist(['zh-CN', 'en']);
const themeSchema = v.picklist(themes);
const recentSchema = v.array(v.string());

/** How many commands the palette remembers. */
const recentDepth = 12;

/** The language to begin with on a machine whose first language is `locale` (BCP 47): Chinese for Chinese, else English. */
export function languageFor(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh-CN' : 'en';
}

/** The settings of this machine, kept in the catalog. What is kept there and not understood counts as never set. */
export class CatalogSettings implements Settings {
  readonly #catalog: Catalog;
  readonly #ids: IdSource;
  readonly #person: Cell<Person | null>;
  readonly #language: Cell<Language>;
  readonly #theme: Cell<Theme>;
  readonly #recentCommands: Cell<readonly string[]>;

  private constructor(catalog: Catalog, ids: IdSource, kept: { person: Person | null; language: Language; theme: Theme; recent: readonly string[] }) {
    this.#catalog = catalog;
    this.#ids = ids;
    this.#person = new Cell(kept.person);
    this.#language = new Cell(kept.language);
    this.#theme = new Cell(kept.theme);
    this.#recentCommands = new Cell(kept.recent);
  }

  /** @throws StoreError where the catalog cannot be read. */
  static async load(catalog: Catalog, ids: IdSource, locale: string): Promise<CatalogSettings> {
    const [person, language, theme, recent] = await Promise.all([
      catalog.setting('person', personSchema),
      catalog.setting('language', languageSchema),
      catalog.setting('theme', themeSchema),
      catalog.setting('recentCommands', recentSchema),
    ]);
    return new CatalogSettings(catalog, ids, { person, language: language ?? languageFor(locale), theme: theme ?? 'system', recent: recent ?? [] });
  }

  get person(): ReadableCell<Person | null> {
    return this.#person;
  }

  get language(): ReadableCell<Language> {
    return this.#language;
  }

  get theme(): ReadableCell<Theme> {
    return this.#theme;
  }

  get recentCommands(): ReadableCell<readonly string[]> {
    return this.#recentCommands;
  }

  async setPerson({ id, name, role }: Omit<Person, 'id'> & { readonly id?: Person['id'] }): Promise<Person> {
    const person: Person = { id: id ?? this.#person.get()?.id ?? (this.#ids.next() as Person['id']), name: name.trim(), role };
    await this.#catalog.saveSetting('person', person);
    this.#person.set(person);
    return person;
  }

  async setLanguage(language: Language): Promise<void> {
    await this.#catalog.saveSetting('language', language);
    this.#language.set(language);
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.#catalog.saveSetting('theme', theme);
    this.#theme.set(theme);
  }

  async rememberCommand(id: string): Promise<void> {
    const recent = [id, ...this.#recentCommands.get().filter((other) => other !== id)].slice(0, recentDepth);
    this.#recentCommands.set(recent);
    await this.#catalog.saveSetting('recentCommands', recent);
  }
}
