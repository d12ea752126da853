import { localeOf, type Locale } from '../locale/index.js';
import { readEdtfSpan } from '../model/edtf.js';
import { bestLanguage, inLanguage, type Text } from '../model/lang-map.js';
import type { LangMap, Statement } from '../model/statement.js';

/** A statement as one reader sees it, in bare words: what `Reading` is to the elements. */
export class PlainReading {
  constructor(
    /** With the words of every language that it is read in. */
    readonly statement: Statement,
    /** The interface. */
    readonly locale: Locale,
    /** The language of the statement's own words, for phrases that must be in one language. */
    readonly content: Locale,
    /** Other statements by what an attribute calls them, an id or an address: for `statement-compare`. */
    readonly others: ReadonlyMap<string, Statement> = new Map(),
  ) {}

  /** The same reader, with one of the other statements before them. */
  of(statement: Statement): PlainReading {
    return new PlainReading(statement, this.locale, this.content, this.others);
  }

  /** A text in the reader's language, or in the next best, and which that is. */
  text(texts: LangMap): Text {
    return inLanguage(texts, this.locale.language);
  }

  /** An EDTF level 0 date or interval, or two dates, in words. */
  date(start: string, end?: string): string {
    const [from, until] = readEdtfSpan(start, end);
    return from ? this.locale.dates(from, until) : start;
  }
}

/**
 * A statement for a reader of `language` (BCP 47), with the words of the interface loaded.
 *
 * @param others Other statements by id or address, for `statement-compare`.
 */
export async function plainReadingOf(
  statement: Statement,
  language: string,
  others?: ReadonlyMap<string, Statement>,
): Promise<PlainReading> {
  const locale = await localeOf(language);
  const content = await localeOf(bestLanguage(statement.languages, language));
  return new PlainReading(statement, locale, content, others);
}
