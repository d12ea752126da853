import { safeUrl } from './escape.js';
import { jsonLdObject, type JsonLd } from './json-ld.js';
import { element, fragment, jsonScript, Markup, type Content } from './markup.js';
import { discoveryElement } from './oembed.js';
import { passagesOf, type Passage } from './passages.js';
import type { PlainReading } from './plain-reading.js';
import { scriptElement } from './script-tag.js';
import type { Site } from './site.js';
import { tagElement } from './tag.js';
import { closingOf, languageAttributes, pageUrl, titleOf } from './title.js';
import type { Widget } from './widget.js';
import { embedWordsOf } from './words/index.js';

/** The name of the file beside a page that lists what it leads to. */
export const linksFile = 'links.html';

export interface PageOptions {
  readonly widget: Widget;
  readonly reading: PlainReading;
  readonly site: Site;
  /** HTML of the widget, such as its prerendered form. By default its tag with the fallback. */
  readonly content?: string | undefined;
}

/**
 * The page of one widget: complete, readable without a script, at home in a frame.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function pageForm({ widget, reading, site, content }: PageOptions): string {
  return pageOf({
    title: titleOf(widget, reading),
    url: pageUrl(widget, reading, site),
    data: jsonLdObject(widget, reading, site),
    content: content === undefined ? tagElement(widget, reading, site) : Markup.trusted(content),
    passages: passagesOf(widget, reading),
    reading,
    site,
  });
}

export interface PageParts {
  readonly title: string;
  readonly url: string;
  readonly data: JsonLd;
  readonly content: Content;
  readonly passages: readonly Passage[];
  readonly reading: PlainReading;
  readonly site: Site;
  /** What stands in the head besides. */
  readonly head?: Content;
}

export function pageOf(parts: PageParts): string {
  const { title, url, data, content, passages, reading, site, head } = parts;
  const { links } = embedWordsOf(reading.locale.language);
  return documentOf(
    reading,
    site,
    title,
    [
      element('meta', { name: 'description', content: description(passages, reading) }),
      element('link', { rel: 'canonical', href: url }),
      // Where the frame's script leads to from a frame in a sandbox, which opens no other window.
      element('link', { rel: 'related', href: url + linksFile }),
      discoveryElement(url, title),
      jsonScript('application/ld+json', data),
      head,
    ],
    [
      element('main', {}, content),
      element('p', { class: 'links' }, element('a', { href: url + linksFile }, links)),
      scriptElement(site, 'frame.js'),
      scriptElement(site, 'communique.js'),
    ],
  );
}

/**
 * The page that lists, with the whole address of each, what a widget leads to: for links out
 * of frames in which they cannot be followed.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function linksPage({ widget, reading, site }: Omit<PageOptions, 'content'>): string {
  return linksPageOf(
    passagesOf(widget, reading),
    titleOf(widget, reading),
    pageUrl(widget, reading, site),
    reading,
    site,
  );
}

export function linksPageOf(
  passages: readonly Passage[],
  title: string,
  page: string,
  reading: PlainReading,
  site: Site,
): string {
  const { links } = embedWordsOf(reading.locale.language);
  const closing = closingOf(passages, reading, page);
  const found = new Map<string, string>();
  for (const { url, text } of [...passages, { ...closing.title, url: closing.url }]) {
    const address = safeUrl(url);
    if (address && !found.has(address)) found.set(address, text);
  }
  if (!found.has(page)) found.set(page, title);
  return documentOf(
    reading,
    site,
    `${links} · ${title}`,
    [element('link', { rel: 'canonical', href: page + linksFile })],
    [
      element(
        'main',
        {},
        element('h1', {}, links),
        element('p', {}, title),
        element(
          'ul',
          {},
          [...found].map(([address, text]) =>
            element(
              'li',
              {},
              element('p', {}, text),
              element('p', {}, element('a', { href: address, dir: 'ltr' }, address)),
            ),
          ),
        ),
      ),
    ],
  );
}

function documentOf(
  reading: PlainReading,
  site: Site,
  title: string,
  head: readonly Content[],
  body: readonly Content[],
): string {
  return String(
    fragment(
      Markup.trusted('<!doctype html>\n'),
      element(
        'html',
        languageAttributes(reading.locale.language),
        element(
          'head',
          {},
          element('meta', { charset: 'utf-8' }),
          element('title', {}, title),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('meta', { name: 'color-scheme', content: 'light dark' }),
          element('link', {
            rel: 'stylesheet',
            href: `${site.scripts}page.css`,
            integrity: site.integrity['page.css'],
            crossorigin: 'anonymous',
          }),
          ...head,
        ),
        element('body', {}, ...body),
      ),
    ),
  );
}

/** The summary where there is one: what a search engine or a shared link shows. */
function description(passages: readonly Passage[], reading: PlainReading): string {
  return (
    passages.find(({ kind }) => kind === 'summary')?.text ??
    reading.text(reading.statement.title).text
  );
}
