import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, beforeEach, afterEach, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from '../../.tools/browser.mjs';
import serverConfig from '../../.config/web-dev-server.config.mjs';

/**
 * @import { AddressInfo } from 'node:net'
 * @import { Browser, BrowserContext, Locator, Page } from 'playwright-core'
 */

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inventedStatement = 'stories/invented-statement.json';

/** @type {Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startDevServer>>} */
let composerServer;
/** The origin of the composer and its scripts. */
let origin = '';
/** A newsroom's own site, on another origin: it shows what was pasted into a blank page. */
let pasted = '';
const newsroom = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><body>${pasted}`,
  );
});

before(async () => {
  composerServer = await startDevServer({
    config: { rootDir: '.', port: 0, middleware: serverConfig.middleware ?? [] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  assert.ok(composerServer.server);
  const { port } = /** @type {AddressInfo} */ (composerServer.server.address());
  origin = `http://localhost:${port}`;
  await new Promise((resolve) => newsroom.listen(0, () => resolve(undefined)));
  browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: browserArguments,
  });
});

after(async () => {
  await browser?.close();
  newsroom.close();
  await composerServer?.stop();
});

describe('the composer', () => {
  /** @type {BrowserContext} */
  let context;
  /** @type {string[]} */
  let requested;
  /** @type {string[]} */
  let errors;

  beforeEach(async () => {
    requested = [];
    errors = [];
    context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.on('request', (request) => requested.push(request.url()));
    context.on('weberror', (error) => errors.push(String(error.error())));
  });

  afterEach(async () => {
    await context.close();
    assert.deepEqual(errors, []);
  });

  /** @param {string} [language] @returns {Promise<Page>} */
  async function openComposer(language = 'en') {
    const page = await context.newPage();
    await page.goto(`${origin}/demo/composer/index.html?lang=${language}`);
    await page.locator('.add').waitFor();
    return page;
  }

  it('composes by keyboard alone, and what is copied shows the same words elsewhere', async () => {
    const page = await openComposer();
    for (const name of ['Clause', 'Position in a sentence', 'Timeline', 'Heading', 'Note']) {
      await addByKeyboard(page, name);
    }
    assert.deepEqual(await names(page), [
      'Clause',
      'Position in a sentence',
      'Timeline',
      'Heading',
      'Note',
    ]);

    // The heading goes to the top, the note below it.
    const heading = title(page, 'Heading');
    await heading.focus();
    for (const place of [3, 2, 1]) {
      await page.keyboard.press('Alt+ArrowUp');
      await page.getByRole('status').getByText(`block ${place} of 5`).waitFor();
      await assertFocused(heading);
    }
    const up = page.getByRole('button', { name: /^Move up: Note/ });
    await up.focus();
    for (const place of [4, 3, 2]) {
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText(`block ${place} of 5`).waitFor();
      await assertFocused(up);
    }
    assert.deepEqual(await names(page), [
      'Heading',
      'Note',
      'Clause',
      'Position in a sentence',
      'Timeline',
    ]);

    await write(page, heading, 'Two capitals, one text');
    await write(page, title(page, 'Note'), 'What the two parties say that they will do.');
    await title(page, 'Clause').click();
    await page.getByLabel('Clause', { exact: true }).selectOption('one-china');

    const preview = page.frameLocator('iframe');
    await preview.getByRole('heading', { name: 'Two capitals, one text' }).waitFor();
    await preview.locator('clause-card[clause="one-china"] .root').waitFor();

    await copy(page, /clause="one-china"/);
    const clipboard = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(clipboard, /<h2[^>]*>Two capitals, one text<\/h2>/);

    const article = await openArticle(context, clipboard);
    for (const element of ['clause-card', 'party-stance-badge', 'commitment-timeline']) {
      const shown = article.locator(`${element} .root`);
      await shown.waitFor();
      assert.equal(await wordsOf(shown), await wordsOf(preview.locator(`${element} .root`)));
    }
    assert.equal(
      await wordsOf(article.locator('h2, p').first()),
      await wordsOf(preview.locator('h2').first()),
    );
    await article.getByText('What the two parties say that they will do.').waitFor();
  });

  it('makes every form, the prerendered one too, and says the same words in it', async () => {
    const page = await openComposer();
    await add(page, 'Clause');
    await page.getByLabel('Clause', { exact: true }).selectOption('space');
    const card = page.frameLocator('iframe').locator('clause-card[clause="space"]');
    const quotation = await wordsOf(card.locator('blockquote').first());
    await page.getByLabel('What').selectOption({ index: 1 });
    const forms = await page.getByLabel('Form', { exact: true }).locator('option').all();
    for (const form of forms) {
      const value = (await form.getAttribute('value')) ?? '';
      await page.getByLabel('Form', { exact: true }).selectOption(value);
      const name = await form.innerText();
      const output = page.getByLabel(`${name}, to copy`);
      await output.waitFor();
      // A frame shows the words of its page, which is a form of its own.
      const expected = value === 'iframe' ? 'clausecardspace' : lettersOf(quotation);
      await waitUntil(async () => (await plainText(output)).includes(expected), value);
    }
  });

  it('shows the prerendered form before any script', async () => {
    const page = await openComposer();
    await add(page, 'Clause');
    await page.getByLabel('Form', { exact: true }).selectOption('prerendered');
    await copy(page, /shadowrootmode/);
    const clipboard = await page.evaluate(() => navigator.clipboard.readText());
    const withoutScript = await browser.newContext({ javaScriptEnabled: false });
    const article = await openArticle(withoutScript, clipboard);
    await article.locator('clause-card blockquote').first().waitFor();
    await withoutScript.close();
  });

  it('says what is wrong with a file, and where', async () => {
    const page = await openComposer();
    const statement = JSON.parse(await readFile(inventedStatement, 'utf8'));
    statement.clauses[0].topic = 'lakes';
    delete statement.title;
    await openFile(page, 'statement.json', JSON.stringify(statement));
    const notice = page.getByRole('alert');
    await notice.getByText('“statement.json” cannot be used as a statement').waitFor();
    await notice.getByText('clauses[0].topic').waitFor();
    await notice.getByText('"lakes"').waitFor();
    await notice.getByText(`Valid: ${statement.topics[0].id}`).waitFor();
    await notice.getByText('title', { exact: true }).waitFor();

    await openFile(page, 'broken.json', '{ "schemaVersion": ');
    await notice.getByText('“broken.json” is not JSON').waitFor();

    const explainer = { schemaVersion: 1, statement: 'x', language: 'en', blocks: [{ kind: 'x' }] };
    await openFile(page, 'explainer.json', JSON.stringify(explainer));
    await notice.getByText('“explainer.json” cannot be used as an explainer').waitFor();
    await notice.getByText('blocks[0].kind').waitFor();
  });

  it('explains a statement from a file, chosen or dropped', async () => {
    const json = await readFile(inventedStatement, 'utf8');
    const { clauses } = JSON.parse(json);
    const page = await openComposer();
    await openFile(page, 'statement.json', json);
    await fromFile(page).waitFor({ state: 'attached' });
    await add(page, 'Clause');
    await page
      .frameLocator('iframe')
      .locator(`clause-card[clause="${clauses[0].id}"] .root`)
      .waitFor();

    const second = await openComposer();
    const files = await second.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'statement.json'));
      return transfer;
    }, json);
    await second.dispatchEvent('main', 'drop', { dataTransfer: files });
    await fromFile(second).waitFor({ state: 'attached' });
  });

  it('opens the explainer that it has downloaded', async () => {
    const page = await openComposer();
    await add(page, 'Heading');
    await add(page, 'Clause');
    await page.getByLabel('Variant').selectOption('compact');
    await page.getByLabel('summary').check();
    await page.getByLabel('Theme').selectOption('broadsheet');
    await page.getByLabel('Language').selectOption('ru');
    await page.getByRole('tab', { name: 'Look' }).click();
    await page.getByLabel('Accent, as CSS').fill('#7c2d12');
    await page.getByLabel('Accent, as CSS').press('Enter');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the explainer' }).click();
    const download = await downloading;
    const json = await readFile(await download.path(), 'utf8');
    assert.equal(download.suggestedFilename(), 'regular-meeting-30.explainer.json');

    const again = await openComposer();
    await openFile(again, download.suggestedFilename(), json);
    const preview = again.frameLocator('iframe');
    await preview.locator('clause-card[variant="compact"][hide="summary"] .root').waitFor();
    assert.deepEqual(await names(again), ['Heading', 'Clause']);
    assert.equal(await again.getByLabel('Language').inputValue(), 'ru');
    assert.equal(await again.getByLabel('Theme').inputValue(), 'broadsheet');
    const twice = again.waitForEvent('download');
    await again.getByRole('button', { name: 'Download the explainer' }).click();
    assert.equal(await readFile(await (await twice).path(), 'utf8'), json);
  });

  it('waits for the statement of an explainer that is not bundled', async () => {
    const json = await readFile(inventedStatement, 'utf8');
    const page = await openComposer();
    const explainer = {
      schemaVersion: 1,
      statement: 'https://data.example/statement.json',
      language: 'en',
      blocks: [{ kind: 'heading', text: 'A lake' }],
    };
    await openFile(page, 'explainer.json', JSON.stringify(explainer));
    await page.getByRole('alert').getByText('https://data.example/statement.json').waitFor();
    await openFile(page, 'statement.json', json);
    await page.frameLocator('iframe').getByRole('heading', { name: 'A lake' }).waitFor();
    await copy(page, /statement="https:\/\/data\.example\/statement\.json"/);
  });

  it('shows contrast as it changes, and refuses what is no value', async () => {
    const page = await openComposer();
    await page.getByRole('tab', { name: 'Look' }).click();
    const row = page.getByRole('row', { name: /^Accent on the page/ });
    await row.getByText('passes AA').first().waitFor();
    await page.getByLabel('Accent, as CSS').fill('#eeeeee');
    await page.getByLabel('Accent, as CSS').press('Enter');
    // Pale grey fails on a light page and passes on a dark one.
    await row.getByRole('cell').nth(0).getByText('fails AA').waitFor();
    await row.getByRole('cell').nth(1).getByText('passes AA').waitFor();
    await page.getByRole('tab', { name: /^Preflight/ }).click();
    await page.getByText('Contrast below AA: Accent on the page, Light').waitFor();
    await page.getByRole('tab', { name: 'Look' }).click();
    await page.getByLabel('Accent, as CSS').fill('red; color: blue');
    await page.getByLabel('Accent, as CSS').press('Enter');
    await page.getByText('Not a value of color: “red; color: blue”.').waitFor();
  });

  it('says what a system would strip, and which form to take', async () => {
    const page = await openComposer();
    await add(page, 'Clause');
    await page.getByRole('tab', { name: /^Preflight/ }).click();
    await page.getByLabel('Where it goes').selectOption('tinymce');
    await page
      .getByText('It does not arrive: Unknown tags (removed) and Scripts (removed).')
      .waitFor();
    await page.getByRole('button', { name: 'Take this form' }).click();
    await page.getByText('It arrives without its script').waitFor();
    await page.getByRole('tab', { name: 'Copy' }).click();
    await copy(page, /^<blockquote class="clause-card"/);
  });

  it('says what is missing', async () => {
    const page = await openComposer();
    await page.getByRole('tab', { name: /^Preflight/ }).click();
    await page.getByText('There is no block to publish.').waitFor();
    await add(page, 'Clause');
    await page.getByText('The translation into English is unofficial').waitFor();
    await page.getByText('The source has no address').waitFor();
    await page.getByLabel('Language').selectOption('fr');
    await page.getByText('there is no translation into French').waitFor();
    await openFile(page, 'statement.json', await readFile(inventedStatement, 'utf8'));
    await page.locator('.findings').getByText('"comprehensive-cooperation" is not valid').waitFor();
  });

  it('speaks Arabic from right to left', async () => {
    const page = await openComposer('ar');
    const { lang, dir } = await page.evaluate(() => {
      const root = document.documentElement;
      return { lang: root.lang, dir: root.dir };
    });
    assert.deepEqual({ lang, dir }, { lang: 'ar', dir: 'rtl' });
    await add(page, 'بند');
    const boxes = await Promise.all(
      ['composer-blocks', 'composer-preview', 'composer-output'].map(async (name) => {
        const box = await page.locator(name).boundingBox();
        return box?.x ?? 0;
      }),
    );
    assert.deepEqual(
      boxes,
      boxes.toSorted((a, b) => b - a),
      'the first pane is on the right',
    );
    const untranslated = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent?.trim() ?? '';
        // Names of products and forms are in Latin letters; code and addresses too.
        const isForeign = texts.currentNode.parentElement?.closest(
          '[lang=en], noscript, code, textarea, option',
        );
        if (!isForeign && /[A-Za-z]{3}/.test(text) && !/\p{Script=Arabic}/u.test(text)) {
          found.push(text);
        }
      }
      return found;
    });
    assert.deepEqual(untranslated, []);

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Composer' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');
    assert.deepEqual(await names(page), ['Clause'], 'the work is still there');
  });

  it('asks nothing of any other origin, and could not', async () => {
    const page = await openComposer();
    for (const name of ['Clause', 'Timeline']) await add(page, name);
    await page.getByLabel('Theme').selectOption('midnight');
    await page.getByLabel('Form', { exact: true }).selectOption('prerendered');
    await copy(page, /shadowrootmode/);
    const elsewhere = requested.filter(
      (url) => !url.startsWith(origin) && !/^(data|blob):/.test(url),
    );
    assert.deepEqual(elsewhere, []);
    const blocked = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI));
          fetch('https://example.org/').catch(() => undefined);
        }),
    );
    assert.equal(blocked, 'https://example.org/');
  });

  for (const language of ['en', 'ar']) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      it(`is accessible in ${language}, ${colorScheme}`, async () => {
        const page = await openComposer(language);
        await page.emulateMedia({ colorScheme });
        for (const tag of ['clause-card', 'commitment-timeline', 'statement-note', 'note']) {
          await openPalette(page);
          await page.locator(`[data-adds="${tag}"]`).click();
        }
        await openPalette(page);
        await page.locator('.blocks .title').first().click();
        await page.evaluate(axe);
        for (const tab of ['forms', 'preflight', 'look']) {
          await page.locator(`#tab-${tab}`).click();
          const violations = await page.evaluate(async () => {
            // @ts-expect-error Brought by the script above.
            const result = await globalThis.axe.run(document, { iframes: false });
            return result.violations.map(
              (/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) =>
                `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
            );
          });
          assert.deepEqual(violations, [], tab);
        }
      });
    }

    for (const width of [320, 768, 1280]) {
      it(`fits ${width} px in ${language}`, async () => {
        const page = await openComposer(language);
        await page.setViewportSize({ width, height: 800 });
        await openPalette(page);
        await page.locator('[data-adds="clause-card"]').click();
        for (const tab of ['forms', 'preflight', 'look']) {
          await page.locator(`#tab-${tab}`).click();
          const outside = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          assert.equal(Math.max(0, outside), 0, tab);
        }
      });
    }
  }
});

