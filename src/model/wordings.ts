import { readEdtf } from './edtf.js';
import { baseLanguage } from './lang-map.js';
import type { Clause, Statement } from './statement.js';
import type { Fidelity } from './vocabulary.js';

/** A clause's words in one language, and what kind of words they are. */
export interface Wording {
  readonly text: string;
  readonly language: string;
  readonly kind: 'quotation' | Fidelity;
}

type Refusal = 'missing' | 'languages' | 'kinds' | 'fidelities';

/** Why there is nothing to compare, and in which language that is so. */
export interface Refused {
  readonly refusal: Refusal;
  readonly language: string;
}

/** Two wordings that can be compared, or why there are none. */
export type Pairing = { readonly first: Wording; readonly second: Wording } | Refused;

/**
 * The words of two clauses in one language. Like is compared with like only.
 *
 * @param wanted The language that was asked for. The empty text: that of the quotations, if they have one in common.
 * @param readers The reader's, for quotations in two languages.
 */
export function pair(first: Clause, second: Clause, wanted: string, readers: string): Pairing {
  const areQuotedAlike = isSameLanguage(first.quote.language, second.quote.language);
  const language = wanted || (areQuotedAlike ? first.quote.language : readers);
  const one = wordingOf(first, language);
  const other = wordingOf(second, language);
  if (!one || !other)
    return { refusal: wanted || areQuotedAlike ? 'missing' : 'languages', language };
  if (one.kind === other.kind) return { first: one, second: other };
  const isQuoted = one.kind === 'quotation' || other.kind === 'quotation';
  return { refusal: isQuoted ? 'kinds' : 'fidelities', language };
}

/** The earlier of two statements first: by revision, or else by the date of the event. As given where these are the same. */
export function inOrderOfTime(one: Statement, other: Statement): [Statement, Statement] {
  const isLater = one.id === other.id ? one.revision > other.revision : timeOf(one) > timeOf(other);
  return isLater ? [other, one] : [one, other];
}

function timeOf({ event }: Statement): number {
  return readEdtf(event.start)!.start.getTime();
}

function wordingOf({ quote, translations }: Clause, language: string): Wording | undefined {
  if (isSameLanguage(quote.language, language))
    return { text: quote.exact, language: quote.language, kind: 'quotation' };
  const tags = Object.keys(translations);
  const tag =
    tags.find((each) => each === language) ?? tags.find((each) => isSameLanguage(each, language));
  if (!tag) return undefined;
  const { text, fidelity } = translations[tag]!;
  return { text, language: tag, kind: fidelity };
}

/** Whether two texts in these languages can be compared word by word: regions may differ, scripts may not. */
function isSameLanguage(one: string, other: string): boolean {
  if (baseLanguage(one) !== baseLanguage(other)) return false;
  return one === other || scriptOf(one) === scriptOf(other);
}

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}
