// An article with ten widgets on a phone: what the reader waits for, and what jumps while they read.
import { readFileSync } from 'node:fs';
import * as communique from './communique.mjs';
import { badgeHtml, cardHtml, timelineHtml } from './contenders/plain/markup.js';
import { inFreshPage } from './measure.mjs';
import { inRounds } from './rounds.mjs';
import { median } from './statistics.mjs';
import { kilobytes, printTable } from './table.mjs';

/** @typedef {import('./communique.mjs').Widget} Widget */
/**
 * @typedef {object} Vitals Milliseconds and bytes.
 * @property {number} cls The sum of all shifts, also of those while the reader scrolls.
 * @property {number} clsBelow The same in a window so tall that shifts below the first screen show.
 * @property {number} fcp
 * @property {number} lcp
 * @property {number} tbt
 * @property {number} bytes
 * @property {number} requests
 */
/** @typedef {Readonly<Record<string, Vitals>>} ArticleResult */

/** A phone on 4G as Lighthouse slows it: kilobits a second down and up, and milliseconds there and back. */
const network = { down: 1638, up: 750, latency: 150 };
const cpuSlowdown = 4;
const phone = { width: 390, height: 844 };
const tallWindow = { width: 390, height: 4000 };

/** @type {readonly Widget[]} */
const widgets = [
  cardOf('one-china'),
  badgeOf('russia', 'taiwan'),
  cardOf('mutual-support'),
  badgeOf('china', 'finance'),
  cardOf('ai-expert-council'),
  { element: 'commitment-timeline', attributes: {} },
  badgeOf('russia', 'space'),
  cardOf('arctic'),
  badgeOf('china', 'russia-security'),
  cardOf('trade'),
];

const titles = {
  none: 'article without widgets',
  plain: 'plain HTML',
  tag: 'tags, fallback, page CSS',
  prerendered: 'prerendered',
  blockquote: 'blockquotes',
  iframe: 'iframes',
};

/**
 * @param {import('./bench.mjs').Bench} bench
 * @returns {Promise<ArticleResult>}
 */
export async function runArticle(bench) {
  const addresses = await articles(bench);
  const measured = await inRounds(
    Object.keys(addresses),
    { rounds: bench.rounds ?? 3, seconds: 18 },
    async (form) => vitalsOf(bench.browser, addresses[form] ?? '', phone),
  );
  // Together, because nothing is timed here.
  const tall = await Promise.all(
    Object.values(addresses).map(async (address) => vitalsOf(bench.browser, address, tallWindow)),
  );
  const result = Object.fromEntries(
    Object.keys(addresses).map((form, index) => {
      const of = (/** @type {Exclude<keyof Vitals, 'clsBelow'>} */ figure) =>
        median(measured.map((round) => round.get(form)?.[figure] ?? NaN));
      const vitals = {
        cls: of('cls'),
        clsBelow: tall[index]?.cls ?? NaN,
        fcp: of('fcp'),
        lcp: of('lcp'),
        tbt: of('tbt'),
        bytes: of('bytes'),
        requests: of('requests'),
      };
      return [form, vitals];
    }),
  );
  printTable(
    `An article with ${widgets.length} widgets on a phone: ${network.down} kbit/s, ${network.latency} ms, CPU ${cpuSlowdown} times slower`,
    ['', 'CLS', 'CLS below', 'FCP ms', 'LCP ms', 'TBT ms', 'kB', 'requests'],
    Object.entries(result).map(([form, { cls, clsBelow, fcp, lcp, tbt, bytes, requests }]) => [
      titles[/** @type {keyof typeof titles} */ (form)],
      cls.toFixed(3),
      clsBelow.toFixed(3),
      fcp.toFixed(0),
      lcp.toFixed(0),
      tbt.toFixed(0),
      kilobytes(bytes),
      String(requests),
    ]),
  );
  if (!pageCss()) console.log('README documents no page CSS with :not(:defined): tags without it.');
  return result;
}

/**
 * @param {import('./bench.mjs').Bench} bench
 * @returns {Promise<Record<string, string>>} The address of each form that the build has.
 */
async function articles({ site, content }) {
  const { formOf, pagePath } = await communique.published('embed/index.js');
  const reading = await communique.readingOf('en');
  const scripts = `${site.origin}${communique.scriptsPath}`;
  const embedding = {
    scripts,
    pages: `${site.origin}/embed/`,
    integrity: JSON.parse(readFileSync(`${communique.scriptsPath.slice(1)}integrity.json`, 'utf8')),
  };
  const paragraphs = reading.statement.clauses.map(
    (/** @type {{ summary: { en: string } }} */ { summary }) => summary.en,
  );
  const form = (
    /** @type {string} */ name,
    /** @type {Widget} */ widget,
    /** @type {string} */ html = '',
  ) => formOf(name, widget, reading, embedding, html);
  const rendered = await communique.prerendered(widgets);
  for (const [index, widget] of widgets.entries())
    site.serve(`/embed/${pagePath(widget, 'en')}`, form('page', widget, rendered[index]));

  const style = `<style>${readFileSync('tests/bench/contenders/style.css', 'utf8')}</style>`;
  const template = (/** @type {string} */ name) =>
    `<link rel="modulepreload" href="${scripts}language-en.js"><script type="module" src="${scripts}${name}.js"></script>`;
  const forms = {
    none: { head: '', fragments: widgets.map(() => '') },
    plain: { head: style, fragments: await plainFragments(content) },
    tag: {
      head: `<style>${pageCss()}</style>`,
      fragments: widgets.map((widget) => form('tag', widget)),
    },
    prerendered: {
      head: '',
      fragments: widgets.map((widget, index) => form('prerendered', widget, rendered[index])),
    },
    blockquote: {
      head: `<style>${pageCss()}</style>${template('communique')}`,
      fragments: widgets.map((widget) => form('blockquote', widget)),
    },
    iframe: { head: '', fragments: widgets.map((widget) => form('iframe', widget)) },
  };
  return Object.fromEntries(
    Object.entries(forms).map(([name, { head, fragments }]) => [
      name,
      site.serve(`/articles/${name}.html`, articleHtml(head, paragraphs, fragments)),
    ]),
  );
}

