import { find, strengthOf } from '../../model/select.js';
import type { Clause } from '../../model/statement.js';
import { strengths } from '../../model/vocabulary.js';
import { choose, chooseSome } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import type { Widget } from '../widget.js';
import type { Passage } from './passage.js';
import { headings, passage, pieces, revision, sentence, sourceParts, voice } from './phrases.js';
import { rubric } from './rubric.js';

const groupings = ['topic', 'party'] as const;
const hideable = ['title', 'legend'] as const;

interface Row {
  readonly label: string;
  readonly clauses: readonly Clause[];
}

export function passagesOfChart(widget: Widget, reading: PlainReading): Passage[] {
  const { words } = reading.locale;
  const isByTopic = choose(widget, 'by', groupings) === 'topic';
  const hidden = chooseSome(widget, 'hide', hideable);
  return [
    ...headings(reading, isByTopic ? words.chartTitle : words.chartTitleByParty, hidden),
    ...(isByTopic ? topicRows(reading) : voiceRows(reading)).map((row) => rowPassage(reading, row)),
    ...(hidden.has('legend')
      ? []
      : rubric(reading).map((each) => ({ ...each, isFolded: each.kind !== 'title' }))),
    sourceOfChart(reading),
  ];
}

/** Topics by number of clauses, and in the order of the statement where that is the same. */
function topicRows(reading: PlainReading): Row[] {
  const { statement } = reading;
  return [...Map.groupBy(statement.clauses, ({ topic }) => topic)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([topic, clauses]) => ({
      label: reading.text(find(statement, 'topic', topic)!.label).text,
      clauses,
    }));
}

/** Those who speak together, then each party by itself, also where it never does. */
function voiceRows(reading: PlainReading): Row[] {
  const { clauses, parties } = reading.statement;
  const inOrder = (speakers: readonly string[]): string[] =>
    parties.map(({ id }) => id).filter((id) => speakers.includes(id));
  const byVoice = Map.groupBy(clauses, ({ speakers }) => inOrder(speakers).join(' '));
  const together = [...byVoice.keys()]
    .map((voiced) => voiced.split(' '))
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length);
  return [...together, ...parties.map(({ id }) => [id])].map((speakers) => ({
    label: voice(reading, speakers),
    clauses: byVoice.get(speakers.join(' ')) ?? [],
  }));
}

function rowPassage(reading: PlainReading, { label, clauses }: Row): Passage {
  const { locale } = reading;
  const { words } = locale;
  const byStrength = Map.groupBy(clauses, strengthOf);
  const counts = strengths.flatMap((strength) => {
    const count = byStrength.get(strength)?.length;
    if (!count) return [];
    const word = words.strength[strength];
    if (clauses.length === 1) return [word];
    return [sentence(words.chartStrength, { strength: word, count: locale.number(count) })];
  });
  return passage(reading, 'item', pieces(locale.number(clauses.length), ...counts), {
    label: pieces(label, words.figureClauses),
  });
}

function sourceOfChart(reading: PlainReading): Passage {
  const { statement, locale } = reading;
  const [first, ...others] = statement.sources;
  return passage(
    reading,
    'source',
    pieces(
      locale.plural(locale.words.chartCounted, statement.clauses.length),
      locale.words.chartGraded,
      ...statement.sources.map((source) => sourceParts(reading, source)),
      revision(reading),
    ),
    first?.url && others.length === 0 ? { url: first.url } : {},
  );
}
