import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from '../../.tools/browser.mjs';
import { regularMeeting30 } from '../../dist/data/regular-meeting-30/index.js';
import { withLanguages } from '../../dist/model/index.js';
import manifest from '../../package.json' with { type: 'json' };

/** Where the library is served, which is not where the articles are. */
export const scripts = `https://cdn.example/communique/${manifest.version}/`;
const article = 'https://news.example/article.html';

const folder = `dist/cdn/${manifest.version}/`;

/** @type {Record<string, string>} */
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/**
 * @typedef {object} ArticleOptions
 * @property {Record<string, string>} [headers] What the newsroom's server sends with the article.
 * @property {boolean} [javaScript] Whether scripts run. By default they do.
 * @property {number} [width] Of the window, in CSS pixels.
 * @property {Record<string, string>} [pages] HTML of further pages by their address.
 */

/**
 * A browser in which `https://news.example/article.html` is what a test writes, and the library
 * comes from another origin, with what a content delivery network sends and nothing more.
 *
 * @param {object} [options]
 * @param {boolean} [options.assistiveTechnology] Whether the browser finds a screen reader running.
 */
export async function openNewsroom({ assistiveTechnology = false } = {}) {
  const browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: [...browserArguments, ...(assistiveTechnology ? ['--force-renderer-accessibility'] : [])],
  });

  return {
    close: () => browser.close(),

    /**
     * @param {string} html
     * @param {ArticleOptions} [options]
     */
    async open(html, { headers = {}, javaScript = true, width = 800, pages = {} } = {}) {
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      /** @type {string[]} */
      const requests = [];
      await context.route('**/*', (route) => {
        const url = route
          .request()
          .url()
          .replace(/[?#].*$/, '');
        requests.push(url);
        if (url === article) {
          return route.fulfill({ contentType: types['.html'], headers, body: html });
        }
        const page = pages[url];
        if (page !== undefined) return route.fulfill({ contentType: types['.html'], body: page });
        const path = folder + url.slice(scripts.length);
        if (!url.startsWith(scripts) || !existsSync(path)) return route.abort();
        return route.fulfill({
          contentType: types[extname(path)],
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: readFileSync(path),
        });
      });
      const page = await context.newPage();
      /** @type {string[]} */
      const messages = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      await page.addInitScript(observeShifts);
      await page.goto(article);
      return { page, messages, requests, close: () => context.close() };
    },
  };
}

/** Runs in the page, before anything else does. */
function observeShifts() {
  /** @type {any} */ (globalThis).shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      /** @type {any} */ (globalThis).shift += /** @type {any} */ (entry).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How far the page has moved under the reader so far: cumulative layout shift. @param {import('playwright-core').Page} page */
export const layoutShift = (page) => page.evaluate(() => /** @type {any} */ (globalThis).shift);

/** The bundled statement in all of its languages. */
export const bundledStatement = () => withLanguages(regularMeeting30);
