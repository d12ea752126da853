import { stancesOf, timelineOf } from '../model/select.js';
import type { Statement } from '../model/statement.js';
import { widgetElements, type Widget, type WidgetElement } from './widget.js';

/**
 * Every widget of a statement that is worth a page: a card for each clause, a badge for each
 * position, a note for each clause and reference, and one of each of the others; a timeline
 * also for each topic that has something in it. `statement-compare` needs a second statement,
 * and is not among them.
 *
 * @param elements Which of them. @default all
 */
export function widgetsOf(
  statement: Statement,
  elements: readonly WidgetElement[] = widgetElements,
): Widget[] {
  return elements.flatMap((element) =>
    widgets[element](statement).map((attributes) => ({ element, attributes })),
  );
}

type AttributesOfAll = (statement: Statement) => Widget['attributes'][];

const one: AttributesOfAll = () => [{}];

const widgets: Readonly<Record<WidgetElement, AttributesOfAll>> = {
  'clause-card': ({ clauses }) => clauses.map(({ id }) => ({ clause: id })),
  'clause-list': one,
  'commitment-timeline': (statement) => [
    {},
    ...statement.topics
      .filter(({ id }) => timelineOf(statement, { topic: id }).length > 0)
      .map(({ id }) => ({ topic: id })),
  ],
  'party-stance-badge': (statement) =>
    statement.parties.flatMap((party) =>
      statement.topics
        .filter((topic) => stancesOf(statement, party.id, topic.id).length > 0)
        .map((topic) => ({ party: party.id, topic: topic.id })),
    ),
  'stance-matrix': one,
  'statement-compare': () => [],
  'statement-header': one,
  'statement-note': ({ clauses, references }) =>
    [...clauses, ...references].map(({ id }) => ({ about: id })),
  'statement-source': one,
  'statement-text': one,
  'topic-chart': one,
};
