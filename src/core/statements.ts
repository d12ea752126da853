import { bestLanguage } from '../model/lang-map.js';
import {
  withLanguage,
  type BundledStatement,
  type LanguageLayer,
} from '../model/language-layer.js';
import { isParsedStatement } from '../model/parsed-statements.js';
import type { Statement } from '../model/statement.js';

const retryAfter = 10_000;

/** What has failed is tried again by whoever asks later, but not by everyone who is waiting now. */
function forgetFailure(arriving: Promise<unknown>, forget: () => void): void {
  arriving.catch(() => setTimeout(forget, retryAfter));
}

/** Holds one statement and the languages of it that have arrived. */
class Shelf {
  readonly #missing: Map<string, () => Promise<LanguageLayer>>;
  readonly #arriving = new Map<string, Promise<Statement>>();
  #statement: Statement;

  constructor({ statement, layers }: BundledStatement) {
    this.#statement = statement;
    this.#missing = new Map(Object.entries(layers));
  }

  /** The statement with the best of its languages for this reader in it. */
  inLanguage(wanted: string): Statement | Promise<Statement> {
    const language = bestLanguage(this.#statement.languages, wanted);
    const load = this.#missing.get(language);
    if (!load) return this.#statement;
    let arriving = this.#arriving.get(language);
    if (!arriving) {
      arriving = load().then((layer) => {
        this.#missing.delete(language);
        return (this.#statement = withLanguage(this.#statement, language, layer));
      });
      this.#arriving.set(language, arriving);
      forgetFailure(arriving, () => this.#arriving.delete(language));
    }
    return arriving;
  }
}

const bundled = new Map<string, Shelf>();
const fetched = new Map<string, Shelf | Promise<Shelf>>();
const given = new WeakMap<object, Shelf | Promise<Shelf>>();

/** Puts a statement on the page: by its id for every element, and the first one for those that name none. */
export function registerStatement(statement: BundledStatement): void {
  const { id } = statement.statement;
  if (!bundled.has(id)) bundled.set(id, new Shelf(statement));
}

/** What an element may be given as its statement: an id, a URL, a parsed statement or its JSON. */
export type StatementReference = string | object;

/** There is no statement by this name. */
export class UnknownStatementError extends Error {
  override readonly name = 'UnknownStatementError';
  constructor(
    message: string,
    readonly choices: readonly string[],
  ) {
    super(message);
  }
}

/**
 * The statement that an element asks for, with its best language for the
 * reader: at once if it is here, or else a promise of it.
 *
 * @throws {UnknownStatementError} If no bundled statement has that id.
 * Rejects with a `StatementError` if the data is not a statement, and with the
 * error of `fetch` if it cannot be fetched.
 */
export function openStatement(
  reference: StatementReference | undefined,
  language: string,
): Statement | Promise<Statement> {
  const shelf = shelfOf(reference);
  return shelf instanceof Promise
    ? shelf.then((arrived) => arrived.inLanguage(language))
    : shelf.inLanguage(language);
}

function shelfOf(reference: StatementReference | undefined): Shelf | Promise<Shelf> {
  if (reference === undefined || reference === null) {
    const [first] = bundled.values();
    if (!first) throw new UnknownStatementError('No statement is bundled with this page.', []);
    return first;
  }
  if (typeof reference === 'object') return cachedShelf(given, reference, () => parse(reference));
  const shelf = bundled.get(reference);
  if (shelf) return shelf;
  if (!/[/.]/.test(reference)) {
    throw new UnknownStatementError('No bundled statement has this id, and it is not a URL.', [
      ...bundled.keys(),
    ]);
  }
  const url = new URL(reference, document.baseURI);
  return cachedShelf(fetched, url.href, () => fetchStatement(url));
}

interface ShelfCache<Key> {
  get(key: Key): Shelf | Promise<Shelf> | undefined;
  set(key: Key, value: Shelf | Promise<Shelf>): unknown;
  delete(key: Key): unknown;
}

function cachedShelf<Key>(
  cache: ShelfCache<Key>,
  key: Key,
  open: () => Statement | Promise<Statement>,
): Shelf | Promise<Shelf> {
  const known = cache.get(key);
  if (known) return known;
  const put = (statement: Statement): Shelf => {
    const shelf = new Shelf({ statement, layers: {} });
    cache.set(key, shelf);
    return shelf;
  };
  const statement = open();
  if (!(statement instanceof Promise)) return put(statement);
  const arriving = statement.then(put);
  cache.set(key, arriving);
  forgetFailure(arriving, () => cache.delete(key));
  return arriving;
}

async function fetchStatement(url: URL): Promise<Statement> {
  if (!/^https?:$/.test(url.protocol))
    throw new TypeError(`A statement can come from https: or http:, not from ${url.protocol}`);
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`The server answered ${response.status} ${response.statusText}`.trim());
  return parse(await response.json());
}

function parse(data: unknown): Statement | Promise<Statement> {
  if (isParsedStatement(data)) return data;
  // The validator is larger than a widget, and the bundled statement does not need it.
  return import('../model/parse-statement.js').then(({ parseStatement }) => parseStatement(data));
}
