import '../style.css';
import { escape, marksHtml, partsHtml } from './markup.js';

/**
 * A list of clauses with a field that hides those without the words in it.
 *
 * @param {HTMLElement} place
 * @param {{ clauses: Awaited<ReturnType<typeof import('../../content.mjs').listIn>> }} view
 */
export function mount(place, { clauses }) {
  const searched = clauses.map((clause) => clause.searched.toLowerCase());
  place.innerHTML = `<input type="search" aria-label="Search"><ul class="list">${clauses
    .map(
      ({ title, parties, strength }) =>
        `<li><details><summary><span>${escape(title)}</span> <span class="label">${partsHtml(parties)}</span> <span class="label"><span class="strength">${marksHtml(strength.filled)} ${escape(strength.word)}</span></span></summary></details></li>`,
    )
    .join('')}</ul>`;
  const items = [...place.querySelectorAll('li')];
  place.querySelector('input').addEventListener('input', ({ target }) => {
    const words = target.value.toLowerCase();
    for (const [index, item] of items.entries()) item.hidden = !searched[index].includes(words);
  });
}
