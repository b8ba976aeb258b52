import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { useCallback } from 'react';

import type { Language } from '#shared/domain/bilingual.ts';

type Table = Readonly<Record<string, string>>;

/** A feature's words: `zh` names the keys, `en` must have every one, plus `<key>_one` where English needs a singular. */
export interface FeatureText<Zh extends Table = Table> {
  readonly namespace: string;
  readonly zh: Zh;
  readonly en: Table;
}

/** Translates a key of one table; `{{name}}` in a sentence is filled from `params`; `count` chooses the plural. */
export type Translate<Key extends string> = (key: Key, params?: Readonly<Record<string, string | number>>) => string;

/** A feature's table. English singulars stand under `<key>_one` and are used where `count` is 1. */
export function featureText<const Zh extends Table>(
  namespace: string,
  zh: Zh,
  en: Readonly<Record<keyof Zh, string>> & Readonly<Partial<Record<`${keyof Zh & string}_one`, string>>>,
): FeatureText<Zh> {
  return { namespace, zh, en: en as Table };
}

/** The one instance of i18next, with every feature's table in it. */
export async function createTranslations(language: Language, texts: readonly FeatureText[]): Promise<I18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    ns: texts.map((text) => text.namespace),
    resources: {
      'zh-CN': Object.fromEntries(texts.map((text) => [text.namespace, text.zh])),
      en: Object.fromEntries(texts.map((text) => [text.namespace, text.en])),
    },
    // Keys are flat ('dialog.title' is one key), and React escapes what it shows.
    keySeparator: false,
    nsSeparator: '::',
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The translator of a feature's table in the language that is on now. */
export function useText<Zh extends Table>(text: FeatureText<Zh>): Translate<keyof Zh & string> {
  const { t } = useTranslation(text.namespace);
  return useCallback((key, params) => String(t(key as string, params as Record<string, unknown>)), [t]);
}

/** The same outside React: for commands and notices. */
export function translator<Zh extends Table>(instance: I18n, text: FeatureText<Zh>): Translate<keyof Zh & string> {
  return (key, params) => String(instance.t(key as string, { ns: text.namespace, ...params } as Record<string, unknown>));
}
