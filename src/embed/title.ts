import { directionOf } from '../locale/index.js';
import { passagesOf, type Passage } from './passages.js';
import { sourceKind } from './passages/phrases.js';
import { pagePath } from './paths.js';
import type { PlainReading } from './plain-reading.js';
import type { Site } from './site.js';
import type { Widget } from './widget.js';
import { safeUrl } from './escape.js';
import type { MarkupAttributes } from './markup.js';

/** What a page, a frame or a link to a widget is called: its own title, and that of the statement. */
export function titleOf(widget: Widget, reading: PlainReading): string {
  const own = passagesOf(widget, reading).find(({ kind }) => kind === 'title')?.text;
  const statement = reading.text(reading.statement.title).text;
  return own && own !== statement ? `${own} · ${statement}` : statement;
}

/** The address of a widget's page. */
export function pageUrl(widget: Widget, reading: PlainReading, site: Site): string {
  return site.pages + pagePath(widget, reading.locale.language);
}

/** The language and the direction of words, for the element that holds them. */
export function languageAttributes(language: string): MarkupAttributes {
  return { lang: language, dir: directionOf(language) };
}

/** What a form ends with: where the words come from, unless they say so, and where to read on. */
export interface Closing {
  readonly source: string | undefined;
  readonly title: Passage;
  readonly url: string;
}

/** @param page The address to lead to where the source has none. */
export function closingOf(
  passages: readonly Passage[],
  reading: PlainReading,
  page: string,
): Closing {
  const { sources, title } = reading.statement;
  const isSourced = passages.some(({ kind }) => kind === 'source');
  const urls = new Set(sources.map(({ url }) => safeUrl(url)));
  const [url] = urls;
  return {
    source: isSourced
      ? undefined
      : [...new Set(sources.map((source) => sourceKind(reading, source)))].join(' · '),
    title: { kind: 'source', ...reading.text(title) },
    url: urls.size === 1 && url !== undefined ? url : page,
  };
}