/** @param {import('./bench.mjs').Bench['content']} content */
async function plainFragments({ badgesIn, cardsIn, bundledTimelineIn }) {
  const cards = await cardsIn('en');
  const badges = await badgesIn('en');
  const timeline = await bundledTimelineIn('en');
  return widgets.map(({ element, attributes }, index) => {
    if (element === 'commitment-timeline') return timelineHtml(timeline);
    const quoted = cards.find(({ clause }) => clause === attributes.clause);
    if (quoted) return cardHtml(quoted);
    const shown = badges.find(
      ({ party, topic }) => party === attributes.party && topic === attributes.topic,
    );
    return shown ? badgeHtml(shown, index) : '';
  });
}

/**
 * The rules that README asks a page to have, so that what appears late has its room.
 *
 * @returns {string}
 */
function pageCss() {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/```css\n(.*?)```/gs);
  return (
    [...blocks].map(([, css]) => css ?? '').find((css) => css.includes(':not(:defined)')) ?? ''
  );
}

/**
 * @param {string} head
 * @param {readonly string[]} paragraphs
 * @param {readonly string[]} fragments One before every paragraph, so that the first is in view
 *   from the start; those inside a sentence, in one.
 */
function articleHtml(head, paragraphs, fragments) {
  const text = fragments
    .map((fragment, index) => {
      const paragraph = paragraphs[index % paragraphs.length] ?? '';
      return widgets[index]?.element === 'party-stance-badge'
        ? `<p>${paragraph} The text says that ${fragment}.</p>`
        : `${fragment}\n<p>${paragraph}</p>`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title>
<link rel="icon" href="data:,">
<style>body { max-width: 38rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.55 Georgia, serif; }</style>
${head}</head>
<body><article><h1>What two governments have put their names to</h1>
<p>The words, who says them, and how firmly.</p>
${text}
<p>${paragraphs.join(' ')}</p></article></body>
</html>`;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ width: number, height: number }} viewport
 * @returns {Promise<Omit<Vitals, 'clsBelow'>>}
 */
function vitalsOf(browser, address, viewport) {
  return inFreshPage(
    browser,
    async (page, cdp) => {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: (network.down * 1000) / 8,
        uploadThroughput: (network.up * 1000) / 8,
      });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
      let [bytes, requests] = [0, 0];
      cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      cdp.on('Network.responseReceived', ({ response }) => {
        if (response.url.startsWith('http')) requests += 1;
      });
      await page.addInitScript(observeVitals);
      await page.goto(address, { waitUntil: 'networkidle' });
      const vitals = await page.evaluate(readVitals);
      return { ...vitals, bytes, requests };
    },
    { viewport },
  );
}

/** Runs in the page, before everything else. */
function observeVitals() {
  const vitals = { cls: 0, fcp: NaN, lcp: NaN, tasks: /** @type {PerformanceEntry[]} */ ([]) };
  Object.assign(globalThis, { vitals });
  /** @type {Record<string, (entry: PerformanceEntry) => void>} */
  const readers = {
    'layout-shift': (entry) =>
      (vitals.cls += /** @type {PerformanceEntry & { value: number }} */ (entry).value),
    'largest-contentful-paint': ({ startTime }) => (vitals.lcp = startTime),
    paint: ({ name, startTime }) => {
      if (name === 'first-contentful-paint') vitals.fcp = startTime;
    },
    longtask: (entry) => vitals.tasks.push(entry),
  };
  for (const [type, read] of Object.entries(readers))
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
    });
}

/** Runs in the page: reads it to its end, and says what that was like. */
async function readVitals() {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const vitals = /** @type {any} */ (globalThis).vitals;
  const { lcp } = vitals;
  for (let top = 0; top < document.body.scrollHeight; top += 600) {
    scrollTo(0, top);
    await frame();
    await frame();
  }
  const blocked = vitals.tasks
    .filter((/** @type {PerformanceEntry} */ task) => task.startTime >= vitals.fcp)
    .reduce(
      (/** @type {number} */ sum, /** @type {PerformanceEntry} */ task) => sum + task.duration - 50,
      0,
    );
  return { cls: vitals.cls, fcp: vitals.fcp, lcp, tbt: blocked };
}

/**
 * @param {string} clause
 * @returns {Widget}
 */
function cardOf(clause) {
  return { element: 'clause-card', attributes: { clause } };
}

/**
 * @param {string} party
 * @param {string} topic
 * @returns {Widget}
 */
function badgeOf(party, topic) {
  return { element: 'party-stance-badge', attributes: { party, topic } };
}