/** Chosen as the statement as soon as it is read. @param {Page} page */
const fromFile = (page) =>
  page.getByLabel('Statement').locator('option:checked', { hasText: 'From a file' });

/** @param {Page} page */
async function openPalette(page) {
  const details = page.locator('details.add');
  if (!(await details.evaluate((node) => /** @type {HTMLDetailsElement} */ (node).open))) {
    await details.locator('summary').click();
  }
}

/** @param {Page} page @param {string} name */
async function add(page, name) {
  await openPalette(page);
  const count = await page.locator('.blocks > li').count();
  await page.locator('.palette button', { has: page.locator(`strong:text-is("${name}")`) }).click();
  await page.locator('.blocks > li').nth(count).waitFor();
}

/** @param {Page} page @param {string} name */
async function addByKeyboard(page, name) {
  const details = page.locator('details.add');
  if (!(await details.evaluate((node) => /** @type {HTMLDetailsElement} */ (node).open))) {
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
  }
  await page.locator('.palette button', { has: page.locator(`strong:text-is("${name}")`) }).focus();
  await page.keyboard.press('Enter');
  await assertFocused(title(page, name));
}

/** The button that selects a block. @param {Page} page @param {string} name */
const title = (page, name) =>
  page.locator('.blocks .title', { has: page.locator(`.name:text-is("${name}")`) });

