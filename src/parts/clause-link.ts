import { html } from 'lit';
import { fragmentOf, withFragment, type Place, type PlaceKind } from '../core/places.js';
import type { WhenClicked } from '../core/clicks.js';
import type { CommuniqueElement } from '../core/communique-element.js';
import type { Content, Reading } from '../core/reading.js';
import type { Clause } from '../model/statement.js';

/**
 * A link to the place on this page where a clause can be read; where there is
 * none, just the words.
 */
export function clauseLink(
  element: CommuniqueElement,
  reading: Reading,
  clause: Clause,
  content: Content,
  kinds: readonly PlaceKind[] = ['card', 'text'],
): Content {
  const place = element.findPlace(kinds, reading.statement.id, clause.id);
  if (!place || place === (element as Element)) return content;
  return html`<a href=${fragmentOf(clause.id)} .whenClicked=${follow(place, clause)}
    >${content}</a
  >`;
}

/** Leads to a clause by hand, because a <base> on the page would lead a bare fragment elsewhere. */
export function follow(place: Place, { id }: Clause): WhenClicked {
  return (event, link) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    link.closest<HTMLElement>('[popover]')?.hidePopover();
    history.pushState(null, '', withFragment(fragmentOf(id)));
    place.reveal(id);
  };
}

/** A clause by its place in the source, and not by a number that the text itself does not give it. */
export function clauseNumber(reading: Reading, { number }: Clause): Content {
  return reading.sentence(reading.locale.words.clauseShort, {
    number: reading.locale.number(number),
  });
}
