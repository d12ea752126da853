// Contenders can only be compared that say the same: this reads what a page shows.
import { inFreshPage } from './measure.mjs';

/**
 * The words on a page, also in shadow roots, sorted: the order of parts is a matter of design.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ changes?: boolean }} [options] Whether to read them after the change.
 * @returns {Promise<string[]>}
 */
function wordsOn(browser, address, { changes = false } = {}) {
  return inFreshPage(browser, async (page) => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate('bench.mounted');
    if (changes) await page.evaluate('bench.change()');
    const text = await page.evaluate(() => {
      const place = document.getElementById('place');
      /**
       * @param {Node} node
       * @returns {string}
       */
      const textOf = (node) => {
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLSlotElement && node.assignedNodes().length)
          return node.assignedNodes().map(textOf).join(' ');
        if (node instanceof HTMLElement && (node.hidden || node.ariaHidden === 'true')) return '';
        if (node instanceof HTMLStyleElement) return '';
        const root = node instanceof Element && node.shadowRoot;
        return [...(root || node).childNodes].map(textOf).join(' ');
      };
      return place ? textOf(place) : '';
    });
    return text
      .split(/[\s\p{P}]+/u)
      .filter(Boolean)
      .toSorted();
  });
}

/**
 * Fails where a contender says something else than plain HTML. The timelines of others have their
 * own idea of what to show.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./pages.mjs').Pages} pages
 * @param {import('./contenders.mjs').Kind} kind
 * @param {readonly string[]} names
 * @param {{ changes?: boolean }} [options]
 */
export async function requireSameWords(browser, pages, kind, names, options) {
  const work = { kind, count: 17 };
  const expected = await wordsOn(browser, await pages.addressOf('plain', work), options);
  const check = async (/** @type {string} */ name) => {
    const found = await wordsOn(browser, await pages.addressOf(name, work), options);
    const missing = lessOf(expected, found);
    // Without a script there is no second chance: prerendered popovers hold their words from the start.
    const added = name === 'prerendered' ? [] : lessOf(found, expected);
    if (missing.length + added.length > 0) {
      throw new Error(
        `${name} does not show the same ${kind}: without ${quoted(missing)}, with ${quoted(added)}`,
      );
    }
  };
  await Promise.all(names.map(check));
}

/**
 * @param {readonly string[]} words
 * @param {readonly string[]} others
 */
function lessOf(words, others) {
  const rest = [...others];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** @param {readonly string[]} words */
const quoted = (words) => (words.length ? `“${words.slice(0, 12).join(' ')}”` : 'nothing');
