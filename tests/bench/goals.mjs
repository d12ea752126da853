// What we have set ourselves, and whether we are there.
import { kilobytes, printTable } from './table.mjs';

/**
 * @typedef {object} Results
 * @property {Readonly<Record<string, import('./cpu.mjs').WorkResult>>} works By id.
 * @property {import('./bytes.mjs').BytesResult} [bytes]
 * @property {Awaited<ReturnType<typeof import('./memory.mjs').runMemory>>} [memory]
 * @property {import('./article.mjs').ArticleResult} [article]
 * @property {Readonly<Record<string, import('./list.mjs').ListResult>>} [list]
 */

/**
 * @typedef {object} Goal
 * @property {string} figure
 * @property {number} limit Not to be exceeded.
 * @property {(results: Results) => number | undefined} measured `undefined`: not in this run.
 * @property {(value: number) => string} [format]
 */

const twoDecimals = (/** @type {number} */ value) => value.toFixed(2);
const wholeMilliseconds = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
const bytes = (/** @type {number} */ value) => `${kilobytes(value)} kB`;
const whole = (/** @type {number} */ value) => value.toFixed(0);

/**
 * @param {string} work
 * @param {string} [name]
 * @param {'mount' | 'change'} [phase]
 * @returns {Goal['measured']}
 */
const cpu =
  (work, name = 'tags', phase = 'mount') =>
  ({ works }) =>
    works[work]?.[phase][name]?.cpu.ratio;

/** @type {readonly Goal[]} */
const goals = [
  size('all three, statement in Arabic and English', 14_600, ({ english }) => english['all three']),
  size('one badge with its data', 10_500, ({ english }) => english.badge),
  size('one card with its data', 12_500, ({ english }) => english.card),
  size('one timeline with its data', 12_500, ({ english }) => english.timeline),
  size('every element, two languages', 32_000, ({ english }) => english['every element']),
  size('a further language', 3_000, ({ furtherLanguage }) => furtherLanguage),
  {
    figure: 'requests for a page with all three',
    limit: 2,
    measured: ({ bytes: measured }) => measured?.english['all three']?.files.length,
    format: whole,
  },
  {
    figure: 'of them one after another',
    limit: 1,
    measured: ({ bytes: measured }) => measured?.english['all three']?.waves,
    format: whole,
  },
  { figure: 'CPU, 1 card beyond plain, to Shoelace’s', limit: 0.6, measured: beyondPlain },
  { figure: 'CPU, 17 cards', limit: 1.6, measured: cpu('cards-17') },
  { figure: 'CPU, 1,000 cards', limit: 0.3, measured: cpu('cards-1000') },
  { figure: 'CPU, timeline of 17', limit: 1.6, measured: cpu('timeline-17', 'own-build') },
  { figure: '… fetched and validated', limit: 1.6, measured: cpu('timeline-17') },
  { figure: 'CPU, timeline of 2,000', limit: 0.25, measured: cpu('timeline-2000', 'own-build') },
  { figure: '… fetched and validated', limit: 0.25, measured: cpu('timeline-2000') },
  {
    figure: 'CPU, filter of 2,000',
    limit: 0.4,
    measured: cpu('timeline-2000', 'own-build', 'change'),
  },
  { figure: 'CPU, 1,000 badges', limit: 1.8, measured: cpu('badges-1000') },
  {
    figure: 'CPU, language of 1,000 cards, to plain’s rewrite',
    limit: 0.25,
    measured: cpu('cards-1000', 'tags', 'change'),
  },
  footprint('heap of a card, V8 and Blink', 26_000, 'card', 'heap', bytes),
  footprint('heap of a badge, V8 and Blink', 10_500, 'badge', 'heap', bytes),
  footprint('nodes of a card', 60, 'card', 'nodes', whole),
  footprint('listeners of a card', 0, 'card', 'listeners', twoDecimals),
  footprint('listeners of a badge', 0, 'badge', 'listeners', twoDecimals),
  vital('article, prerendered: CLS', 0, 'prerendered', 'cls'),
  vital('… below the first screen', 0, 'prerendered', 'clsBelow'),
  beyondNone('article, prerendered: FCP beyond none', 'prerendered', 'fcp'),
  beyondNone('article, prerendered: LCP beyond none', 'prerendered', 'lcp'),
  vital('article, tags: CLS', 0, 'tag', 'cls'),
  vital('… below the first screen', 0, 'tag', 'clsBelow'),
  vital('article, tags: TBT, CPU 4 times slower', 50, 'tag', 'tbt'),
  {
    figure: 'CPU a card, 100 to 1,000 against 17 to 100',
    limit: 1.15,
    measured: steepening,
  },
  {
    figure: 'left behind after 1,000 rounds',
    limit: 0,
    measured: ({ memory }) =>
      memory?.leftovers.reduce(
        (sum, { left, listeners }) => sum + left + Math.max(0, listeners),
        0,
      ),
    format: whole,
  },
];

