import { html, type TemplateResult } from 'lit';
import type { Content, Reading } from '../core/reading.js';
import { find } from '../model/select.js';
import { baseLanguage, bestLanguage } from '../model/lang-map.js';
import type { Clause, Translation } from '../model/statement.js';

/** What kind of words follow. Stands before every body of text, always looking the same. */
export function fidelityLabel(content: Content): TemplateResult {
  return html`<p class="label">${content}</p>`;
}

/** The label of a quotation: verbatim, and in which language it was reported. */
export function quotationFidelity(reading: Reading, { quote }: Clause): TemplateResult {
  const { fidelity } = reading.locale.words;
  const official = find(reading.statement, 'source', quote.source)?.kind === 'official-text';
  return reading.sentence(official ? fidelity.verbatimOfficial : fidelity.verbatim, {
    language: reading.locale.languageName(quote.language),
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
