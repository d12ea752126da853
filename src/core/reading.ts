import { html, type TemplateResult } from 'lit';
import { directionOf, fill, type Direction, type Locale } from '../locale/index.js';
import { readEdtfSpan } from '../model/edtf.js';
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

  /**
   * A sentence of the interface. Values that are bare words are isolated from the direction of the
   * words around them, if they have one of their own.
   */
  sentence(
    sentence: string,
    values: Readonly<Record<string, Content | readonly Content[]>>,
  ): Content {
    const { direction } = this.locale;
    const isolated: Record<string, Content | readonly Content[]> = {};
    for (const [name, value] of Object.entries(values))
      isolated[name] =
        typeof value === 'string' && !flows(value, direction) ? isolate(value) : value;
    return inARow(fill(sentence, isolated).flat());
  }

  /** An EDTF level 0 date or interval, or two dates, in words. */
  date(start: string, end?: string): string {
    const known = this.locale.knownDate(end ? `${start}/${end}` : start);
    if (known) return known;
    const [from, until] = readEdtfSpan(start, end);
    return from ? this.locale.dates(from, until) : start;
  }
}

/**
 * Words and what stands between them. As few nodes as it can be: a thousand cards have ten thousand
 * sentences.
 */
export function inARow(parts: readonly Content[]): Content {
  const merged: Content[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (typeof part === 'string' && typeof before === 'string')
      merged[merged.length - 1] = before + part;
    else merged.push(part);
  }
  const [first = '', second, third, fourth] = merged;
  switch (merged.length) {
    case 0:
    case 1:
      return first;
    case 2:
      return html`${first}${second}`;
    case 3:
      return html`${first}${second}${third}`;
    case 4:
      return html`${first}${second}${third}${fourth}`;
    default:
      return html`${merged}`;
  }
}

const isolate = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;

// By blocks, and not by `\p{Script=…}`, which takes a browser milliseconds to compile.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[a-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ufb1c\uff21-\uffdc]/i;

/** Whether a text reads the same with or without isolation: a number, or letters of this direction alone. */
function flows(text: string, direction: Direction): boolean {
  const [own, other] =
    direction === 'rtl' ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  return /^\d+$/.test(text) || (own.test(text) && !other.test(text));
}
