import { blockquote } from './blockquote.js';
import { iframe } from './iframe.js';
import { inline } from './inline-html.js';
import { jsonLd } from './json-ld.js';
import { oembed } from './oembed.js';
import { pageForm } from './page.js';
import type { PlainReading } from './plain-reading.js';
import { text } from './plain-text.js';
import { scriptTag } from './script-tag.js';
import type { Site } from './site.js';
import { tag } from './tag.js';
import type { Widget } from './widget.js';

/** Every form that an article can hold a widget in. */
export const formNames = [
  'tag',
  'blockquote',
  'prerendered',
  'iframe',
  'page',
  'oembed',
  'json-ld',
  'text',
  'inline',
] as const;
export type FormName = (typeof formNames)[number];

/**
 * A widget in one form.
 *
 * @param prerendered Its HTML with a declarative shadow root, for the forms that show it:
 *   `prerendered`, which needs it, and `page`.
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function formOf(
  name: FormName,
  widget: Widget,
  reading: PlainReading,
  site: Site,
  prerendered?: string,
): string {
  switch (name) {
    case 'tag':
      return tag(widget, reading, site);
    case 'blockquote':
      return blockquote(widget, reading, site);
    case 'prerendered':
      return needed(prerendered) + scriptTag(site);
    case 'iframe':
      return iframe(widget, reading, site);
    case 'page':
      return pageForm({ widget, reading, site, content: prerendered });
    case 'oembed':
      return oembed(widget, reading, site);
    case 'json-ld':
      return jsonLd(widget, reading, site);
    case 'text':
      return text(widget, reading, site);
    case 'inline':
      return inline(widget, reading, site);
  }
}

function needed(prerendered: string | undefined): string {
  if (prerendered === undefined)
    throw new TypeError('The prerendered form needs the HTML that prerender() makes.');
  return prerendered;
}
