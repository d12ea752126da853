import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { plainReadingOf } from '../../dist/embed/index.js';
import { prerender } from '../../dist/prerender/index.js';
import { bundledStatement, layoutShift, openNewsroom, scripts } from '../helpers/newsroom.mjs';

/** Each element, and what of it a page is likely to hold. @type {[string, Record<string, string | boolean>][]} */
const widgets = [
  ['clause-card', { clause: 'one-china' }],
  ['clause-card', { clause: 'space', variant: 'compact' }],
  ['clause-list', { searchable: true }],
  ['clause-list', { variant: 'key-points', limit: '3' }],
  ['commitment-timeline', {}],
  ['commitment-timeline', { topic: 'taiwan', 'group-by': 'party' }],
  ['party-stance-badge', { party: 'russia', topic: 'taiwan' }],
  ['stance-matrix', {}],
  ['statement-compare', { with: 'regular-meeting-30', clause: 'space' }],
  ['statement-header', {}],
  ['statement-note', { about: 'brics' }],
  ['statement-source', {}],
  ['statement-text', {}],
  ['topic-chart', { by: 'party' }],
];
const languages = ['en', 'ar'];
const script = `<script type="module" src="${scripts}communique.js"></script>`;

/** @type {Awaited<ReturnType<typeof openNewsroom>>} */
let newsroom;
/** @type {Awaited<ReturnType<typeof bundledStatement>>} */
let statement;

before(async () => {
  newsroom = await openNewsroom();
  statement = await bundledStatement();
});

after(() => newsroom.close());

/**
 * @param {string} element
 * @param {Record<string, string | boolean>} attributes
 * @param {string} [language]
 * @param {Parameters<typeof prerender>[2]} [options]
 */
const render = async (element, attributes, language = 'en', options = {}) =>
  prerender({ element, attributes }, await plainReadingOf(statement, language), {
    fallback: 'Words of the article',
    ...options,
  });

