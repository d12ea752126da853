// What a page really loads, each file counted as a CDN would send it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundles.mjs';
import * as communique from './communique.mjs';
import { contenderOf, contenders } from './contenders.mjs';
import { inFreshPage } from './measure.mjs';
import { benchPage } from './page.mjs';
import { bundleFolder } from './pages.mjs';
import { compress } from './server.mjs';
import { kilobytes, printTable } from './table.mjs';

/** @typedef {{ min: number, gzip: number, brotli: number }} Bytes */
/** @typedef {Bytes & { files: readonly string[], waves: number, brotliWithoutData: number }} Load `waves`: how often the page waits for a file to know of the next. */

const peers = ['minimal-lit', 'shoelace', 'webawesome', 'react', 'timelinejs', 'vis-timeline'];

/** @type {Readonly<Record<string, import('./communique.mjs').Widget>>} */
const widgets = {
  card: { element: 'clause-card', attributes: { clause: 'one-china' } },
  badge: { element: 'party-stance-badge', attributes: { party: 'russia', topic: 'taiwan' } },
  timeline: { element: 'commitment-timeline', attributes: {} },
};

/** @type {readonly import('./communique.mjs').Widget[]} */
const others = [
  { element: 'clause-list', attributes: { searchable: '' } },
  { element: 'stance-matrix', attributes: {} },
  { element: 'statement-compare', attributes: { with: 'regular-meeting-30' } },
  { element: 'statement-header', attributes: {} },
  { element: 'statement-note', attributes: { about: 'one-china' } },
  { element: 'statement-source', attributes: {} },
  { element: 'statement-text', attributes: {} },
  { element: 'topic-chart', attributes: {} },
];

const threeKinds = /** @type {const} */ (['card', 'badge', 'timeline']);

/**
 * @typedef {object} BytesResult
 * @property {Readonly<Record<string, Readonly<Record<string, Load>>>>} peers By contender and by what stands on the page.
 * @property {Readonly<Record<string, Load>>} english What stands on a page in English: the Arabic quotation, English words.
 * @property {Readonly<Record<string, Load>>} arabic
 * @property {Load} furtherLanguage What a change from English to Russian loads.
 */

/**
 * @param {import('./bench.mjs').Bench} bench
 * @returns {Promise<BytesResult>}
 */
export async function runBytes(bench) {
  const [english, arabic, furtherLanguage] = await Promise.all([
    oursIn(bench, 'en'),
    oursIn(bench, 'ar'),
    furtherLanguageOf(bench),
  ]);
  // Together, because nothing is timed here.
  const loads = Object.fromEntries(
    await Promise.all(
      peers.map(async (name) => /** @type {const} */ ([name, await peerLoads(bench, name)])),
    ),
  );
  const row = (/** @type {string} */ title, /** @type {Load} */ load) => [
    title,
    kilobytes(load.min),
    kilobytes(load.gzip),
    kilobytes(load.brotli),
    kilobytes(load.brotliWithoutData),
    String(load.files.length),
    String(load.waves),
  ];
  printTable(
    'Bytes over the wire, kB (scripts, styles, fonts, data; not the document, in which the peers have their data)',
    ['', 'min', 'gzip', 'brotli', 'without data', 'requests', 'one after another'],
    [
      ...Object.entries(loads).flatMap(([name, byKind]) =>
        Object.entries(byKind).map(([kind, load]) =>
          row(`${contenders[name]?.title}: ${kind}`, load),
        ),
      ),
      ...Object.entries(english).map(([kind, load]) =>
        row(`communique, English page: ${kind}`, load),
      ),
      ...Object.entries(arabic).map(([kind, load]) =>
        row(`communique, Arabic page: ${kind}`, load),
      ),
      row('communique: one language more', furtherLanguage),
    ],
  );
  return { peers: loads, english, arabic, furtherLanguage };
}

/**
 * @param {import('./bench.mjs').Bench} bench
 * @param {string} language
 * @returns {Promise<Record<string, Load>>}
 */
async function oursIn(bench, language) {
  const three = Object.values(widgets);
  const pages = {
    ...Object.fromEntries(Object.entries(widgets).map(([kind, widget]) => [kind, [widget]])),
    'all three': three,
    'every element': [...three, ...others],
  };
  const data = dataBytes(language);
  /** @type {Record<string, Load>} */
  const loads = {};
  for (const [kind, list] of Object.entries(pages)) {
    const address = oursPage(bench, `${kind}-${language}`, language, list);
    const load = await loadOf(bench, address);
    loads[kind] = { ...load, brotliWithoutData: load.brotli - data };
  }
  const html = (await communique.prerendered(three.slice(0, 1), { language })).join('');
  const address = bench.site.serve(
    `/bytes/prerendered-${language}.html`,
    articleHtml(language, html + scriptTag),
  );
  const load = await loadOf(bench, address);
  return { ...loads, 'card, prerendered': { ...load, brotliWithoutData: load.brotli - data } };
}

