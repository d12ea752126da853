// Ours needs no adapter: the markup that an editor pastes, and the script. This only waits for them.

/** @param {Element} element */
async function settled(element) {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
}

const elementsIn = (place) =>
  [...place.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));

/**
 * @param {HTMLElement} place
 * @param {{ script: string, markup?: string, statement?: object }} view Without markup the page
 *   was served with it.
 */
export async function mount(place, { script, markup, statement }) {
  if (markup) place.innerHTML = markup;
  const elements = elementsIn(place);
  if (statement) for (const element of elements) element.statement = statement;
  await import(/* @vite-ignore */ script);
  await Promise.all(elements.map(settled));
}

/**
 * @param {HTMLElement} place
 * @param {{ lang?: string, topic?: string }} view
 */
export async function change(place, { lang, topic }) {
  if (lang) {
    document.documentElement.lang = lang;
    // Prerendered elements carry a language of their own.
    for (const element of place.querySelectorAll(':scope > [lang]')) element.lang = lang;
  }
  if (topic) place.firstElementChild.setAttribute('topic', topic);
  // The change of a language is told to the elements one microtask later.
  await Promise.resolve();
  await Promise.all(elementsIn(place).map(settled));
}
