import { ownAttributes } from './attributes.js';
import { fallbackContent } from './inline-html.js';
import { element, fragment, type Markup } from './markup.js';
import type { PlainReading } from './plain-reading.js';
import { loaderElements } from './script-tag.js';
import type { Site } from './site.js';
import { languageAttributes } from './title.js';
import type { Widget } from './widget.js';

/**
 * The element with its fallback, and the script, all on one line. An element that stands
 * inside a sentence has the bare words as its fallback.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function tag(widget: Widget, reading: PlainReading, site: Site): string {
  return String(fragment(tagElement(widget, reading, site), loaderElements(reading, site)));
}

/** The element alone, for a page that has the script. */
export function tagElement(widget: Widget, reading: PlainReading, site: Site): Markup {
  return element(
    widget.element,
    {
      ...ownAttributes(widget),
      statement: statementAttribute(reading, site),
      ...languageAttributes(reading.locale.language),
    },
    fallbackContent(widget, reading, site),
  );
}

/** What names the statement in a tag: its address, or the id by which it is bundled. */
export function statementAttribute({ statement }: PlainReading, site: Site): string {
  return site.statement ?? statement.id;
}
