// Ours, as it is published: what `npm run build` has written to `dist`, and nothing from `src`.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { compress } from './server.mjs';

/** @typedef {{ element: string, attributes: Readonly<Record<string, string | boolean>> }} Widget */

const cdn = `dist/cdn/${manifest.version}`;

/** Where the site of the bench serves the scripts, as a host of this version does. */
export const scriptsPath = `/${cdn}/`;
export const script = `${scriptsPath}communique.js`;

/** @throws {Error} If there is no build. */
export function requireBuild() {
  for (const path of [`${cdn}/communique.js`, 'dist/prerender/index.js', 'dist/embed/index.js'])
    if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
}

/**
 * A module of the package.
 *
 * @param {string} path
 */
export const published = (path) => import(pathToFileURL(resolve('dist', path)).href);

/**
 * Copies the published scripts, and compresses them, as a CDN does once and for all.
 *
 * @param {string} folder
 */
export async function publishTo(folder) {
  await cp(cdn, folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  for (const path of globSync(`${folder}/**/*.{js,css}`))
    await writeFile(`${path}.br`, compress(readFileSync(path), 11));
}

/** @param {Widget} widget */
export function tagOf({ element, attributes }) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${element}${written.join('')}></${element}>`;
}

/**
 * Each widget as HTML that is complete before any script.
 *
 * @param {readonly Widget[]} widgets
 * @param {object} [options]
 * @param {string} [options.language]
 * @param {Record<string, unknown>} [options.json] By default the bundled statement.
 * @param {string} [options.statement] The address of the JSON.
 * @returns {Promise<string[]>}
 */
export async function prerendered(widgets, { language = 'en', json, statement } = {}) {
  const { prerender } = await published('prerender/index.js');
  return Promise.all(
    widgets.map(async (widget) =>
      prerender(widget, await readingOf(language, json), { statement }),
    ),
  );
}

/**
 * @param {string} language
 * @param {Record<string, unknown>} [json]
 */
export async function readingOf(language, json) {
  const { plainReadingOf } = await published('embed/index.js');
  return plainReadingOf(await (json ? parsed(json) : bundledStatement()), language);
}

/** @type {WeakMap<object, Promise<unknown>>} */
const parsedStatements = new WeakMap();

/** @param {Record<string, unknown>} json */
function parsed(json) {
  let statement = parsedStatements.get(json);
  if (!statement) {
    statement = published('model/index.js').then(({ parseStatement }) => parseStatement(json));
    parsedStatements.set(json, statement);
  }
  return statement;
}

/** @type {Promise<unknown> | undefined} */
let bundled;

/** With the words of all its languages. */
function bundledStatement() {
  bundled ??= loadBundled();
  return bundled;
}

async function loadBundled() {
  const { regularMeeting30 } = await published('data/regular-meeting-30/index.js');
  const { parseStatement, withLanguages } = await published('model/index.js');
  return parseStatement(await withLanguages(regularMeeting30));
}
