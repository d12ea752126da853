import type { LangMap } from './statement.js';
import type { LanguageTag } from './vocabulary.js';

/** A text and the language it is in, which may not be the one that was asked for. */
export interface Text {
  readonly text: string;
  readonly language: LanguageTag;
}

// Asked for every text of every element.
const bases = new Map<LanguageTag, LanguageTag>();

/** The first subtag: `zh` of `zh-Hans-CN`. */
export function baseLanguage(language: LanguageTag): LanguageTag {
  let base = bases.get(language);
  if (base === undefined) {
    base = language.split(/[-_]/, 1)[0]!.toLowerCase();
    bases.set(language, base);
  }
  return base;
}

/**
 * The language among `available` that serves a reader of `wanted` best: the same
 * tag, the same language, English, or whatever there is.
 */
export function bestLanguage(available: readonly LanguageTag[], wanted: LanguageTag): LanguageTag {
  const same = (language: LanguageTag): boolean => baseLanguage(language) === baseLanguage(wanted);
  return (
    available.find((language) => language === wanted) ??
    available.find(same) ??
    available.find((language) => baseLanguage(language) === 'en') ??
    available[0]!
  );
}

/** The text for a reader of `language`, or in the next best language. */
export function inLanguage(texts: LangMap, language: LanguageTag): Text {
  const best = bestLanguage(Object.keys(texts), language);
  return { text: texts[best]!, language: best };
}
