import { withFragment } from '../../core/places.js';
import type { Strength } from '../../model/vocabulary.js';

/** What a reader has chosen; an empty text is no choice. */
export interface Selection {
  readonly topic: string;
  readonly party: string;
  readonly strength: Strength | '';
  readonly query: string;
}

const prefix = '#clause-list?';

/** What the page's fragment says that the reader has chosen, if it is about that. */
export function readFragment(): Partial<Selection> | undefined {
  const { hash } = location;
  if (!hash.startsWith(prefix)) return undefined;
  const known: readonly string[] = ['topic', 'party', 'strength', 'query'];
  const entries = [...new URLSearchParams(hash.slice(prefix.length))];
  return Object.fromEntries(entries.filter(([name]) => known.includes(name)));
}

/** Puts what the reader has chosen beyond the editor's selection into the page's fragment, without a step in the history. */
export function writeFragment(chosen: Partial<Selection>, editors: Selection): void {
  const beyond = Object.entries(chosen).filter(
    ([name, value]) => value !== editors[name as keyof Selection],
  );
  const fragment = beyond.length > 0 ? prefix + String(new URLSearchParams(beyond)) : '';
  history.replaceState(history.state, '', withFragment(fragment));
}
