import '../style.css';
import { timelineHtml } from './markup.js';

/**
 * @param {HTMLElement} place
 * @param {{ timeline: import('../../content.mjs').Timeline }} view
 */
export function mount(place, { timeline }) {
  place.innerHTML = timelineHtml(timeline);
}

/**
 * Hides what is not about the topic.
 *
 * @param {HTMLElement} place
 * @param {{ topic: string }} view
 */
export function change(place, { topic }) {
  for (const item of place.querySelectorAll('li')) item.hidden = item.dataset.topic !== topic;
}
