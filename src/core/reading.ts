import { html, type TemplateResult } from 'lit';
import { directionOf, fill, type Locale } from '../locale/index.js';
import { readEdtf } from '../model/edtf.js';
import { baseLanguage, inLanguage } from '../model/lang-map.js';
import type { LangMap, Statement } from '../model/statement.js';

/** What Lit can put into a template. */
export type Content = string | TemplateResult;

/** A statement as one reader sees it. */
export class Reading {
  constructor(
    readonly statement: Statement,
    /** The interface. */
    readonly locale: Locale,
    /**
     * The language of the statement's own words: the interface's where the
     * statement has it, so that a phrase made of both is never half translated.
     */
    readonly content: Locale,
    readonly headingLevel: number,
  ) {}

  equals(other: Reading): boolean {
    return (
      this.statement === other.statement &&
      this.locale === other.locale &&
      this.content === other.content &&
      this.headingLevel === other.headingLevel
    );
  }

  /** A text in the reader's language, or in the next best with its language marked. */
  text(texts: LangMap): Content {
    const { text, language } = inLanguage(texts, this.locale.language);
    return this.inLanguage(text, language);
  }

  /** The bare words of `text`, for an attribute. */
  plain(texts: LangMap): string {
    return inLanguage(texts, this.locale.language).text;
  }

  /** Words in a language of their own, marked where that is not the interface's. */
  inLanguage(content: Content, language: string): Content {
    if (baseLanguage(language) === baseLanguage(this.locale.language)) return content;
    return html`<span lang=${language} dir=${directionOf(language)}>${content}</span>`;
  }

  /** A sentence of the interface. Values that are bare words are isolated from the direction of the words around them. */
  sentence(sentence: string, values: Readonly<Record<string, Content>>): TemplateResult {
    const isolated = Object.entries(values).map(
      ([name, value]) =>
        [name, typeof value === 'string' ? html`<bdi>${value}</bdi>` : value] as const,
    );
    return html`${fill<Content>(sentence, Object.fromEntries(isolated))}`;
  }

  /** An EDTF level 0 date or interval, or two dates, in words. */
  date(start: string, end?: string): string {
    const [from, until] = [...start.split('/'), end]
      .filter((date) => date !== undefined)
      .map(readEdtf);
    if (!from) return start;
    return until ? this.locale.dateRange(from, until) : this.locale.date(from);
  }
}
