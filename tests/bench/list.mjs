// A list of 2,000 clauses, and somebody who types into its search field.
import { inFreshPage, mainThread } from './measure.mjs';
import { inRounds } from './rounds.mjs';
import { median } from './statistics.mjs';
import { milliseconds, printTable, ratio } from './table.mjs';

const count = 2000;
const typed = 'Title 19';
const titles = { plain: 'plain HTML', tags: 'communique, tags' };

/**
 * @typedef {object} ListResult Seconds.
 * @property {number} mount Main thread, with what the page itself costs.
 * @property {number} keystroke Main thread, for the median key.
 * @property {number} slowest Until the next frame, for the slowest key.
 * @property {number} ratio Of keystrokes to plain HTML.
 */

/**
 * @param {import('./bench.mjs').Bench} bench
 * @returns {Promise<Readonly<Record<string, ListResult>>>}
 */
export async function runList({ browser, pages, rounds }) {
  const names = Object.keys(titles);
  const measured = await inRounds(names, { rounds: rounds ?? 3, seconds: 10 }, async (name) => {
    const address = await pages.addressOf(name, { kind: 'list', count });
    return inFreshPage(browser, (page, cdp) => typeInto(page, cdp, address));
  });
  const results = Object.fromEntries(
    names.map((name) => {
      const of = (/** @type {'mount' | 'keystroke' | 'slowest'} */ figure) =>
        median(measured.map((round) => round.get(name)?.[figure] ?? NaN));
      const ratios = measured.map(
        (round) => (round.get(name)?.keystroke ?? NaN) / (round.get('plain')?.keystroke ?? NaN),
      );
      const figures = { mount: of('mount'), keystroke: of('keystroke'), slowest: of('slowest') };
      return [name, { ...figures, ratio: median(ratios) }];
    }),
  );
  printTable(
    `A list of ${count} clauses, and “${typed}” typed and deleted`,
    ['', 'CPU to show ms', 'CPU a key ms', 'ratio', 'slowest key to frame ms'],
    Object.entries(results).map(([name, { mount, keystroke, slowest, ratio: relative }]) => [
      titles[/** @type {keyof typeof titles} */ (name)],
      milliseconds(mount),
      milliseconds(keystroke),
      ratio(relative),
      milliseconds(slowest),
    ]),
  );
  return results;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} cdp
 * @param {string} address
 */
async function typeInto(page, cdp, address) {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate('bench.mounted');
  const mount = (await mainThread(cdp)).cpu;
  await page.locator('input[type=search]').focus();
  await page.evaluate(recordWaits);
  const costs = [];
  for (const key of [...Array.from(typed), ...Array.from(typed, () => 'Backspace')]) {
    const before = (await mainThread(cdp)).cpu;
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.evaluate('bench.painted()');
    costs.push((await mainThread(cdp)).cpu - before);
  }
  const waits = await page.evaluate(() => /** @type {any} */ (globalThis).waits);
  return { mount, keystroke: median(costs), slowest: Math.max(...waits) / 1000 };
}

/** Runs in the page: notes for each key how long it is from the event to the frame after it. */
function recordWaits() {
  /** @type {number[]} */
  const waits = [];
  Object.assign(globalThis, { waits });
  const record = () => {
    const start = performance.now();
    requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - start)));
  };
  addEventListener('input', record, { capture: true });
}
