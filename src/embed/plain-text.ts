import { directionOf } from '../locale/index.js';
import { oneLine } from './escape.js';
import { passagesOf, type Passage } from './passages.js';
import type { PlainReading } from './plain-reading.js';
import { quotationMarks } from '../locale/index.js';
import { labelled } from './punctuation.js';
import type { Site } from './site.js';
import { closingOf, pageUrl } from './title.js';
import type { Widget } from './widget.js';

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/**
 * The words as plain text, a line for each passage; at the end the source and its address.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function text(widget: Widget, reading: PlainReading, site: Site): string {
  const passages = passagesOf(widget, reading);
  const { language } = reading.locale;
  const { source, title, url } = closingOf(passages, reading, pageUrl(widget, reading, site));
  return [
    ...passages.map((passage) => lineOf(passage, language)),
    ...(source ? [source] : []),
    lineOf(title, language),
    url,
  ].join('\n');
}

/** A passage on a line, with its label before it and its address after it. */
function lineOf(passage: Passage, language: string): string {
  const { label, kind, url } = passage;
  const words = isolated(passage, language);
  const line = label ? labelled(language, oneTextLine(label), words).join('') : words;
  return url && kind !== 'source' ? `${line} ${url}` : line;
}

/** Words in their quotation marks, kept apart from the direction of the words around them. */
export function isolated({ kind, text: words, language }: Passage, surrounding: string): string {
  const line = oneTextLine(words);
  const marked = kind === 'quotation' ? quotationMarks(language).join(line) : line;
  if (directionOf(language) === directionOf(surrounding) && !hasDirectionalControls.test(words))
    return marked;
  return `${firstStrongIsolate}${balanced(marked)}${popDirectionalIsolate}`;
}

/** Text has no other lines than those of the form. */
function oneTextLine(words: string): string {
  return oneLine(words).replaceAll(/[\u0085\u2028\u2029]/g, ' ');
}

const hasDirectionalControls = /[\u202A-\u202E\u2066-\u2069]/;

/** Every isolate that the text opens is closed in it, and none that it did not open. */
function balanced(words: string): string {
  let open = 0;
  let unopened = 0;
  for (const character of words) {
    if (/[\u2066-\u2068]/.test(character)) open += 1;
    else if (character === popDirectionalIsolate) {
      if (open > 0) open -= 1;
      else unopened += 1;
    }
  }
  return firstStrongIsolate.repeat(unopened) + words + popDirectionalIsolate.repeat(open);
}
