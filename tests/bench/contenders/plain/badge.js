import '../style.css';
import { badgeHtml } from './markup.js';

/**
 * @param {HTMLElement} place
 * @param {{ badges: import('../../content.mjs').Badge[], count: number }} view
 */
export function mount(place, { badges, count }) {
  place.innerHTML = Array.from({ length: count }, (_, index) =>
    badgeHtml(badges[index % badges.length], index),
  ).join(' ');
}
