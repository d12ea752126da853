// What stays in memory: per widget, from 100 to 1,000 of them, and after they are gone.
import { contenders } from './contenders.mjs';
import { inFreshPage } from './measure.mjs';
import * as communique from './communique.mjs';
import { kilobytes, printTable } from './table.mjs';

/** @typedef {{ heap: number, nodes: number, listeners: number }} Footprint Of one widget; `heap` in bytes, V8 and Blink. */
/** @typedef {{ widget: string, left: number, leftByLeaker: number, nodes: number, listeners: number }} Leftovers */

const [few, many] = [100, 1000];
const missing = { heap: NaN, nodes: NaN, listeners: NaN };
const measuredKinds = /** @type {const} */ ({
  card: ['plain', 'minimal-lit', 'shoelace', 'webawesome', 'react', 'tags', 'prerendered'],
  badge: ['plain', 'minimal-lit', 'shoelace', 'webawesome', 'react', 'tags'],
});

/**
 * @param {import('./bench.mjs').Bench} bench
 * @returns {Promise<{ footprints: Record<string, Record<string, Footprint>>, leftovers: Leftovers[] }>}
 */
export async function runMemory(bench) {
  /** @type {Record<string, Record<string, Footprint>>} */
  const footprints = {};
  for (const kind of /** @type {const} */ (['card', 'badge'])) {
    /** @type {Record<string, Footprint>} */
    const byContender = (footprints[kind] = {});
    // Two at a time, because nothing is timed here.
    const names = [...measuredKinds[kind]];
    while (names.length > 0) {
      const pair = names.splice(0, 2);
      const found = await Promise.all(pair.map(async (name) => footprintOf(bench, name, kind)));
      for (const [index, name] of pair.entries()) byContender[name] = found[index] ?? missing;
    }
    printTable(
      `Memory of a ${kind}, from ${few} to ${many}`,
      ['', 'heap kB', 'nodes', 'listeners'],
      Object.entries(byContender).map(([name, { heap, nodes, listeners }]) => [
        contenders[name]?.title ?? name,
        kilobytes(heap),
        nodes.toFixed(1),
        listeners.toFixed(2),
      ]),
    );
  }
  const leftovers = await Promise.all(
    leakCandidates.map(async (widget) => leftoversOf(bench, widget)),
  );
  printTable(
    `Left behind after ${many} create-and-remove rounds (in brackets: by a page that keeps them on purpose)`,
    ['', 'elements', 'nodes', 'listeners'],
    leftovers.map(({ widget, left, leftByLeaker, nodes, listeners }) => [
      widget,
      `${left} (${leftByLeaker})`,
      String(nodes),
      String(listeners),
    ]),
  );
  return { footprints, leftovers };
}

/**
 * @param {import('./bench.mjs').Bench} bench
 * @param {string} name
 * @param {'card' | 'badge'} kind
 * @returns {Promise<Footprint>}
 */
async function footprintOf({ browser, pages }, name, kind) {
  const [less, more] = await Promise.all(
    [few, many].map((count) => pages.addressOf(name, { kind, count })),
  );
  const before = await usageOn(browser, less ?? '');
  const after = await usageOn(browser, more ?? '');
  const slope = (/** @type {keyof Footprint} */ figure) =>
    (after[figure] - before[figure]) / (many - few);
  return { heap: slope('heap'), nodes: slope('nodes'), listeners: slope('listeners') };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
function usageOn(browser, address) {
  return inFreshPage(browser, async (page, cdp) => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate('bench.mounted');
    return usage(cdp);
  });
}

/**
 * @param {import('playwright-core').CDPSession} cdp
 * @returns {Promise<Footprint>}
 */
async function usage(cdp) {
  // What a first collection sets free may hold what only the second one finds.
  for (let time = 0; time < 2; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: heap.usedSize + heap.embedderHeapUsedSize, nodes, listeners: jsEventListeners };
}

/** @type {readonly import('./communique.mjs').Widget[]} */
const leakCandidates = [
  { element: 'clause-card', attributes: { clause: 'one-china' } },
  { element: 'party-stance-badge', attributes: { party: 'russia', topic: 'taiwan' } },
  { element: 'commitment-timeline', attributes: { topic: 'space' } },
  { element: 'clause-list', attributes: { limit: '3', variant: 'key-points' } },
];

/**
 * @param {import('./bench.mjs').Bench} bench
 * @param {import('./communique.mjs').Widget} widget
 * @returns {Promise<Leftovers>}
 */
async function leftoversOf({ browser, site }, widget) {
  const address = site.serve(
    `/memory/${widget.element}.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>memory</title><link rel="icon" href="data:,"><body>${communique.tagOf(widget)}<div id="place"></div><script type="module" src="${communique.script}"></script></body></html>`,
  );
  const honest = await afterRounds(browser, address, widget, false);
  const leaker = await afterRounds(browser, address, widget, true);
  return { widget: widget.element, ...honest, leftByLeaker: leaker.left };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('./communique.mjs').Widget} widget
 * @param {boolean} keeps Whether the page keeps every element, to show that this would be seen.
 */
function afterRounds(browser, address, widget, keeps) {
  return inFreshPage(browser, async (page, cdp) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const run = (/** @type {number} */ rounds) =>
      page.evaluate(createAndRemove, { tag: communique.tagOf(widget), rounds, keeps });
    // The first ones fill caches, which are not leaks.
    await run(10);
    const before = { ...(await usage(cdp)), instances: await instancesOf(cdp, widget.element) };
    await run(many);
    const after = { ...(await usage(cdp)), instances: await instancesOf(cdp, widget.element) };
    return {
      left: after.instances - before.instances,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });
}

/** @param {{ tag: string, rounds: number, keeps: boolean }} options */
async function createAndRemove({ tag, rounds, keeps }) {
  const place = document.getElementById('place');
  if (!place) throw new Error('The page has no place for the elements.');
  const page = /** @type {{ kept?: Element[] }} */ (globalThis);
  page.kept ??= [];
  for (let round = 0; round < rounds; round += 1) {
    place.innerHTML = tag;
    const element = /** @type {Element & { updateComplete: Promise<unknown> }} */ (
      place.firstElementChild
    );
    await element.updateComplete;
    if (keeps) page.kept.push(element);
    place.replaceChildren();
  }
  // Observers hold on to what they have last seen until the browser has painted.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/**
 * How many instances of an element live, in the page or not.
 *
 * @param {import('playwright-core').CDPSession} cdp
 * @param {string} tag
 */
async function instancesOf(cdp, tag) {
  const prototype = await cdp.send('Runtime.evaluate', {
    expression: `customElements.get(${JSON.stringify(tag)}).prototype`,
    objectGroup: 'leaks',
  });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId ?? '',
    objectGroup: 'leaks',
  });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'leaks' });
  return Number(result.value);
}
