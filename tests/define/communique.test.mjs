import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openNewsroom, scripts } from '../helpers/newsroom.mjs';

const tags = globSync('src/elements/*/').map((path) => basename(path));
const script = `<script type="module" src="${scripts}communique.js"></script>`;
const card =
  '<clause-card clause="one-china"><span>What the statement says</span> <a href="https://news.example/source">Source</a></clause-card>';
const blockquote =
  '<blockquote class="clause-card" data-clause="one-china" data-lang="en" lang="en" dir="ltr"><span>What the statement says</span> <a href="https://news.example/source">Source</a></blockquote>';

/** @type {Awaited<ReturnType<typeof openNewsroom>>} */
let newsroom;
before(async () => (newsroom = await openNewsroom()));
after(() => newsroom.close());

/** @param {string} body @param {string} [head] */
const documentOf = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>${head}</head><body>${body}</body></html>`;

/** The files that a page has loaded. @param {string[]} requests */
const filesIn = (requests) =>
  requests.filter((url) => url.startsWith(scripts)).map((url) => url.slice(scripts.length));

/** The card shows its clause. @param {import('playwright-core').Page} page @param {number} [count] */
const cardsShown = async (page, count = 1) => {
  const quotations = page.locator('clause-card blockquote.quotation');
  await quotations.nth(count - 1).waitFor();
  assert.equal(await quotations.count(), count);
};

describe('communique.js', () => {
  for (const [where, html] of Object.entries({
    'before the tags': documentOf(card, script),
    'after the tags': documentOf(card + script),
    'before the tags and not waiting for them': documentOf(
      card,
      script.replace('<script', '<script async'),
    ),
    twice: documentOf(script + card + script),
    'from two addresses': documentOf(
      script + card + script.replace('communique.js', 'communique.js?again'),
    ),
  })) {
    it(`works ${where}`, async () => {
      const { page, messages, close } = await newsroom.open(html);
      await cardsShown(page);
      assert.deepEqual(
        messages.filter((message) => !message.includes('is already defined')),
        [],
      );
      await close();
    });
  }

  it('loads the elements and the languages of the page, and nothing else', async () => {
    const { page, requests, close } = await newsroom.open(documentOf(card + script));
    await cardsShown(page);
    assert.deepEqual(filesIn(requests), ['communique.js', 'language-en.js']);
    await close();
  });

  it('knows every element', async () => {
    const { page, close } = await newsroom.open(
      documentOf(tags.map((tag) => `<${tag}></${tag}>`).join('') + script),
    );
    const defined = await page.evaluate(
      (names) =>
        Promise.all(names.map(async (name) => (await customElements.whenDefined(name)) && name)),
      tags,
    );
    assert.deepEqual(defined, tags);
    await close();
  });

  it('loads an element that comes to the page later', async () => {
    const { page, requests, close } = await newsroom.open(documentOf(`<main></main>${script}`));
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.innerHTML = '<topic-chart lang="ar">Chart</topic-chart>';
      document.querySelector('main')?.append(section);
    });
    await page.locator('topic-chart section').waitFor();
    assert.deepEqual(filesIn(requests).toSorted(), [
      'communique.js',
      'language-ar.js',
      'topic-chart.js',
    ]);
    await close();
  });

  it('makes an element of a blockquote, once, with its attributes', async () => {
    const { page, close } = await newsroom.open(documentOf(blockquote + script + script));
    await cardsShown(page);
    assert.equal(await page.locator('body > blockquote').count(), 0);
    assert.equal(await page.locator('clause-card').getAttribute('lang'), 'en');
    await close();
  });

  it('makes an element of a blockquote that comes later, and loads it', async () => {
    const { page, close } = await newsroom.open(documentOf(`<main></main>${script}`));
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<blockquote class="wp-block-quote statement-header" data-heading-level="2">The statement</blockquote>',
        );
    });
    await page.locator('statement-header [role=heading][aria-level="2"]').waitFor();
    await close();
  });

  it('keeps the text of a blockquote as the fallback', async () => {
    const wrong = blockquote.replace('one-china', 'atlantis');
    const { page, messages, close } = await newsroom.open(documentOf(wrong + script));
    await page.locator('clause-card').waitFor();
    assert.equal(
      await page.locator('clause-card').getByText('What the statement says').isVisible(),
      true,
    );
    assert.ok(messages.some((message) => message.includes('clause="atlantis"')));
    await close();
  });

  it('takes from a blockquote only what the element knows', async () => {
    const hostile = blockquote.replace(
      '<blockquote',
      '<blockquote data-onclick="alert(1)" data-style="color:red" data-id="x"',
    );
    const { page, close } = await newsroom.open(documentOf(hostile + script));
    await cardsShown(page);
    const names = await page
      .locator('clause-card')
      .evaluate((element) => element.getAttributeNames());
    assert.deepEqual(names.toSorted(), ['clause', 'lang']);
    await close();
  });

  it('leaves alone what an editor is working on', async () => {
    const editor = `<div contenteditable>${blockquote}</div>`;
    const { page, close } = await newsroom.open(documentOf(editor + card + script));
    await cardsShown(page);
    assert.equal(await page.locator('div > blockquote.clause-card').count(), 1);
    await close();
  });

  it('works under a policy that allows its host and nothing else, with Trusted Types', async () => {
    const policy = `default-src 'none'; script-src ${new URL(scripts).origin}; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'`;
    const { page, messages, close } = await newsroom.open(
      documentOf(`${blockquote}${card}<stance-matrix>Matrix</stance-matrix>${script}`),
      { headers: { 'Content-Security-Policy': policy } },
    );
    await cardsShown(page, 2);
    await page.locator('stance-matrix table').waitFor();
    assert.deepEqual(messages, []);
    await close();
  });

  it('leaves the fallback where a policy forbids it, or scripts do not run', async () => {
    const headers = { 'Content-Security-Policy': "default-src 'none'" };
    for (const options of [{ headers }, { javaScript: false }]) {
      const { page, close } = await newsroom.open(documentOf(card + blockquote + script), options);
      assert.equal(await page.getByText('What the statement says').nth(1).isVisible(), true);
      assert.equal(await page.getByRole('link', { name: 'Source' }).count(), 2);
      await close();
    }
  });

  it('leaves the fallback, and says so, where an element cannot be loaded', async () => {
    const { page, messages, close } = await newsroom.open(documentOf(`<main></main>${script}`));
    await page.context().route('**/topic-chart.js', (route) => route.abort());
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<topic-chart>Chart in words</topic-chart>');
    });
    const isSaid = () =>
      messages.some((message) => message.includes('<topic-chart> could not be loaded'));
    while (!isSaid()) await page.waitForEvent('console', { timeout: 5000 });
    assert.equal(await page.getByText('Chart in words').isVisible(), true);
    await close();
  });
});

describe('communique.all.js', () => {
  it('has everything in one request', async () => {
    const html = documentOf(
      `${card}<topic-chart></topic-chart>${script.replace('communique.js', 'communique.all.js')}`,
    );
    const { page, requests, close } = await newsroom.open(html);
    await cardsShown(page);
    await page.locator('topic-chart section').waitFor();
    assert.deepEqual(filesIn(requests), ['communique.all.js']);
    await close();
  });
});