/**
 * @typedef {{ figure: string, goal: string, measured: string, isReached: boolean }} Verdict
 */

/**
 * @param {Results} results
 * @returns {Verdict[]}
 */
export function judge(results) {
  const verdicts = goals.flatMap(({ figure, limit, measured, format = twoDecimals }) => {
    const value = measured(results);
    if (value === undefined || Number.isNaN(value)) return [];
    return [
      { figure, goal: `≤ ${format(limit)}`, measured: format(value), isReached: value <= limit },
    ];
  });
  if (verdicts.length > 0) {
    printTable(
      'communique: goals',
      ['', 'goal', 'measured', ''],
      verdicts.map(({ figure, goal, measured, isReached }) => [
        figure,
        goal,
        measured,
        isReached ? '✓' : '✗',
      ]),
    );
  }
  return verdicts;
}

/**
 * @param {string} figure
 * @param {number} limit
 * @param {(bytes: import('./bytes.mjs').BytesResult) => import('./bytes.mjs').Load | undefined} load
 * @returns {Goal}
 */
function size(figure, limit, load) {
  return {
    figure: `${figure}, brotli`,
    limit,
    measured: ({ bytes: measured }) => measured && load(measured)?.brotli,
    format: bytes,
  };
}

/**
 * @param {string} figure
 * @param {number} limit
 * @param {'card' | 'badge'} kind
 * @param {keyof import('./memory.mjs').Footprint} part
 * @param {(value: number) => string} format
 * @returns {Goal}
 */
function footprint(figure, limit, kind, part, format) {
  return {
    figure,
    limit,
    // Far fewer than one in a widget is not one in each.
    measured: ({ memory }) => {
      const value = memory?.footprints[kind]?.tags?.[part];
      return value !== undefined && part === 'listeners' ? Math.round(value * 100) / 100 : value;
    },
    format,
  };
}

/**
 * @param {string} figure
 * @param {number} limit
 * @param {string} form
 * @param {'cls' | 'clsBelow' | 'tbt'} part
 * @returns {Goal}
 */
function vital(figure, limit, form, part) {
  const measured = (/** @type {Results} */ { article }) => article?.[form]?.[part];
  if (part === 'tbt') return { figure, limit, measured, format: wholeMilliseconds };
  // To the three decimals that it is stated with.
  return {
    figure,
    limit,
    measured: (results) => {
      const value = measured(results);
      return value === undefined ? undefined : Math.round(value * 1000) / 1000;
    },
    format: (value) => value.toFixed(3),
  };
}

/**
 * @param {string} figure
 * @param {string} form
 * @param {'fcp' | 'lcp'} part
 * @returns {Goal}
 */
function beyondNone(figure, form, part) {
  return {
    figure,
    limit: 50,
    measured: ({ article }) =>
      article && (article[form]?.[part] ?? NaN) - (article.none?.[part] ?? NaN),
    format: wholeMilliseconds,
  };
}

/** @param {Results} results */
function beyondPlain({ works }) {
  const figures = works['cards-1']?.mount;
  const ratioOf = (/** @type {string} */ name) => figures?.[name]?.cpu.ratio ?? NaN;
  return (ratioOf('tags') - 1) / (ratioOf('shoelace') - 1);
}

/** How much more a card costs in a long page than in a short one, where no layout is deferred. */
function steepening(/** @type {Results} */ { works }) {
  const counts = [17, 100, 1000];
  const [few, some, many] = counts.map(
    (count) => works[`cards-${count}`]?.mount['tags-at-once']?.cpu.seconds ?? NaN,
  );
  if (few === undefined || some === undefined || many === undefined) return undefined;
  return (many - some) / 900 / ((some - few) / 83);
}
