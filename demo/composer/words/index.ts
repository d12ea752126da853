import { ar } from './ar.js';
import { en, type ComposerWords } from './en.js';

export type { ComposerWords } from './en.js';

/** The languages of the composer's own interface. */
export const composerLanguages = ['ar', 'en'] as const;
export type ComposerLanguage = (typeof composerLanguages)[number];

const words: Record<ComposerLanguage, ComposerWords> = { ar, en };

/** The words of the composer in one language. */
export function composerWords(language: ComposerLanguage): ComposerWords {
  return words[language];
}

/** The language of the composer for who reads these languages, best first. */
export function composerLanguageFor(languages: readonly string[]): ComposerLanguage {
  for (const wanted of languages) {
    const known = composerLanguages.find((language) => wanted.toLowerCase().startsWith(language));
    if (known) return known;
  }
  return 'en';
}
