import { fill } from '../locale/index.js';
import { baseLanguage } from '../model/lang-map.js';
import { embedWordsOf } from './words/index.js';

// Languages that quote with guillemets; the others here use curly marks.
const guillemets = ['ar', 'es', 'fa', 'fr', 'ru'];

/** The quotation marks of a language. */
export function quotationMarks(language: string): readonly [string, string] {
  return guillemets.includes(baseLanguage(language)) ? ['«', '»'] : ['“', '”'];
}

/** A label and what it is of, with the colon of the reader's language between them. */
export function labelled<T>(language: string, label: T, text: T): (T | string)[] {
  return fill(embedWordsOf(language).labelled, { label, text });
}

/** What ends the sentence, if nothing in it does. */
export function stopAfter(text: string, language: string): string {
  return /[\p{Sentence_Terminal}:…]["”»）)]*$/u.test(text.trimEnd())
    ? ''
    : embedWordsOf(language).stop;
}
