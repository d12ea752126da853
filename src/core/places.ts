/** An element in which a clause can be read, and that can lead a reader to it. */
export interface Place extends Element {
  /** Brings the clause into view and moves the focus to it, so that it is announced. */
  reveal(clause: string): void;
}

/** `text`: the clause among all the others. `card`: the clause by itself. */
export type PlaceKind = 'text' | 'card';

/** The clauses that can be read in one element. */
export class Places {
  /** One for each clause. They name its statement too: two statements on a page may have clauses of one name. */
  readonly keys: readonly string[];

  /**
   * @param statement Id of the statement.
   * @param clauses Ids of its clauses.
   */
  constructor(
    readonly kind: PlaceKind,
    statement: string,
    clauses: readonly string[],
  ) {
    this.keys = clauses.map((clause) => keyOf(statement, clause));
  }
}

interface Dependent {
  requestUpdate(): void;
}

const fragmentPrefix = '#clause-';

const offered: Record<PlaceKind, Map<string, Set<Place>>> = { text: new Map(), card: new Map() };
const dependents: Record<PlaceKind, Set<Dependent>> = { text: new Set(), card: new Set() };
let listening = false;
let isFollowing = false;
let followed = '';

const keyOf = (statement: string, clause: string): string => `${statement}/${clause}`;

/** The fragment under which a clause can be reached on its page. */
export function fragmentOf(clause: string): string {
  return `${fragmentPrefix}${clause}`;
}

/** The address of this page with another fragment, or with none. Whole, because a <base> changes what a part of it means. */
export function withFragment(fragment: string): string {
  return location.href.split('#', 1)[0]! + fragment;
}

/** Says that these clauses can be read here, and follows the page's fragment if it names one of them. */
export function offerPlaces(element: Place, { kind, keys }: Places): void {
  for (const key of keys) {
    const places = offered[kind].get(key) ?? new Set();
    offered[kind].set(key, places.add(element));
  }
  for (const dependent of dependents[kind]) dependent.requestUpdate();
  if (!isFollowing) queueMicrotask(followFragmentOnce);
  isFollowing = true;
  if (!listening) addEventListener('hashchange', followFragmentAgain);
  listening = true;
}

/** Takes back what an element has offered. */
export function withdrawPlaces(element: Place, { kind, keys }: Places): void {
  for (const key of keys) {
    const places = offered[kind].get(key);
    if (places?.delete(element) && places.size === 0) offered[kind].delete(key);
  }
  for (const dependent of dependents[kind]) dependent.requestUpdate();
}

/**
 * Where on this page a clause can be read: the first of the kinds that is there.
 * The dependent is updated when that changes, until `forgetPlaces`.
 */
export function findPlace(
  dependent: Dependent,
  kinds: readonly PlaceKind[],
  statement: string,
  clause: string,
): Place | undefined {
  for (const kind of kinds) {
    dependents[kind].add(dependent);
    const [place] = offered[kind].get(keyOf(statement, clause)) ?? [];
    if (place) return place;
  }
  return undefined;
}

export function forgetPlaces(dependent: Dependent): void {
  for (const set of Object.values(dependents)) set.delete(dependent);
}

/** Once for all the elements that have arrived together. */
function followFragmentOnce(): void {
  isFollowing = false;
  // Words that come late do not take the focus from what the reader is doing by now.
  if (document.activeElement === document.body) followFragment();
}

function followFragmentAgain(): void {
  followed = '';
  followFragment();
}

/** Leads the reader to the clause that the page's fragment names, once for each time it is set. */
function followFragment(): void {
  const { hash } = location;
  if (hash === followed || !hash.startsWith(fragmentPrefix)) return;
  const clause = hash.slice(fragmentPrefix.length);
  for (const kind of ['text', 'card'] as const) {
    for (const [key, [place]] of offered[kind]) {
      if (!key.endsWith(`/${clause}`)) continue;
      followed = hash;
      place?.reveal(clause);
      return;
    }
  }
}
