import { fill } from '../locale/index.js';
import { embedWordsOf } from './words/index.js';

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
