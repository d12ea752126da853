import { clausesOf, findAll, idsOf, strengthOf } from '../../model/select.js';
import type { Clause } from '../../model/statement.js';
import { strengths } from '../../model/vocabulary.js';
import { choose, chooseSome, valueOf } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import { WidgetError, type Widget } from '../widget.js';
import type { Passage } from './passage.js';
import {
  headings,
  namedIfAny,
  partyNames,
  passage,
  passageOfText,
  pieces,
  sentence,
  voice,
} from './phrases.js';

const variants = ['list', 'key-points'] as const;
const hideable = ['title', 'count'] as const;

export function passagesOfList(widget: Widget, reading: PlainReading): Passage[] {
  const { statement, locale } = reading;
  const { words } = locale;
  const hidden = chooseSome(widget, 'hide', hideable);
  const isKeyPoints = choose(widget, 'variant', variants) === 'key-points';
  const isSearchable = Boolean(widget.attributes['searchable'] ?? false);
  const picked = chooseSome(widget, 'clauses', idsOf(statement, 'clause'));
  const all = picked.size > 0 ? findAll(statement, 'clause', [...picked]) : statement.clauses;
  const fitting = new Set(
    clausesOf(statement, {
      topic: namedIfAny(widget, reading, 'topic')?.id,
      party: namedIfAny(widget, reading, 'party')?.id,
      strength: choose(widget, 'strength', ['', ...strengths] as const),
    }),
  );
  const shown = all.filter((clause) => fitting.has(clause)).slice(0, limitOf(widget));
  const count = sentence(words.listCount, {
    count: locale.number(shown.length),
    total: locale.number(all.length),
  });

  return [
    ...headings(reading, isKeyPoints ? words.keyPoints : words.listTitle, hidden),
    ...((isKeyPoints && !isSearchable) || hidden.has('count')
      ? []
      : [passage(reading, 'item', count)]),
    ...(shown.length === 0 ? [passage(reading, 'item', words.listEmpty)] : []),
    ...shown.flatMap((clause) =>
      isKeyPoints ? keyPoint(reading, clause) : listed(reading, clause),
    ),
  ];
}

function limitOf(widget: Widget): number {
  const limit = valueOf(widget, 'limit');
  if (!limit) return Infinity;
  if (Number.isInteger(Number(limit)) && Number(limit) > 0) return Number(limit);
  throw new WidgetError(widget.element, 'limit', limit, ['a whole number above 0']);
}

function listed(reading: PlainReading, clause: Clause): Passage[] {
  const { words } = reading.locale;
  const line = pieces(partyNames(reading, clause.speakers), words.strength[strengthOf(clause)]);
  const about = { clause: clause.id };
  return [
    passageOfText(reading, 'title', clause.title, about),
    passage(reading, 'voice', line, about),
    {
      ...passageOfText(reading, 'summary', clause.summary, {
        label: words.fidelity.summary,
        ...about,
      }),
      isFolded: true,
    },
  ];
}

function keyPoint(reading: PlainReading, clause: Clause): Passage[] {
  const { words } = reading.locale;
  const line = pieces(voice(reading, clause.speakers), words.strength[strengthOf(clause)]);
  const about = { clause: clause.id };
  return [
    passageOfText(reading, 'title', clause.title, about),
    passageOfText(reading, 'summary', clause.summary, { label: words.fidelity.summary, ...about }),
    passage(reading, 'voice', line, about),
  ];
}
