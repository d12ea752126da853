import { diffWords, type Change } from 'diff';
import { baseLanguage } from '../../model/lang-map.js';
import type { Clause, Statement } from '../../model/statement.js';
import type { Fidelity } from '../../model/vocabulary.js';
import { readEdtf } from '../../model/edtf.js';

/** A clause's words in one language, and what kind of words they are. */
export interface Wording {
  readonly text: string;
  readonly language: string;
  readonly kind: 'quotation' | Fidelity;
}

export type Refusal = 'missing' | 'languages' | 'kinds' | 'fidelities';

/** Two wordings of one kind in one language, and where they differ. */
export interface Compared {
  readonly first: Wording;
  readonly second: Wording;
  readonly changes: readonly Change[];
}

/** Why there is nothing to compare, and in which language that is so. */
export interface Refused {
  readonly refusal: Refusal;
  readonly language: string;
}

export type Comparison = Compared | Refused;

interface Languages {
  /** The one that was asked for; by default that of the quotations, if they have one in common. */
  readonly wanted: string | undefined;
  /** The reader's, for quotations in two languages. */
  readonly readers: string;
}

/** The words that one clause has and the other has not. Like is compared with like only. */
export function compare(first: Clause, second: Clause, { wanted, readers }: Languages): Comparison {
  const areQuotedAlike = isSameLanguage(first.quote.language, second.quote.language);
  const language = wanted ?? (areQuotedAlike ? first.quote.language : readers);
  const refuse = (refusal: Refusal): Comparison => ({ refusal, language });

  const one = wordingOf(first, language);
  const other = wordingOf(second, language);
  if (!one || !other) return refuse(wanted || areQuotedAlike ? 'missing' : 'languages');
  if (one.kind !== other.kind) {
    const isQuoted = one.kind === 'quotation' || other.kind === 'quotation';
    return refuse(isQuoted ? 'kinds' : 'fidelities');
  }
  return { first: one, second: other, changes: changesBetween(one, other) };
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
  if (isSameLanguage(quote.language, language)) {
    return { text: quote.exact, language: quote.language, kind: 'quotation' };
  }
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

function changesBetween(one: Wording, other: Wording): Change[] {
  const intlSegmenter = new Intl.Segmenter(one.language, { granularity: 'word' });
  return diffWords(one.text, other.text, { intlSegmenter });
}
