import type { en } from './en.js';

/** Forms of a sentence by number, as `Intl.PluralRules` names them. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * What `Intl` says in one language, asked when the scripts are built: its first
 * use costs a page 10 to 25 ms, which is more than a card.
 */
export interface Formatted {
  /** By EDTF level 0 date, month, or interval. */
  readonly dates: Readonly<Record<string, string>>;
  /** `{year}` in the words of the language. */
  readonly year: string;
  /** Names of languages, by tag. */
  readonly languages: Readonly<Record<string, string>>;
  /** Two things in a row, where it does not depend on them. */
  readonly pair?: string;
}

/** The words of the interface: a language that lacks one does not compile. */
export type Words = typeof en & { readonly formatted?: Formatted };

/** The languages that the interface speaks. */
export const interfaceLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const load: Record<InterfaceLanguage, () => Promise<Words>> = {
  ar: async () => (await import('./ar.js')).ar,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  ru: async () => (await import('./ru.js')).ru,
  zh: async () => (await import('./zh.js')).zh,
};

const loaded = new Map<InterfaceLanguage, Words | Promise<Words>>();

/** The interface language for a reader of `language`: the same language, or English. */
export function interfaceLanguage(language: string): InterfaceLanguage {
  const wanted = language.split(/[-_]/, 1)[0]!.toLowerCase();
  return interfaceLanguages.find((known) => known === wanted) ?? 'en';
}

/** The words of a language: at once if they are here, or else a promise of them. */
export function wordsOf(language: InterfaceLanguage): Words | Promise<Words> {
  let words = loaded.get(language);
  if (!words) {
    words = load[language]().then((arrived) => {
      loaded.set(language, arrived);
      return arrived;
    });
    loaded.set(language, words);
  }
  return words;
}
