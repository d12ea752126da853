import { figuresOf } from '../../model/select.js';
import { choose } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import type { Widget } from '../widget.js';
import type { Passage } from './passage.js';
import { passage, passageOfText, pieces, sourceKind } from './phrases.js';

const variants = ['full', 'compact'] as const;

export function passagesOfHeader(widget: Widget, reading: PlainReading): Passage[] {
  const { statement, locale } = reading;
  const { words } = locale;
  const { title, event, parties, sources } = statement;
  const isFull = choose(widget, 'variant', variants) === 'full';
  const names = parties.map(({ name, shortName }) => reading.text(isFull ? name : shortName).text);
  const figures = figuresOf(statement);

  return [
    passageOfText(reading, 'title', title),
    ...(isFull ? [passageOfText(reading, 'item', event.name)] : []),
    passage(
      reading,
      'item',
      pieces(reading.text(event.place).text, reading.date(event.start, event.end)),
    ),
    passage(reading, 'item', pieces(...names), { label: words.parties }),
    ...(isFull
      ? [
          ...(
            [
              [words.figureClauses, figures.clauses],
              [words.figureUnilateral, figures.unilateral],
              [words.figureCommitments, figures.commitments],
              [words.figureDated, figures.dated],
            ] as const
          ).map(([label, figure]) => passage(reading, 'item', locale.number(figure), { label })),
          ...sources.map((source) =>
            passage(
              reading,
              'source',
              sourceKind(reading, source),
              source.url ? { url: source.url } : {},
            ),
          ),
        ]
      : []),
  ];
}
