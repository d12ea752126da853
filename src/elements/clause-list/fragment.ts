import type { Strength } from '../../model/vocabulary.js';

/** What a reader has chosen; an empty text is no choice. */
export interface Selection {
  readonly topic: string;
  readonly party: string;
  readonly strength: Strength | '';
  readonly query: string;
}

const prefix = '#clause-list?';

/** The selection in the page's fragment, if it holds one. */
export function readFragment(): Partial<Selection> | undefined {
  const { hash } = location;
  if (!hash.startsWith(prefix)) return undefined;
  const known: readonly string[] = ['topic', 'party', 'strength', 'query'];
  const entries = [...new URLSearchParams(hash.slice(prefix.length))];
  return Object.fromEntries(entries.filter(([name]) => known.includes(name)));
}

/** Puts the selection into the page's fragment, without a step in the browser's history. */
export function writeFragment(selection: Selection): void {
  const chosen = Object.entries(selection).filter(([, value]) => value);
  const fragment = chosen.length > 0 ? prefix + String(new URLSearchParams(chosen)) : '';
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
}
