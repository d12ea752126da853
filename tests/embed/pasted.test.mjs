import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import {
  fallback,
  formOf,
  inlineElements,
  linksPage,
  pagePath,
  passagesOf,
  plainReadingOf,
  scriptTag,
} from '../../dist/embed/index.js';
import { prerender } from '../../dist/prerender/index.js';
import manifest from '../../package.json' with { type: 'json' };
import { bundledStatement, layoutShift, openNewsroom, scripts } from '../helpers/newsroom.mjs';

/** One of each element, as an editor would set it. @type {import('../../dist/embed/index.js').Widget[]} */
const widgets = [
  { element: 'clause-card', attributes: { clause: 'one-china' } },
  { element: 'clause-list', attributes: { variant: 'key-points', limit: '3' } },
  { element: 'commitment-timeline', attributes: { topic: 'space' } },
  { element: 'party-stance-badge', attributes: { party: 'russia', topic: 'taiwan' } },
  { element: 'stance-matrix', attributes: { topics: 'taiwan space' } },
  { element: 'statement-compare', attributes: { with: 'regular-meeting-30', clause: 'space' } },
  { element: 'statement-header', attributes: {} },
  { element: 'statement-note', attributes: { about: 'brics' }, words: 'the BRICS countries' },
  { element: 'statement-source', attributes: {} },
  { element: 'statement-text', attributes: {} },
  { element: 'topic-chart', attributes: {} },
];

const site = {
  scripts,
  integrity: JSON.parse(readFileSync(`dist/cdn/${manifest.version}/integrity.json`, 'utf8')),
  pages: 'https://pages.example/',
};

const strict = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src ${new URL(scripts).origin}`,
    "style-src 'none'",
    "img-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
};

/** What the server of the article says about it. @type {Record<string, string>[]} */
const policies = [{}, strict];

/** @type {Awaited<ReturnType<typeof openNewsroom>>} */
let newsroom;
/** @type {import('../../dist/embed/index.js').PlainReading} */
let reading;

before(async () => {
  newsroom = await openNewsroom();
  reading = await plainReadingOf(await bundledStatement(), 'en');
});
after(() => newsroom.close());

/** @param {import('../../dist/embed/index.js').Widget} widget */
const prerendered = (widget) =>
  prerender(widget, reading, { fallback: fallback(widget, reading, site) });

/** @param {string} body */
const blankPage = (body) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Blank</title></head><body><p>Before ${body} after</p></body></html>`;

/** Shows the element, and not only its fallback. @param {import('playwright-core').Page} page @param {string} element */
const isShown = (page, element) => page.locator(`${element} .root`).first().waitFor();

/** The words that no form leaves out. @param {import('../../dist/embed/index.js').Widget} widget */
function firstWords(widget) {
  const passages = passagesOf(widget, reading);
  // Inside a sentence there is no room for a quotation.
  const isInline = inlineElements.has(widget.element);
  const passage = passages.find(({ kind }) => !isInline && kind === 'quotation') ?? passages[0];
  return passage?.text.slice(0, 30) ?? '';
}

describe('a snippet pasted into a page of another origin', () => {
  for (const widget of widgets) {
    const { element } = widget;

    it(`shows ${element} as a tag, and its fallback where the script cannot run`, async () => {
      const snippet = formOf('tag', widget, reading, site);
      for (const headers of policies) {
        const { page, messages, close } = await newsroom.open(blankPage(snippet), { headers });
        await isShown(page, element);
        assert.deepEqual(messages, []);
        await close();
      }
      const headers = { 'Content-Security-Policy': "default-src 'none'" };
      for (const options of [{ headers }, { javaScript: false }]) {
        const { page, close } = await newsroom.open(blankPage(snippet), options);
        const text = await page.locator(element).innerText();
        assert.ok(text.includes(firstWords(widget)), text);
        await close();
      }
    });

    it(`shows ${element} as a blockquote`, async () => {
      const snippet = formOf('blockquote', widget, reading, site) + scriptTag(site);
      for (const headers of policies) {
        const { page, messages, close } = await newsroom.open(blankPage(snippet), { headers });
        await isShown(page, element);
        assert.deepEqual(messages, []);
        await close();
      }
      const { page, close } = await newsroom.open(blankPage(snippet), { javaScript: false });
      assert.ok((await page.locator('blockquote').innerText()).includes(firstWords(widget)));
      await close();
    });

    it(`shows ${element} prerendered, at once and without moving anything`, async () => {
      const html = await prerendered(widget);
      const snippet = formOf('prerendered', widget, reading, site, html);
      const without = await newsroom.open(blankPage(html), { javaScript: false });
      await isShown(without.page, element);
      await without.close();
      for (const headers of policies) {
        const { page, messages, close } = await newsroom.open(blankPage(snippet), { headers });
        await isShown(page, element);
        // A policy that forbids its styles is told so by the browser, and they come with the script.
        if (headers !== strict) {
          assert.equal(await layoutShift(page), 0);
          assert.deepEqual(messages, []);
        }
        await close();
      }
    });

    it(`shows ${element} in a frame, and a link where frames are not allowed`, async () => {
      const folder = site.pages + pagePath(widget, 'en');
      const html = await prerendered(widget);
      const pages = {
        [folder]: formOf('page', widget, reading, site, html),
        [`${folder}links.html`]: linksPage({ widget, reading, site }),
      };
      const snippet = formOf('iframe', widget, reading, site);
      const { page, messages, close } = await newsroom.open(blankPage(snippet), { pages });
      await page.frameLocator('iframe').locator(`${element} .root`).waitFor();
      assert.deepEqual(messages, []);
      await close();
      const refused = await newsroom.open(blankPage(snippet), { pages, headers: strict });
      assert.equal(await refused.page.locator(`p a[href="${folder}"]`).isVisible(), true);
      await refused.close();
    });

    it(`shows the words of ${element} inline`, async () => {
      const snippet = formOf('inline', widget, reading, site);
      const { page, close } = await newsroom.open(blankPage(snippet), {
        headers: strict,
      });
      assert.ok((await page.locator('p').innerText()).includes(firstWords(widget)));
      if (!inlineElements.has(element)) assert.ok((await page.locator('p a').count()) > 0);
      await close();
    });
  }
});
