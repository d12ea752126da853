import { sentenceOf } from './inline-html.js';
import { element, fragment, type Markup } from './markup.js';
import { passagesOf, type Passage } from './passages.js';
import type { PlainReading } from './plain-reading.js';
import { isolated } from './plain-text.js';
import { stopAfter } from './punctuation.js';
import type { Site } from './site.js';
import { estimatedHeight } from './size.js';
import { closingOf, pageUrl, titleOf } from './title.js';
import { usualWidth } from './iframe.js';
import type { Widget } from './widget.js';

/** An answer of an oEmbed provider, version 1.0. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
}

const day = 86_400;

/**
 * The oEmbed answer for a widget's page, as JSON.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function oembed(widget: Widget, reading: PlainReading, site: Site): string {
  return JSON.stringify(oembedObject(widget, reading, site), null, 2);
}

export function oembedObject(widget: Widget, reading: PlainReading, site: Site): OEmbed {
  return oembedOf({
    title: titleOf(widget, reading),
    passages: passagesOf(widget, reading),
    url: pageUrl(widget, reading, site),
    reading,
    site,
  });
}

export interface OEmbedParts {
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly url: string;
  readonly reading: PlainReading;
  readonly site: Site;
}

export function oembedOf({ title, passages, url, reading, site }: OEmbedParts): OEmbed {
  const height = estimatedHeight(passages, usualWidth);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: providerName(site),
    provider_url: site.pages,
    cache_age: day,
    html: String(fragment(fallback(passages, reading, url), frame(url, title, usualWidth, height))),
    width: usualWidth,
    height,
  };
}

/** The words as WordPress shows them until the frame is there. It keeps no element in them but links, so isolates take their place. */
function fallback(passages: readonly Passage[], reading: PlainReading, page: string): Markup {
  const { language } = reading.locale;
  const { source, title, url } = closingOf(passages, reading, page);
  return element(
    'blockquote',
    { class: 'wp-embedded-content' },
    passages.map((passage) => [sentenceOf(passage, language, isolated(passage, language)), ' ']),
    source && [source, stopAfter(source, language), ' '],
    element('a', { href: url }, isolated(title, language)),
  );
}

function frame(url: string, title: string, width: number, height: number): Markup {
  return element('iframe', {
    class: 'wp-embedded-content',
    sandbox: 'allow-scripts',
    security: 'restricted',
    src: url,
    width,
    height,
    title,
    frameborder: 0,
    marginwidth: 0,
    marginheight: 0,
    scrolling: 'no',
  });
}

/** The name of the file beside a page that holds its oEmbed answer. */
export const oembedFile = 'oembed.json';

/** The tag by which a page says where its oEmbed answer is. */
export function discoveryLink(widget: Widget, reading: PlainReading, site: Site): string {
  return String(discoveryElement(pageUrl(widget, reading, site), titleOf(widget, reading)));
}

export function discoveryElement(page: string, title: string): Markup {
  return element('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: page + oembedFile,
    title,
  });
}

/** One entry of a list of providers, in the shape of oembed.com/providers.json. */
export interface Provider {
  readonly provider_name: string;
  readonly provider_url: string;
  readonly endpoints: readonly {
    readonly schemes: readonly string[];
    readonly url: string;
    readonly formats: readonly string[];
    readonly discovery: boolean;
  }[];
}

/** The list of providers of a site: itself. A static site answers beside each page, and not at one address. */
export function providerList(site: Site): Provider[] {
  return [
    {
      provider_name: providerName(site),
      provider_url: site.pages,
      endpoints: [
        {
          schemes: [`${site.pages}*`],
          url: site.pages + oembedFile,
          formats: ['json'],
          discovery: true,
        },
      ],
    },
  ];
}

function providerName({ provider }: Site): string {
  return provider ?? 'communique';
}
