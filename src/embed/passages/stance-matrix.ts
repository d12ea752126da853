import { findAll, idsOf, stancesOf, type CitedStance } from '../../model/select.js';
import type { Party, Topic } from '../../model/statement.js';
import { bases, type Basis } from '../../model/vocabulary.js';
import { choose, chooseSome } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import type { Widget } from '../widget.js';
import type { Passage } from './passage.js';
import { headings, partyNames, passage, pieces, stancePhrase } from './phrases.js';

const orders = ['topic', 'agreement'] as const;
const hideable = ['title', 'sort'] as const;

// With more columns than this, the element gives each party a cell of its own.
const mostColumnsWithWords = 4;

interface Row {
  readonly topic: Topic;
  readonly cells: readonly (readonly CitedStance[])[];
}

export function passagesOfMatrix(widget: Widget, reading: PlainReading): Passage[] {
  const { statement, locale } = reading;
  const parties = chosen(widget, reading, 'party', 'parties');
  const topics = chosen(widget, reading, 'topic', 'topics');
  const hidden = chooseSome(widget, 'hide', hideable);
  const rows = topics.map((topic): Row => ({
    topic,
    cells: parties.map(({ id }) => stancesOf(statement, id, topic.id)),
  }));
  if (choose(widget, 'sort', orders) === 'agreement')
    rows.sort((a, b) => agreementOf(b) - agreementOf(a));

  return [
    ...headings(reading, locale.words.matrixTitle, hidden),
    ...rows.flatMap((row) =>
      runsOf(parties, row, parties.length <= mostColumnsWithWords).map((run) =>
        cellPassage(reading, row.topic, run),
      ),
    ),
  ];
}

function chosen<K extends 'party' | 'topic'>(
  widget: Widget,
  { statement }: PlainReading,
  kind: K,
  name: string,
): ReturnType<typeof findAll<K>> {
  const known = idsOf(statement, kind);
  const ids = chooseSome(widget, name, known);
  return findAll(statement, kind, ids.size > 0 ? [...ids] : known);
}

function cellPassage(reading: PlainReading, topic: Topic, { parties, stances }: Run): Passage {
  const { words } = reading.locale;
  const [party] = parties as [Party];
  const [first] = stances;
  const text = pieces(
    partyNames(
      reading,
      parties.map(({ id }) => id),
    ),
    ...(first ? basesOf(stances).map((basis) => words.basis[basis]) : [words.notStated]),
    first &&
      stancePhrase(reading, party, first.stance, {
        showParty: false,
        isJoint: parties.length > 1,
      }).text,
  );
  return passage(reading, 'item', text, {
    label: reading.text(topic.label).text,
    ...(first && { clause: first.clause.id }),
  });
}

function basesOf(stances: readonly CitedStance[]): Basis[] {
  return bases.filter((basis) => stances.some(({ stance }) => stance.basis === basis));
}

/** Neighbouring parties that say the very same thing, and so share one cell. */
interface Run {
  readonly parties: readonly Party[];
  readonly stances: readonly CitedStance[];
}

function runsOf(parties: readonly Party[], { cells }: Row, share: boolean): Run[] {
  const runs: Run[] = [];
  for (const [index, stances] of cells.entries()) {
    const party = parties[index]!;
    const previous = runs.at(-1);
    const isSame =
      share &&
      stances.length > 0 &&
      previous?.stances.length === stances.length &&
      stances.every(({ stance }, place) => stance === previous.stances[place]!.stance);
    if (isSame) runs[runs.length - 1] = { stances, parties: [...previous.parties, party] };
    else runs.push({ parties: [party], stances });
  }
  return runs;
}

/** How many of the parties take a joint position, and less than one more for those that take their own. */
function agreementOf({ cells }: Row): number {
  const joint = cells.filter((stances) => basesOf(stances).includes('joint')).length;
  const stated = cells.filter((stances) => stances.length > 0).length;
  return joint + stated / (cells.length + 1);
}