/** @param {import('./bench.mjs').Bench} bench */
async function furtherLanguageOf(bench) {
  const address = oursPage(bench, 'further', 'en', Object.values(widgets));
  return loadOf(bench, address, async (page) => {
    await page.evaluate(() => void (document.documentElement.lang = 'ru'));
  });
}

/**
 * @param {import('./bench.mjs').Bench} bench
 * @param {string} name
 * @returns {Promise<Record<string, Load>>}
 */
async function peerLoads({ browser, pages, site }, name) {
  const contender = contenderOf(name);
  /** @type {Record<string, Load>} */
  const loads = {};
  for (const kind of contender.kinds)
    loads[kind] = await loadOf(
      { browser, site },
      await pages.addressOf(name, { kind, count: kind === 'timeline' ? 17 : 1 }),
    );
  if (contender.kinds.length < threeKinds.length) return loads;
  const all = `${contender.folder}-three`;
  const extension = contender.extension ?? 'js';
  await bundle(
    bundleFolder,
    all,
    Object.fromEntries(
      threeKinds.map((kind) => [
        kind,
        `tests/bench/contenders/${contender.folder}/${kind}.${extension}`,
      ]),
    ),
  );
  const { first } = await pages.matterOf('card', 1);
  const address = site.serve(
    `/bytes/${all}.html`,
    benchPage({
      script: `/contenders/${all}.js`,
      stylesheet: pages.stylesheetOf(all),
      kind: 'card',
      first,
    }),
  );
  return { ...loads, 'all three': await loadOf({ browser, site }, address) };
}

/**
 * What a page loads; with an action, what that adds.
 *
 * @param {Pick<import('./bench.mjs').Bench, 'browser' | 'site'>} bench
 * @param {string} address
 * @param {(page: import('playwright-core').Page) => Promise<void>} [action]
 * @returns {Promise<Load>}
 */
function loadOf({ browser }, address, action) {
  return inFreshPage(browser, async (page) => {
    /** @type {{ url: string, start: number }[]} */
    let requests = [];
    /** @type {Map<string, Buffer>} */
    const bodies = new Map();
    // Answers take their time, so that requests that wait for others are seen to.
    await page.route('**/*', async (route) => {
      const isDocument = route.request().resourceType() === 'document';
      if (!isDocument) requests.push({ url: route.request().url(), start: performance.now() });
      const response = await route.fetch();
      bodies.set(route.request().url(), await response.body());
      if (!isDocument) await new Promise((resolve) => setTimeout(resolve, answerTime));
      await route.fulfill({ response });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    if (action) {
      requests = [];
      await action(page);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(3 * answerTime);
    }
    const seen = requests.filter(({ url }) => !url.startsWith('data:'));
    const files = [...new Set(seen.map(({ url }) => url))];
    const buffers = files.map((file) => bodies.get(file) ?? Buffer.of());
    const sum = (/** @type {(body: Buffer) => number} */ size) =>
      buffers.reduce((total, body) => total + size(body), 0);
    const brotli = sum((body) => compress(body, 11).length);
    return {
      min: sum((body) => body.length),
      gzip: sum((body) => gzipSync(body, { level: 9 }).length),
      brotli,
      brotliWithoutData: brotli,
      files: files.map((file) => new URL(file).pathname),
      waves: wavesOf(seen.map(({ start }) => start)),
    };
  });
}

const answerTime = 150;

/** @param {readonly number[]} starts */
function wavesOf(starts) {
  let [waves, last] = [0, -Infinity];
  for (const start of starts.toSorted((a, b) => a - b)) {
    if (start - last > answerTime * 0.75) [waves, last] = [waves + 1, start];
  }
  return waves;
}

/** As the tag form has it. @param {string} language */
const preloadOf = (language) =>
  `<link rel="modulepreload" href="${communique.scriptsPath}language-${language}.js">`;
const scriptTag = `<script type="module" src="${communique.script}"></script>`;

/**
 * @param {import('./bench.mjs').Bench} bench
 * @param {string} name
 * @param {string} language
 * @param {readonly import('./communique.mjs').Widget[]} list
 */
const oursPage = ({ site }, name, language, list) =>
  site.serve(
    `/bytes/${name.replaceAll(' ', '-')}.html`,
    articleHtml(language, list.map(communique.tagOf).join('\n') + preloadOf(language) + scriptTag),
  );

/**
 * @param {string} language
 * @param {string} body
 */
const articleHtml = (language, body) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>bytes</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/**
 * The bundled statement by itself, in the languages that a page in this language shows. It is in the
 * same files as the code, so that this is an estimate.
 *
 * @param {string} language
 */
function dataBytes(language) {
  const files = ['statement', ...(language === 'ar' ? [] : [language])];
  return files
    .map((file) => JSON.parse(readFileSync(`src/data/regular-meeting-30/${file}.json`, 'utf8')))
    .reduce((total, json) => total + compress(Buffer.from(JSON.stringify(json)), 11).length, 0);
}