/** @param {string} body @param {string} [language] */
const documentOf = (body, language = 'en') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Article</title></head><body><p>Before</p>${body}<p>After</p></body></html>`;

/** What a reader sees of the widget. @param {import('playwright-core').Page} page @param {string} element */
const textOf = (page, element) =>
  page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot?.querySelector('.root');
    return /** @type {HTMLElement | undefined} */ (root)?.innerText ?? '';
  }, element);

/** Waits for the script to have done all that it is going to do. @param {import('playwright-core').Page} page @param {string} element */
const settle = (page, element) =>
  page.evaluate(async (tag) => {
    await customElements.whenDefined(tag);
    await /** @type {any} */ (document.querySelector(tag)).updateComplete;
  }, element);

describe('a prerendered widget', () => {
  for (const [element, attributes] of widgets) {
    const name = `${element} ${JSON.stringify(attributes)}`;

    it(`says without a script what it says with one, in both directions: ${name}`, async () => {
      for (const language of languages) {
        const html = await render(element, attributes, language);
        const plain = await newsroom.open(documentOf(html, language), { javaScript: false });
        // Styles that are for readers without scripts hide what would do nothing there.
        const without = await plain.page.locator(`${element} .root`).first().textContent();
        await plain.close();
        const live = Object.entries(attributes)
          .map(([key, value]) => (value === true ? key : `${key}="${value}"`))
          .join(' ');
        const tag = `<${element} ${live}>Words of the article</${element}>${script}`;
        const { page, close } = await newsroom.open(documentOf(tag, language));
        await settle(page, element);
        await openAll(page, element);
        const withScript = await page.locator(`${element} .root`).first().textContent();
        assert.equal(squeeze(without), squeeze(withScript), language);
        await close();
      }
    });

    it(`hydrates in place, and nothing moves: ${name}`, async () => {
      for (const language of languages) {
        const html = await render(element, attributes, language);
        const { page, messages, close } = await newsroom.open(
          documentOf(
            `${html}<script>root = document.querySelector('${element}').shadowRoot; kept = root.querySelector('.root')</script>${script}`,
            language,
          ),
        );
        await settle(page, element);
        const state = await page.evaluate(() => {
          const { root, kept } = /** @type {any} */ (globalThis);
          return {
            isKept: root.querySelector('.root') === kept,
            roots: root.querySelectorAll('.root').length,
            sheets: root.adoptedStyleSheets.length > 0,
            styles: root.querySelectorAll('style').length,
          };
        });
        assert.deepEqual(state, { isKept: true, roots: 1, sheets: true, styles: 0 }, language);
        assert.equal(await layoutShift(page), 0);
        assert.deepEqual(messages, []);
        await close();
      }
    });
  }

  it('opens its evidence without a script', async () => {
    const html = await render('party-stance-badge', { party: 'russia', topic: 'taiwan' });
    const { page, close } = await newsroom.open(documentOf(html), { javaScript: false });
    const evidence = page.locator('party-stance-badge [popover]');
    assert.equal(await evidence.isVisible(), false);
    await page.locator('party-stance-badge label').click();
    assert.equal(await evidence.isVisible(), true);
    assert.match(await evidence.innerText(), /Verbatim, as reported in Arabic/);
    await close();
  });

  it('hides what only a script could do from readers without one', async () => {
    const html = await render('clause-list', { searchable: true });
    const { page, close } = await newsroom.open(documentOf(html), { javaScript: false });
    assert.equal(await page.locator('clause-list input').isVisible(), false);
    await page.locator('clause-list summary').first().click();
    assert.equal(await page.locator('clause-list details blockquote').first().isVisible(), true);
    await close();
  });

  it('answers to the page once it is hydrated', async () => {
    const html = await render('clause-card', { clause: 'space' });
    const { page, close } = await newsroom.open(documentOf(html + script));
    await settle(page, 'clause-card');
    await page.evaluate(() => document.querySelector('clause-card')?.setAttribute('lang', 'ru'));
    await page.locator('clause-card').getByText('Краткое изложение').waitFor();
    await close();
  });

  it('links to the other places of its clause once it is hydrated', async () => {
    const html =
      (await render('statement-text', {})) + (await render('clause-card', { clause: 'space' }));
    const { page, messages, close } = await newsroom.open(documentOf(html + script));
    await page.locator('clause-card a[href="#clause-space"]').click();
    await page.waitForFunction(() => document.activeElement?.localName === 'statement-text');
    assert.deepEqual(messages, []);
    await close();
  });

  it('is readable where a policy forbids its styles, and styled when the script arrives', async () => {
    const html = await render('clause-card', { clause: 'space' });
    const policy = `default-src 'none'; script-src ${new URL(scripts).origin}; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'`;
    const headers = { 'Content-Security-Policy': policy };
    const bare = await newsroom.open(documentOf(html), { headers });
    assert.match(await textOf(bare.page, 'clause-card'), /Roscosmos/);
    await bare.close();
    const { page, close } = await newsroom.open(documentOf(html + script), { headers });
    await settle(page, 'clause-card');
    const weight = await page
      .locator('clause-card .title')
      .evaluate((title) => getComputedStyle(title).fontWeight);
    assert.equal(weight, '700');
    await close();
  });

  it('is written anew, once, where another version has written it', async () => {
    const html = (await render('clause-card', { clause: 'space' })).replaceAll(
      /<!--lit-part [^>]+-->/g,
      '<!--lit-part of-another-version-->',
    );
    const { page, close } = await newsroom.open(documentOf(html + script));
    await settle(page, 'clause-card');
    assert.equal(await page.locator('clause-card article').count(), 1);
    await close();
  });

  it('stays as it is where its statement cannot be had', async () => {
    const html = await render('clause-card', { clause: 'space' }, 'en', {
      statement: 'https://data.example/gone.json',
    });
    const { page, messages, close } = await newsroom.open(documentOf(html + script));
    await settle(page, 'clause-card');
    assert.match(await textOf(page, 'clause-card'), /Roscosmos/);
    assert.ok(messages.some((message) => message.includes('gone.json')));
    await close();
  });
});

/**
 * Opens what is complete on a server and elsewhere comes when it is opened.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} element
 */
async function openAll(page, element) {
  await page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    for (const opener of root?.querySelectorAll('[popovertarget]:not(.close)') ?? []) {
      /** @type {HTMLElement} */ (opener).click();
    }
    // The event of a <details> comes with the next frame.
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, element);
  await settle(page, element);
}

/** @param {string | null} text */
const squeeze = (text) => text?.replaceAll(/\s+/g, ' ').trim();
