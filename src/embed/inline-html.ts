import { baseLanguage } from '../model/lang-map.js';
import { element, fragment, joined, type Content, type Markup } from './markup.js';
import { passagesOf, type Passage } from './passages.js';
import type { PlainReading } from './plain-reading.js';
import { quotationMarks } from '../locale/index.js';
import { labelled, stopAfter } from './punctuation.js';
import type { Site } from './site.js';
import { closingOf, languageAttributes, pageUrl } from './title.js';
import { inlineElements, type Widget } from './widget.js';

/**
 * The words as HTML that stands inside a sentence: one line, nothing that a feed, a
 * newsletter or WordPress would take out or spoil. Ends with a link to the source.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function inline(widget: Widget, reading: PlainReading, site: Site): string {
  return String(
    element(
      'span',
      languageAttributes(reading.locale.language),
      inlineContent(widget, reading, site),
    ),
  );
}

/**
 * What stands in the element until it can render, in the language that the element has: the
 * words and the link, or the bare words where it stands inside a sentence.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function fallback(widget: Widget, reading: PlainReading, site: Site): string {
  return String(fallbackContent(widget, reading, site));
}

export function fallbackContent(widget: Widget, reading: PlainReading, site: Site): Markup {
  return inlineElements.has(widget.element)
    ? bareWords(widget, reading)
    : inlineContent(widget, reading, site);
}

/** What stands in the sentence of the article. */
export function bareWords(widget: Widget, reading: PlainReading): Markup {
  const [words] = passagesOf(widget, reading);
  return fragment(words && inOwnLanguage(words, reading.locale.language));
}

/** The words without the element around it, for places that have their language. */
export function inlineContent(widget: Widget, reading: PlainReading, site: Site): Markup {
  const passages = passagesOf(widget, reading);
  const { language } = reading.locale;
  const { source, title, url } = closingOf(passages, reading, pageUrl(widget, reading, site));
  return joined(
    [
      ...passages.map((passage) => sentenceOf(passage, language)),
      ...(source ? [fragment(source, stopAfter(source, language))] : []),
      element('a', { href: url }, inOwnLanguage(title, language)),
    ],
    ' ',
  );
}

/**
 * A passage as a sentence, with its label before it.
 *
 * @param words Its words as they are marked. By default by an element with their language.
 */
export function sentenceOf(
  passage: Passage,
  language: string,
  words: Content = inOwnLanguage(passage, language),
): Markup {
  const { label, kind, text, url } = passage;
  const linked = url && kind !== 'source' ? element('a', { href: url }, words) : words;
  const marked = kind === 'title' ? element('strong', {}, linked) : linked;
  return fragment(
    label ? labelled<Content>(language, label, marked) : marked,
    stopAfter(text, language),
  );
}

/** Words with the language and direction that they have of their own, and quotation marks where they are verbatim. */
function inOwnLanguage({ kind, text, language }: Passage, surrounding: string): Content {
  const words = kind === 'quotation' ? quotationMarks(language).join(text) : text;
  if (baseLanguage(language) === baseLanguage(surrounding)) return words;
  return element('span', languageAttributes(language), words);
}
