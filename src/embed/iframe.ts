import { element, fragment } from './markup.js';
import { passagesOf } from './passages.js';
import type { PlainReading } from './plain-reading.js';
import { scriptElement } from './script-tag.js';
import type { Site } from './site.js';
import { estimatedHeight } from './size.js';
import { pageUrl, titleOf } from './title.js';
import type { Widget } from './widget.js';

/** The width for which a height is estimated, in CSS pixels: that of a column of text. */
export const usualWidth = 600;

/**
 * A frame with the widget's page, which the script gives the height of its content, and a
 * link for where frames are taken out.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function iframe(widget: Widget, reading: PlainReading, site: Site): string {
  return frameOf(
    pageUrl(widget, reading, site),
    titleOf(widget, reading),
    estimatedHeight(passagesOf(widget, reading), usualWidth),
    site,
  );
}

export function frameOf(url: string, title: string, height: number, site: Site): string {
  return String(
    fragment(
      element('iframe', {
        class: 'communique-frame',
        src: url,
        title,
        loading: 'lazy',
        width: '100%',
        height,
        frameborder: 0,
      }),
      element('p', {}, element('a', { href: url }, title)),
      scriptElement(site, 'frames.js'),
    ),
  );
}
