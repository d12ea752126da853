// `npm run bench`: ours beside its peers and plain HTML, in one run. README quotes its figures.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from '../../.tools/browser.mjs';
import { runArticle } from './article.mjs';
import { loadContent } from './bundles.mjs';
import { runBytes } from './bytes.mjs';
import { publishTo, requireBuild, scriptsPath } from './communique.mjs';
import { contendersOf, timelinejsPath } from './contenders.mjs';
import { runWork } from './cpu.mjs';
import { judge } from './goals.mjs';
import { runList } from './list.mjs';
import { runMemory } from './memory.mjs';
import { bundleFolder, Pages } from './pages.mjs';
import { startSite } from './server.mjs';
import { requireSameWords } from './words.mjs';
import { works } from './works.mjs';

/**
 * @typedef {object} Bench What every part of the bench works with.
 * @property {import('playwright-core').Browser} browser
 * @property {import('./server.mjs').Site} site
 * @property {Pages} pages
 * @property {typeof import('./content.mjs')} content
 * @property {number | undefined} rounds Instead of the number that each part has.
 */

const parts = ['cards', 'badges', 'timelines', 'list', 'bytes', 'memory', 'article'];
const usage = `npm run bench -- [--only ${parts.join(',')}] [--rounds <number>]`;

const { only, rounds } = readOptions();
requireBuild();
const start = performance.now();
await mkdir(bundleFolder, { recursive: true });
const published = '.build/bench/published';
await publishTo(published);
const site = await startSite({
  [scriptsPath.slice(0, -1)]: published,
  '/contenders': bundleFolder,
  [timelinejsPath]: 'node_modules/@knight-lab/timelinejs/dist',
});
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  args: browserArguments,
});
const content = await loadContent();
const bench = { browser, site, content, pages: new Pages(site, content), rounds };

/** @type {import('./goals.mjs').Results & { works: Record<string, import('./cpu.mjs').WorkResult> }} */
const results = { works: {} };
const machine = `${cpus().length} × ${cpus()[0]?.model}, Chromium ${browser.version()}, Node ${process.version}`;
console.log(
  `${machine}\nRatios to plain HTML by innerHTML = 1.00, medians of ratios within a round.`,
);
try {
  // Together, because neither is timed.
  [results.bytes, results.memory] = await Promise.all([
    only.includes('bytes') ? runBytes(bench) : undefined,
    only.includes('memory') ? runMemory(bench) : undefined,
  ]);
  for (const kind of /** @type {const} */ (['card', 'badge', 'timeline'])) {
    if (!only.includes(`${kind}s`)) continue;
    await checkWords(kind);
    for (const work of works.filter((each) => each.kind === kind))
      results.works[work.id] = await runWork(bench, work);
  }
  if (only.includes('list')) results.list = await runList(bench);
  if (only.includes('article')) results.article = await runArticle(bench);
} finally {
  await browser.close();
  site.close();
}
const goals = judge(results);
const seconds = Math.round((performance.now() - start) / 1000);
const report = { date: new Date().toISOString(), machine, only, seconds, ...results, goals };
await writeFile('.build/bench.json', `${JSON.stringify(report, undefined, 2)}\n`);
console.log(`\n${seconds} s. All figures: .build/bench.json`);

/**
 * What is compared has to be the same, before and after the change.
 *
 * @param {import('./contenders.mjs').Kind} kind
 */
async function checkWords(kind) {
  const names = contendersOf(kind);
  const others = ['timelinejs', 'vis-timeline'];
  const comparable = names.filter((name) => name !== 'plain' && !others.includes(name));
  await requireSameWords(browser, bench.pages, kind, comparable);
  if (!works.some((work) => work.kind === kind && work.change)) return;
  const changing = comparable.filter((name) => name !== 'parsed');
  await requireSameWords(browser, bench.pages, kind, changing, { changes: true });
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, rounds: { type: 'string' } },
    });
    const chosen = values.only?.split(',') ?? parts;
    const unknown = chosen.find((part) => !parts.includes(part));
    if (unknown !== undefined)
      throw new TypeError(`--only: "${unknown}" is not a part (valid: ${parts.join(', ')})`);
    const count = values.rounds === undefined ? undefined : Number(values.rounds);
    if (count !== undefined && !(Number.isInteger(count) && count > 0))
      throw new TypeError(`--rounds: "${values.rounds}" is not a whole number above 0`);
    return { only: chosen, rounds: count };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