/** @param {Page} page */
const names = (page) => page.locator('.blocks .name').allInnerTexts();

/** @param {Page} page @param {Locator} block @param {string} text */
async function write(page, block, text) {
  if ((await block.getAttribute('aria-expanded')) !== 'true') await block.press('Enter');
  await page.locator('.options').getByLabel('Text').fill(text);
}

/** @param {Locator} locator */
async function assertFocused(locator) {
  await waitUntil(
    () => locator.evaluate((node) => node === document.activeElement),
    'the focus stays',
  );
}

/** Copies by the button, once the form says what it should. @param {Page} page @param {RegExp} expected */
async function copy(page, expected) {
  const output = page.locator('#form-text');
  await output.waitFor();
  await waitUntil(async () => expected.test(await output.inputValue()), String(expected));
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('status').getByText('Copied').waitFor();
}

/** @param {Page} page @param {string} name @param {string} text */
const openFile = (page, name, text) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** A blank page on another origin, with what was pasted into it. @param {BrowserContext} context @param {string} html */
async function openArticle(context, html) {
  pasted = html;
  const { port } = /** @type {AddressInfo} */ (newsroom.address());
  const article = await context.newPage();
  await article.goto(`http://127.0.0.1:${port}/`);
  return article;
}

/** @param {Locator} locator */
const wordsOf = async (locator) => (await locator.innerText()).replaceAll(/\s+/g, ' ').trim();

/** Letters alone: forms differ in quotation marks and isolates. @param {string} text */
const lettersOf = (text) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** What a form says, without its markup. @param {Locator} output */
async function plainText(output) {
  const text = await output.inputValue();
  const withoutMarkup = await output.evaluate((node, html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const template of parsed.querySelectorAll('template')) {
      template.replaceWith(template.content);
    }
    for (const style of parsed.querySelectorAll('style')) style.remove();
    const frame = parsed.querySelector('iframe');
    return `${parsed.documentElement.textContent} ${frame?.getAttribute('src')}`;
  }, text);
  return lettersOf(withoutMarkup);
}

/** Waits for the page without sleeping. @param {() => Promise<boolean>} condition @param {string} what */
async function waitUntil(condition, what) {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) assert.fail(`Did not come: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
