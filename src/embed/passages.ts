import { checkAttributes } from './attributes.js';
import { safeUrl } from './escape.js';
import { passagesOfBadge } from './passages/party-stance-badge.js';
import { passagesOfCard } from './passages/clause-card.js';
import { passagesOfChart } from './passages/topic-chart.js';
import { passagesOfComparison } from './passages/statement-compare.js';
import { passagesOfHeader } from './passages/statement-header.js';
import { passagesOfList } from './passages/clause-list.js';
import { passagesOfMatrix } from './passages/stance-matrix.js';
import { passagesOfNote } from './passages/statement-note.js';
import { passagesOfSource } from './passages/statement-source.js';
import { passagesOfText } from './passages/statement-text.js';
import { passagesOfTimeline } from './passages/commitment-timeline.js';
import type { Passage } from './passages/passage.js';
import type { PlainReading } from './plain-reading.js';
import type { Widget, WidgetElement } from './widget.js';

export type { Passage, PassageKind } from './passages/passage.js';

const passages: Readonly<
  Record<WidgetElement, (widget: Widget, reading: PlainReading) => readonly Passage[]>
> = {
  'clause-card': passagesOfCard,
  'clause-list': passagesOfList,
  'commitment-timeline': passagesOfTimeline,
  'party-stance-badge': passagesOfBadge,
  'stance-matrix': passagesOfMatrix,
  'statement-compare': passagesOfComparison,
  'statement-header': passagesOfHeader,
  'statement-note': passagesOfNote,
  'statement-source': passagesOfSource,
  'statement-text': passagesOfText,
  'topic-chart': passagesOfChart,
};

/**
 * What a widget says: the very words that its element shows, in the same order.
 * Controls, such as a search field, are no words of it.
 *
 * @throws {WidgetError} If there is no such element, or it is given what it cannot show.
 */
export function passagesOf(widget: Widget, reading: PlainReading): readonly Passage[] {
  return passages[checkAttributes(widget)](widget, reading).map(withSafeUrl);
}

/** Nothing that is made of a passage leads where no link may lead. */
function withSafeUrl({ url, ...passage }: Passage): Passage {
  const safe = safeUrl(url);
  return safe ? { ...passage, url: safe } : passage;
}
