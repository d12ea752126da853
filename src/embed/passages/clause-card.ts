import { find, findAll, sourceOf } from '../../model/select.js';
import type { Clause, Reference } from '../../model/statement.js';
import { choose, chooseSome } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import type { Widget } from '../widget.js';
import type { Passage } from './passage.js';
import {
  named,
  passage,
  passageOfText,
  pieces,
  quotation,
  readsQuotation,
  sentence,
  sourcePassage,
  strengthPassage,
  translations,
  voice,
} from './phrases.js';

const variants = ['full', 'compact', 'quote'] as const;

const hideable = [
  'title',
  'number',
  'strength',
  'translation',
  'summary',
  'references',
  'copy',
] as const;
type Hideable = (typeof hideable)[number];

const shownIn: Readonly<Record<(typeof variants)[number], ReadonlySet<Hideable>>> = {
  full: new Set(hideable),
  compact: new Set(['title', 'strength', 'summary']),
  quote: new Set(['translation', 'copy']),
};

export function passagesOfCard(widget: Widget, reading: PlainReading): Passage[] {
  const { statement, locale } = reading;
  const clause = named(widget, reading, 'clause');
  const variant = choose(widget, 'variant', variants);
  const hidden = chooseSome(widget, 'hide', hideable);
  const shows = (part: Hideable): boolean => shownIn[variant].has(part) && !hidden.has(part);
  const about = { clause: clause.id };
  const verb =
    variant !== 'compact' && clause.operative && !readsQuotation(reading, clause)
      ? reading.text(clause.operative.verb).text
      : undefined;

  return [
    ...(shows('number') ? [numberOf(reading, clause)] : []),
    ...(shows('title') ? [passageOfText(reading, 'title', clause.title, about)] : []),
    passage(reading, 'voice', voice(reading, clause.speakers), about),
    ...(shows('strength') ? [strengthPassage(reading, clause, verb)] : []),
    ...(variant === 'compact' ? [] : [quotation(reading, clause)]),
    ...(shows('translation') ? translations(reading, clause) : []),
    ...(shows('summary')
      ? [
          passageOfText(reading, 'summary', clause.summary, {
            label: locale.words.fidelity.summary,
            ...about,
          }),
        ]
      : []),
    ...(shows('references')
      ? findAll(statement, 'reference', clause.references).map((each) => ({
          ...referencePassage(reading, each, true),
          isFolded: true,
        }))
      : []),
    sourcePassage(reading, sourceOf(statement, clause)),
  ];
}

function numberOf(reading: PlainReading, clause: Clause): Passage {
  const { statement, locale } = reading;
  const topic = find(statement, 'topic', clause.topic)!;
  const place = sentence(locale.words.clauseNumber, {
    number: locale.number(clause.number),
    total: locale.number(statement.clauses.length),
  });
  const text = pieces(reading.text(topic.label).text, place);
  return passage(reading, 'item', text, { clause: clause.id });
}

/** What a reference is, and, where that is not in the statement, that it is context and from where. */
export function referencePassage(
  reading: PlainReading,
  { label, gloss, citation, url }: Reference,
  isNamed: boolean,
): Passage {
  const { words } = reading.locale;
  const cited = citation && sentence(words.citation, { citation: reading.text(citation).text });
  return passage(
    reading,
    'context',
    pieces(isNamed ? reading.text(label).text : undefined, reading.text(gloss).text, cited),
    { ...(citation && { label: words.fidelity.context }), ...(url && { url }) },
  );
}
