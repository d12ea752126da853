import { diffWords, type Change } from 'diff';
import { pair, type Refused, type Wording } from '../../model/wordings.js';
import type { Clause } from '../../model/statement.js';

/** Two wordings of one kind in one language, and where they differ. */
export interface Compared {
  readonly first: Wording;
  readonly second: Wording;
  readonly changes: readonly Change[];
}

export type Comparison = Compared | Refused;

interface Languages {
  /** The one that was asked for; by default that of the quotations, if they have one in common. */
  readonly wanted: string | undefined;
  /** The reader's, for quotations in two languages. */
  readonly readers: string;
}

/** The words that one clause has and the other has not. */
export function compare(first: Clause, second: Clause, { wanted, readers }: Languages): Comparison {
  const pairing = pair(first, second, wanted ?? '', readers);
  return 'refusal' in pairing ? pairing : { ...pairing, changes: changesIn(pairing) };
}

function changesIn({ first, second }: Readonly<Record<'first' | 'second', Wording>>): Change[] {
  const intlSegmenter = new Intl.Segmenter(first.language, { granularity: 'word' });
  return diffWords(first.text, second.text, { intlSegmenter });
}
