import { directionOf, type Direction } from './direction.js';
import { interfaceLanguage, wordsOf, type Formatted, type Plural, type Words } from './words.js';

const precisions = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day, month or year, at midnight UTC. */
export interface CalendarDate {
  readonly start: Date;
  readonly precision: keyof typeof precisions;
}

/** The words, numerals, calendar and direction of one language. */
export class Locale {
  readonly direction: Direction;
  readonly #tag: string;
  readonly #formatted: Formatted | undefined;

  // By EDTF: those found when the scripts were built, and those said since. A filter says them again.
  readonly #dates: Map<string, string>;

  // Making a formatter costs milliseconds and using one microseconds, so each is made once, when it is needed.
  readonly #dateFormats = new Map<CalendarDate['precision'], Intl.DateTimeFormat>();
  #numbers?: Intl.NumberFormat;
  #languages?: Intl.DisplayNames;
  #lists?: Intl.ListFormat;
  #plurals?: Intl.PluralRules;

  /**
   * @param language BCP 47. Its `-u-nu-` and `-u-ca-` extensions are obeyed.
   * @param words The interface in that language.
   */
  constructor(
    readonly language: string,
    readonly words: Words,
  ) {
    this.direction = directionOf(language);
    // Arabic newsrooms write Latin digits unless their country says otherwise.
    this.#tag = /^ar$/i.test(language) ? 'ar-u-nu-latn' : language;
    // A region or an extension may say otherwise.
    this.#formatted = interfaceLanguage(language) === language ? words.formatted : undefined;
    this.#dates = new Map(Object.entries(this.#formatted?.dates ?? {}));
  }

  number(value: number): string {
    // All languages of the interface write small numbers alike.
    if (this.#formatted && Number.isInteger(value) && value >= 0 && value < 1000)
      return String(value);
    this.#numbers ??= new Intl.NumberFormat(this.#tag);
    return this.#numbers.format(value);
  }

  /** An EDTF level 0 date or interval in words, if they were found before. */
  knownDate(edtf: string): string | undefined {
    return this.#dates.get(edtf);
  }

  /** A date in words, exactly as precise as it is. */
  date(date: CalendarDate): string {
    const { start, precision } = date;
    const year = start.getUTCFullYear();
    if (this.#formatted && precision === 'year' && year > 999)
      return this.#formatted.year.replace('{year}', String(year));
    return this.#dateOnce(edtfOf(date), () => this.#dateFormat(precision).format(start));
  }

  /** A date, or two as one expression, like "3–4 November 2025". */
  dates(from: CalendarDate, until?: CalendarDate): string {
    if (!until) return this.date(from);
    return this.#dateOnce(`${edtfOf(from)}/${edtfOf(until)}`, () => {
      const apart = `${this.date(from)} – ${this.date(until)}`;
      if (from.precision !== until.precision) return apart;
      const together = this.#dateFormat(from.precision).formatRange(from.start, until.start);
      // In Chinese a range of days falls back to figures and slashes, whatever was asked for.
      return together.includes('/') ? apart : together;
    });
  }

  /** The name of a language in this one. */
  languageName(language: string): string {
    const known = this.#formatted?.languages[language];
    if (known) return known;
    this.#languages ??= new Intl.DisplayNames(this.language, { type: 'language' });
    return this.#languages.of(language) ?? language;
  }

  /** Things in a row with this language's commas and "and" between them. */
  list<T>(items: readonly T[]): (T | string)[] {
    if (items.length === 1) return [...items];
    const pair = this.#formatted?.pair;
    if (pair && items.length === 2) return fill(pair, { 0: items[0]!, 1: items[1]! });
    const slots = items.map((_, index) => String(index));
    this.#lists ??= new Intl.ListFormat(this.language, { type: 'conjunction' });
    return this.#lists
      .formatToParts(slots)
      .map(({ type, value }) => (type === 'element' ? items[Number(value)]! : value));
  }

  /** The form of a sentence for this number, with the number in it. */
  plural(forms: Plural, count: number): string {
    this.#plurals ??= new Intl.PluralRules(this.language);
    const form = forms[this.#plurals.select(count)] ?? forms.other;
    return form.replace('{count}', this.number(count));
  }

  #dateOnce(edtf: string, inWords: () => string): string {
    let words = this.#dates.get(edtf);
    if (words === undefined) this.#dates.set(edtf, (words = inWords()));
    return words;
  }

  #dateFormat(precision: CalendarDate['precision']): Intl.DateTimeFormat {
    let format = this.#dateFormats.get(precision);
    if (!format) {
      format = new Intl.DateTimeFormat(this.#tag, { ...precisions[precision], timeZone: 'UTC' });
      this.#dateFormats.set(precision, format);
    }
    return format;
  }
}

const lengths = { year: 4, month: 7, day: 10 } as const;

/** A date as EDTF level 0 writes it. */
function edtfOf({ start, precision }: CalendarDate): string {
  return start.toISOString().slice(0, lengths[precision]);
}

/** A sentence of the interface with values in the places that it names, in order. */
export function fill<T>(sentence: string, values: Readonly<Record<string, T>>): (T | string)[] {
  return piecesOf(sentence)
    .map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece))
    .filter((piece) => piece !== '');
}

// Taken apart once: a page says few sentences, and some of them a thousand times.
const pieces = new Map<string, readonly string[]>();

/** Words of the sentence and names of values, by turns. */
function piecesOf(sentence: string): readonly string[] {
  let found = pieces.get(sentence);
  if (!found) pieces.set(sentence, (found = sentence.split(/\{(\w+)\}/)));
  return found;
}

const locales = new Map<string, Locale | Promise<Locale>>();

/**
 * The locale for a reader of `language`, in English where the interface does not
 * speak that language: at once if its words are here, or else a promise of it.
 */
export function localeOf(language: string): Locale | Promise<Locale> {
  const known = locales.get(language);
  if (known) return known;
  const spoken = interfaceLanguage(language);
  const make = (words: Words): Locale => {
    const tag = canonicalTag(language);
    const locale = new Locale(tag?.startsWith(spoken) ? tag : spoken, words);
    locales.set(language, locale);
    return locale;
  };
  const words = wordsOf(spoken);
  if (!(words instanceof Promise)) return make(words);
  const arriving = words.then(make);
  locales.set(language, arriving);
  return arriving;
}

/** The tag as BCP 47 writes it, if it is one; `en_US`, as some systems write it, is read as well. */
export function canonicalTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
