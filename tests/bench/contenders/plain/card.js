import '../style.css';
import { cardHtml } from './markup.js';

/**
 * @param {HTMLElement} place
 * @param {{ cards: import('../../content.mjs').Card[], count: number }} view
 */
export function mount(place, { cards, count }) {
  const html = cards.map(cardHtml);
  place.innerHTML = Array.from({ length: count }, (_, index) => html[index % html.length]).join('');
}

export { mount as change };
