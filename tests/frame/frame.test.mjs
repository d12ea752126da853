import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formOf, linksPage, plainReadingOf } from '../../dist/embed/index.js';
import { prerender } from '../../dist/prerender/index.js';
import { bundledStatement, openNewsroom, scripts } from '../helpers/newsroom.mjs';

const widget = { element: 'clause-card', attributes: { clause: 'one-china' } };
const site = { scripts, integrity: {}, pages: 'https://pages.example/' };
const folder = `${site.pages}clause-card/one-china/en/`;

/** @type {Awaited<ReturnType<typeof openNewsroom>>} */
let newsroom;
/** @type {Record<string, string>} */
let pages;
/** The iframe form. */
let frame = '';

before(async () => {
  newsroom = await openNewsroom();
  const reading = await plainReadingOf(await bundledStatement(), 'en');
  const html = await prerender(widget, reading);
  pages = {
    [folder]: formOf('page', widget, reading, site, html),
    [`${folder}links.html`]: linksPage({ widget, reading, site }),
    'https://evil.example/':
      '<script>parent.postMessage({ type: "communique-height", height: 9000 }, "*")</script>',
  };
  frame = formOf('iframe', widget, reading, site);
});
after(() => newsroom.close());

/** @param {string} body */
const documentOf = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body>${body}</body></html>`;

/** Keeps what frames say. */
const listening =
  '<script>messages = []; addEventListener("message", ({ data }) => messages.push(data))</script>';

/** @param {import('playwright-core').Page} page @param {string} test Of a message, called `data`. */
const heard = (page, test) =>
  page.waitForFunction(`messages.find((data) => ${test})`).then((found) => found.jsonValue());

/** @param {import('playwright-core').Page} page */
const content = async (page) => {
  const element = await page.locator('iframe').first().elementHandle();
  const found = await element?.contentFrame();
  assert.ok(found);
  return found;
};

describe('a frame', () => {
  it('is as high as its page, and stays so', async () => {
    const { page, messages, close } = await newsroom.open(documentOf(frame), { pages });
    const inside = await content(page);
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const fits = () =>
      inside.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1);
    assert.equal(await fits(), true);
    const first = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    await inside.locator('summary').click();
    await page.waitForFunction(
      (height) => (document.querySelector('iframe')?.clientHeight ?? 0) > height,
      first,
    );
    assert.equal(await fits(), true);
    assert.deepEqual(messages, []);
    await close();
  });

  it('believes only the page that the article has put there', async () => {
    const { page, close } = await newsroom.open(
      documentOf(`${listening}${frame}<iframe src="https://evil.example/"></iframe>`),
      { pages },
    );
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    await heard(page, 'data.height === 9000');
    const inside = await content(page);
    await page.evaluate(() => Object.assign(globalThis, { messages: [] }));
    await inside.evaluate(() => (location.href = 'https://evil.example/'));
    await heard(page, 'data.height === 9000');
    const height = await page
      .locator('iframe')
      .first()
      .evaluate((element) => element.clientHeight);
    assert.ok(height < 9000, String(height));
    await close();
  });

  it('is readable without a script', async () => {
    const { page, close } = await newsroom.open(documentOf(frame), { pages, javaScript: false });
    const inside = page.frameLocator('iframe');
    await inside.getByText('Unofficial translation').waitFor();
    assert.equal(await inside.locator('blockquote').isVisible(), true);
    await close();
  });

  it('speaks to WordPress with the secret that it was given', async () => {
    const inWordPress = frame.replace(folder, `${folder}#?secret=abcdef`);
    const { page, close } = await newsroom.open(documentOf(listening + inWordPress), { pages });
    const message = await heard(page, 'data.message === "height"');
    assert.equal(message.secret, 'abcdef');
    assert.ok(message.value > 200);
    await close();
  });

  it('speaks to pym.js and AMP', async () => {
    const inPym = frame.replace(folder, `${folder}?childId=one`);
    const { page, close } = await newsroom.open(documentOf(listening + inPym), { pages });
    assert.match(await heard(page, 'typeof data === "string"'), /^pymxPYMxonexPYMxheightxPYMx\d+$/);
    const { height } = await heard(page, 'data.sentinel === "amp" && data.type === "embed-size"');
    assert.ok(height > 200);
    await close();
  });

  it('is dark or light when asked', async () => {
    for (const [scheme, isDark] of /** @type {const} */ ([
      ['dark', true],
      ['light', false],
    ])) {
      const { page, close } = await newsroom.open(
        documentOf(frame.replace(folder, `${folder}?scheme=${scheme}`)),
        { pages },
      );
      const inside = await content(page);
      await inside.locator('clause-card').waitFor();
      const lightness = await inside.evaluate(() => {
        const [red = 0] = getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? [];
        return red;
      });
      assert.equal(lightness > 128, isDark, scheme);
      await close();
    }
  });

  it('opens a window of its own for links to elsewhere', async () => {
    const { page, close } = await newsroom.open(documentOf(frame), { pages });
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const inside = await content(page);
    await inside.locator('summary').click();
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      inside.locator('clause-card dt a').first().click(),
    ]);
    assert.ok(opened);
    assert.equal(await inside.locator('clause-card').count(), 1);
    await close();
  });

  it('in a sandbox leads from its links to a page with their addresses', async () => {
    const sandboxed = frame.replace('<iframe', '<iframe sandbox="allow-scripts"');
    const { page, close } = await newsroom.open(documentOf(sandboxed), { pages });
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const inside = await content(page);
    await inside.locator('summary').click();
    await inside.locator('clause-card dt a').first().click();
    await inside.waitForURL('**/links.html');
    await inside.getByText('https://digitallibrary.un.org/record/192054').waitFor();
    await close();
  });
});
