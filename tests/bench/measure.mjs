// One measurement is one page in a fresh browser context, so that no cache and no warm code is left
// from the one before it.

/** @typedef {{ cpu: number, wall: number }} Cost Seconds. */

/**
 * @typedef {object} Measured
 * @property {Cost} mount From the beginning of the navigation until what was mounted is painted.
 * @property {Cost | undefined} change
 */

/** @param {import('playwright-core').CDPSession} cdp */
export async function mainThread(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (/** @type {string} */ name) =>
    metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    cpu: value('TaskDuration'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

/**
 * Opens an address in a fresh context and gives its page to the caller.
 *
 * @template Result
 * @param {import('playwright-core').Browser} browser
 * @param {(page: import('playwright-core').Page, cdp: import('playwright-core').CDPSession) => Promise<Result>} use
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<Result>}
 */
export async function inFreshPage(browser, use, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    // The time of the thread and not of the clock: another process on the same core does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address Of a page that `benchPage` wrote.
 * @param {{ changes: boolean }} work
 * @returns {Promise<Measured>}
 */
export function measure(browser, address, { changes }) {
  return inFreshPage(browser, async (page, cdp) => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const wall = await page.evaluate('bench.mounted');
    const mounted = await mainThread(cdp);
    const mount = { cpu: mounted.cpu, wall: Number(wall) / 1000 };
    if (!changes) return { mount, change: undefined };
    const changeWall = await page.evaluate('bench.change()');
    const changed = await mainThread(cdp);
    return {
      mount,
      change: { cpu: changed.cpu - mounted.cpu, wall: Number(changeWall) / 1000 },
    };
  });
}
