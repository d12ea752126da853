import { ownAttributes } from './attributes.js';
import { safeUrl } from './escape.js';
import { bareWords, inlineContent } from './inline-html.js';
import { element, type Markup } from './markup.js';
import type { PlainReading } from './plain-reading.js';
import type { Site } from './site.js';
import { statementAttribute } from './tag.js';
import { languageAttributes } from './title.js';
import type { Widget } from './widget.js';

/**
 * What sanitisers keep and the loader turns into the element: a quotation block with the
 * attributes as `data-…`. Has no script: the loader stands in the template of the site.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function blockquote(widget: Widget, reading: PlainReading, site: Site): string {
  return String(blockquoteElement(widget, reading, site));
}

export function blockquoteElement(widget: Widget, reading: PlainReading, site: Site): Markup {
  const { language } = reading.locale;
  const { sources } = reading.statement;
  const data = Object.entries({
    ...ownAttributes(widget),
    statement: statementAttribute(reading, site),
    lang: language,
  }).map(([name, value]) => [`data-${name}`, value] as const);
  return element(
    'blockquote',
    {
      class: widget.element,
      ...Object.fromEntries(data),
      ...languageAttributes(language),
      cite: sources.length === 1 ? safeUrl(sources[0]!.url) : undefined,
    },
    // The element goes on showing the words that it explains, so nothing else may stand among them.
    widget.element === 'statement-note'
      ? bareWords(widget, reading)
      : inlineContent(widget, reading, site),
  );
}
