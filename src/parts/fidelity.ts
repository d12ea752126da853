import { html, type TemplateResult } from 'lit';
import type { Content, Reading } from '../core/reading.js';
import { directionOf } from '../locale/index.js';
import { sourceOf } from '../model/select.js';
import { baseLanguage, bestLanguage } from '../model/lang-map.js';
import type { Clause, Translation } from '../model/statement.js';

/** The label of a quotation: verbatim, and in which language it was reported. */
export function quotationFidelity(reading: Reading, clause: Clause): Content {
  const { fidelity } = reading.locale.words;
  const { kind } = sourceOf(reading.statement, clause);
  return reading.sentence(fidelity.verbatim[kind], {
    language: reading.locale.languageName(clause.quote.language),
  });
}

/** A translation and its language. */
export interface FoundTranslation extends Translation {
  readonly language: string;
}

/** Whether the reader reads the language that the clause is quoted in. */
export function readsQuotation(reading: Reading, { quote }: Clause): boolean {
  return baseLanguage(quote.language) === baseLanguage(reading.locale.language);
}

/** The translation for the reader, unless they read the language of the quotation. */
export function translationFor(reading: Reading, clause: Clause): FoundTranslation | undefined {
  const languages = Object.keys(clause.translations);
  if (languages.length === 0 || readsQuotation(reading, clause)) return undefined;
  const language = bestLanguage(languages, reading.locale.language);
  return { ...clause.translations[language]!, language };
}

/** The label of a translation: that it is one, and whether it is official. */
export function translationFidelity(reading: Reading, { fidelity }: Translation): string {
  return reading.locale.words.fidelity[fidelity];
}

/** The words of a translation, in their own language and direction. */
export function translated({ text, language }: FoundTranslation): TemplateResult {
  return html`<p
    class="translation"
    part="translation"
    lang=${language}
    dir=${directionOf(language)}
    >${text}</p
  >`;
}
