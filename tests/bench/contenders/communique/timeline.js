// Ours as a newsroom builds it into its own script, with a statement that its build has checked:
// like the peers it has what it shows, and needs neither to fetch nor to check it.
import { registerStatement } from '../../../../dist/index.js';
import '../../../../dist/define/commitment-timeline.js';

/**
 * @param {HTMLElement} place
 * @param {{ statement: { id: string } }} view
 */
export async function mount(place, { statement }) {
  registerStatement({ statement, layers: {} });
  place.innerHTML = `<commitment-timeline statement="${statement.id}"></commitment-timeline>`;
  await place.firstElementChild.updateComplete;
}

/**
 * @param {HTMLElement} place
 * @param {{ topic: string }} view
 */
export async function change(place, { topic }) {
  place.firstElementChild.setAttribute('topic', topic);
  await place.firstElementChild.updateComplete;
}
