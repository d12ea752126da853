import { find, findAll, sourceOf } from '../model/select.js';
import type { Party, Source } from '../model/statement.js';
import { safeUrl } from './escape.js';
import { jsonScript } from './markup.js';
import { passagesOf, type Passage } from './passages.js';
import { sourceKind } from './passages/phrases.js';
import type { PlainReading } from './plain-reading.js';
import type { Site } from './site.js';
import { pageUrl, titleOf } from './title.js';
import type { Widget } from './widget.js';

/** A node of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * What a widget says, for machines, in a script that no browser runs.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export function jsonLd(widget: Widget, reading: PlainReading, site: Site): string {
  return String(jsonScript('application/ld+json', jsonLdObject(widget, reading, site)));
}

/** The same as an object. Only what is verbatim is a `Quotation`; nothing is a `ClaimReview`. */
export function jsonLdObject(widget: Widget, reading: PlainReading, site: Site): JsonLd {
  const url = pageUrl(widget, reading, site);
  return {
    '@context': 'https://schema.org',
    ...workOf(passagesOf(widget, reading), titleOf(widget, reading), reading, url),
    isPartOf: statementWork(reading, site),
  };
}

export function workOf(
  passages: readonly Passage[],
  name: string,
  reading: PlainReading,
  url: string,
): JsonLd {
  const clauses = [...new Set(passages.flatMap(({ clause }) => clause ?? []))];
  const topics = new Set(findAll(reading.statement, 'clause', clauses).map(({ topic }) => topic));
  return {
    '@type': 'CreativeWork',
    '@id': url,
    url,
    name,
    inLanguage: reading.locale.language,
    about: findAll(reading.statement, 'topic', [...topics]).map(({ label }) => ({
      '@type': 'Thing',
      name: reading.text(label).text,
    })),
    hasPart: passages.map((passage, index) => partOf(passage, index, reading, url)),
  };
}

function partOf(
  { kind, label, text, language, url, clause: id }: Passage,
  index: number,
  reading: PlainReading,
  page: string,
): JsonLd {
  const clause = id ? find(reading.statement, 'clause', id) : undefined;
  const shared = {
    inLanguage: language,
    ...(label && { name: label }),
    ...(url && { url }),
  };
  if (kind === 'quotation' && clause) {
    return {
      '@type': 'Quotation',
      '@id': quotationId(page, clause.id),
      ...shared,
      text,
      spokenByCharacter: findAll(reading.statement, 'party', clause.speakers).map((party) =>
        organisation(reading, party),
      ),
      isBasedOn: sourceWork(reading, sourceOf(reading.statement, clause)),
    };
  }
  if (kind === 'translation' && clause) {
    const { by } = clause.translations[language]!;
    return {
      '@type': 'CreativeWork',
      ...shared,
      text,
      translator: { '@type': 'Organization', name: by },
      translationOfWork: {
        '@type': 'Quotation',
        '@id': quotationId(page, clause.id),
        text: clause.quote.exact,
        inLanguage: clause.quote.language,
      },
    };
  }
  return {
    '@type': 'CreativeWork',
    '@id': `${page}#part-${index + 1}`,
    ...shared,
    ...(kind === 'title' ? { headline: text } : { text }),
  };
}

const quotationId = (page: string, clause: string): string => `${page}#quotation-${clause}`;

export function statementWork(reading: PlainReading, { statement: url }: Site): JsonLd {
  const { statement } = reading;
  return {
    '@type': 'CreativeWork',
    identifier: statement.id,
    ...(url && { url }),
    name: reading.text(statement.title).text,
    inLanguage: statement.sourceLanguage,
    version: statement.revision,
    creator: statement.parties.map((party) => organisation(reading, party)),
    isBasedOn: statement.sources.map((source) => sourceWork(reading, source)),
  };
}

function sourceWork(reading: PlainReading, source: Source): JsonLd {
  const url = safeUrl(source.url);
  return {
    '@type': 'CreativeWork',
    name: sourceKind(reading, source),
    inLanguage: source.language,
    datePublished: source.published,
    ...(source.publisher && {
      publisher: { '@type': 'Organization', name: reading.text(source.publisher).text },
    }),
    ...(url && { url }),
  };
}

function organisation(reading: PlainReading, { name, sameAs }: Party): JsonLd {
  return {
    '@type': 'Organization',
    name: reading.text(name).text,
    ...(safeUrl(sameAs) && { sameAs }),
  };
}
