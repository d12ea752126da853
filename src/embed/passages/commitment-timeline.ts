import { isEdtfDate } from '../../model/edtf.js';
import { find, timelineOf, type TimelineItem } from '../../model/select.js';
import { choose, chooseSome, valueOf } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import { WidgetError, type Widget } from '../widget.js';
import type { Passage } from './passage.js';
import {
  clauseNumber,
  headings,
  namedIfAny,
  partyNames,
  passage,
  pieces,
  sentence,
} from './phrases.js';

const groupings = ['topic', 'party', 'none'] as const;
const hideable = ['title', 'context', 'undated', 'strength'] as const;

export function passagesOfTimeline(widget: Widget, reading: PlainReading): Passage[] {
  const { statement, locale } = reading;
  const { words } = locale;
  const topic = namedIfAny(widget, reading, 'topic')?.id;
  const party = namedIfAny(widget, reading, 'party')?.id;
  const from = dateOf(widget, 'from');
  const to = dateOf(widget, 'to');
  const hidden = chooseSome(widget, 'hide', hideable);
  const grouping = choose(widget, 'group-by', groupings);

  const filter = { ...(topic && { topic }), ...(party && { party }) };
  const all = timelineOf(statement, filter);
  const items = timelineOf(statement, { ...filter, ...(from && { from }), ...(to && { to }) });
  const dated = items.filter(({ start, end }) => start ?? end);
  const text = dated.filter(({ basis }) => basis === 'text');
  const context = hidden.has('context') ? [] : dated.filter(({ basis }) => basis === 'context');
  const undated = items.filter(({ start, end }) => !start && !end);
  const count = sentence(words.timelineUndatedCount, {
    undated: locale.number(undated.length),
    total: locale.number(all.filter(({ commitment }) => commitment).length),
  });

  return [
    ...headings(reading, words.timelineTitle, hidden),
    ...(items.length === 0 ? [passage(reading, 'item', words.timelineEmpty)] : []),
    ...lane(reading, words.timelineText, text),
    ...lane(reading, words.timelineContext, context),
    ...(undated.length === 0 || hidden.has('undated')
      ? []
      : [
          passage(reading, 'title', words.timelineUndated),
          passage(reading, 'item', count),
          ...grouped(reading, undated, grouping, !hidden.has('strength')),
        ]),
  ];
}

function dateOf(widget: Widget, name: 'from' | 'to'): string {
  const date = valueOf(widget, name);
  if (date && !isEdtfDate(date))
    throw new WidgetError(widget.element, name, date, ['2025', '2025-11', '2025-11-04']);
  return date;
}

function lane(reading: PlainReading, title: string, items: readonly TimelineItem[]): Passage[] {
  if (items.length === 0) return [];
  return [
    passage(reading, 'title', title),
    ...items.map((item) =>
      passage(
        reading,
        item.basis === 'context' ? 'context' : 'item',
        pieces(reading.text(item.title).text, ...evidenceOf(reading, item)),
        {
          label: when(reading, item),
          ...(item.clause && { clause: item.clause.id }),
          ...(item.event?.basis === 'context' && item.event.url && { url: item.event.url }),
        },
      ),
    ),
  ];
}

function when(reading: PlainReading, { start, end, commitment }: TimelineItem): string {
  const { words } = reading.locale;
  if (commitment && !end) return sentence(words.from, { date: reading.date(start!) });
  if (start && end) return reading.date(start, end);
  if (end) return sentence(words.until, { date: reading.date(end) });
  return reading.date(start!);
}

function evidenceOf(
  reading: PlainReading,
  { clause, event, commitment }: TimelineItem,
): (string | undefined)[] {
  if (event?.basis === 'context') {
    const citation = reading.text(event.citation).text;
    return [sentence(reading.locale.words.citation, { citation })];
  }
  return [
    commitment && partyNames(reading, commitment.parties),
    clause && clauseNumber(reading, clause),
  ];
}

function grouped(
  reading: PlainReading,
  items: readonly TimelineItem[],
  grouping: (typeof groupings)[number],
  showStrength: boolean,
): Passage[] {
  const { statement, locale } = reading;
  const groupOf = ({ clause, commitment }: TimelineItem): string => {
    if (grouping === 'none') return '';
    if (grouping === 'party') return partyNames(reading, commitment!.parties);
    return reading.text(find(statement, 'topic', clause!.topic)!.label).text;
  };
  return [...Map.groupBy(items, groupOf)].flatMap(([group, members]) =>
    members.map(({ title, commitment, clause }) =>
      passage(
        reading,
        'item',
        pieces(
          reading.text(title).text,
          showStrength ? locale.words.strength[commitment!.strength] : undefined,
          clauseNumber(reading, clause!),
        ),
        { ...(group && { label: group }), clause: clause!.id },
      ),
    ),
  );
}
