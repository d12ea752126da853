import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from '../../.tools/browser.mjs';
import { bundled, communique, fileIn, pages, printed, temporaryFolder } from './command-line.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const formFiles = {
  page: 'index.html',
  oembed: 'oembed.json',
  tag: 'tag.html',
  blockquote: 'blockquote.html',
  prerendered: 'prerendered.html',
  iframe: 'iframe.html',
  'json-ld': 'json-ld.html',
  text: 'text.txt',
  inline: 'inline.html',
};
const filesOfPage = [...Object.values(formFiles), 'links.html'].sort();

/** @param {string} folder */
const filesIn = (folder) =>
  globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.split('/', 1)[0] !== version)
    .sort();

/** @param {string} folder @param {string[]} args */
const embed = (folder, ...args) => printed('embed', ...args, '--to', folder, '--pages', pages);

describe('embed of the bundled statement', () => {
  const site = temporaryFolder();
  /** @type {string} */
  let output;
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    output = embed(site, bundled);
    browser = await chromium.launch({
      executablePath: await requireBrowser(),
      args: browserArguments,
    });
  });
  after(() => browser.close());

  /** A page on which the site is at its address. */
  async function visit(path = '') {
    const page = await browser.newPage();
    /** @type {string[]} */
    const missing = [];
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = join(
        site,
        pathname.replace('/statement/', '').replace(/(^|\/)$/, '$1index.html'),
      );
      if (existsSync(file)) return route.fulfill({ path: file });
      missing.push(route.request().url());
      return route.fulfill({ status: 404 });
    });
    await page.goto(pages + path);
    return { page, missing };
  }

  it('writes every form of every widget in every language', () => {
    const folders = new Set(filesIn(site).map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
    folders.delete('');
    for (const folder of folders) {
      const files = filesIn(site).filter((path) => path.startsWith(folder));
      assert.deepEqual(
        files.map((path) => path.slice(folder.length)),
        filesOfPage,
      );
    }
    const languages = ['ar', 'en', 'ru', 'zh'];
    for (const language of languages) {
      assert.ok(folders.has(`clause-card/one-china/${language}/`));
      assert.ok(folders.has(`party-stance-badge/russia/taiwan/${language}/`));
      assert.ok(folders.has(`topic-chart/${language}/`));
    }
    assert.match(output, new RegExp(`^${folders.size} pages in ar, en, ru, zh: `));
  });

  it('puts an index, a list of providers and the scripts beside them', () => {
    assert.deepEqual(
      filesIn(site).filter((path) => !path.includes('/')),
      ['index.html', 'providers.json'],
    );
    for (const script of ['communique.js', 'frame.js', 'frames.js', 'page.css']) {
      assert.deepEqual(
        readFileSync(join(site, version, script)),
        readFileSync(join('dist', 'cdn', version, script)),
      );
    }
  });

  it('says where to publish it', () => {
    assert.ok(output.includes(`Publish that folder as ${pages}`));
  });

  it('writes the same as render prints', () => {
    const folder = join(site, 'clause-card', 'one-china', 'en');
    for (const [form, file] of Object.entries(formFiles)) {
      const args = ['--element', 'clause-card', '--attribute', 'clause=one-china', '--form', form];
      assert.equal(
        readFileSync(join(folder, file), 'utf8'),
        printed('render', bundled, ...args, '--pages', pages),
        form,
      );
    }
  });

  it('links every page from the index, and every link of ours leads somewhere', async () => {
    const { page } = await visit();
    const html = filesIn(site).filter((path) => /(^|\/)(index|links)\.html$/.test(path));
    const sources = html.map((path) => ({ path, source: readFileSync(join(site, path), 'utf8') }));
    const links = await page.evaluate(
      ({ files, base }) =>
        files.flatMap(({ path, source }) => {
          const parsed = new DOMParser().parseFromString(source, 'text/html');
          return [...parsed.querySelectorAll('[href], [src]')].map((element) => ({
            from: path,
            to: new URL(
              element.getAttribute('href') ?? element.getAttribute('src') ?? '',
              base + path,
            ).href,
          }));
        }),
      { files: sources, base: pages },
    );
    const ours = links.filter(({ to }) => to.startsWith(pages));
    assert.deepEqual(
      ours.filter(
        ({ to }) => !existsSync(join(site, new URL(to).pathname.slice('/statement/'.length))),
      ),
      [],
    );
    const fromIndex = new Set(ours.filter(({ from }) => from === 'index.html').map(({ to }) => to));
    assert.deepEqual(
      html.filter(
        (path) => path.endsWith('/index.html') && !fromIndex.has(pages + path.slice(0, -10)),
      ),
      [],
    );
    await page.close();
  });

  it('is an index whose links open pages that are complete', async () => {
    const { page, missing } = await visit();
    /** @type {string[]} */
    const errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    assert.match(await page.title(), /الاجتماع الدوري الـ30/);
    await page.locator('a[hreflang="en"][href*="clause-card/one-china"]').click();
    await page.locator('clause-card blockquote').waitFor();
    assert.equal(page.url(), `${pages}clause-card/one-china/en/`);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.deepEqual(missing, []);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('embed', () => {
  const rivers = 'tests/fixtures/three-parties.json';

  it('writes only the elements, languages and forms that are asked for', () => {
    const site = temporaryFolder();
    embed(
      site,
      bundled,
      '--element',
      'statement-header,topic-chart',
      '--language',
      'ar-EG',
      '--form',
      'text',
    );
    const files = filesIn(site).filter((path) => path.includes('/'));
    assert.equal(files.length, 2);
    assert.match(files[0] ?? '', /^statement-header\/.*\/text\.txt$/);
    assert.match(files[1] ?? '', /^topic-chart\/.*\/text\.txt$/);
    const index = readFileSync(join(site, 'index.html'), 'utf8');
    for (const file of files) assert.ok(index.includes(`href="./${file}"`), file);
  });

  it('writes the page that a frame shows', () => {
    const site = temporaryFolder();
    embed(site, rivers, '--element', 'topic-chart', '--form', 'iframe');
    assert.deepEqual(filesIn(join(site, 'topic-chart', 'en')), [
      'iframe.html',
      'index.html',
      'links.html',
      'oembed.json',
    ]);
  });

  it('publishes a statement from a file beside its pages', () => {
    const site = temporaryFolder();
    embed(site, rivers, '--element', 'topic-chart');
    assert.deepEqual(
      JSON.parse(readFileSync(join(site, 'statement.json'), 'utf8')),
      JSON.parse(readFileSync(rivers, 'utf8')),
    );
    assert.match(
      readFileSync(join(site, 'topic-chart', 'en', 'tag.html'), 'utf8'),
      /statement="https:\/\/news\.example\/statement\/statement\.json"/,
    );
  });

  it('leaves the scripts where they are, if they are somewhere', () => {
    const site = temporaryFolder();
    embed(site, rivers, '--element', 'topic-chart', '--scripts', 'https://cdn.example/communique/');
    assert.ok(!existsSync(join(site, version)));
    assert.match(
      readFileSync(join(site, 'topic-chart', 'en', 'tag.html'), 'utf8'),
      /src="https:\/\/cdn\.example\/communique\/communique\.js"/,
    );
  });

  it('keeps what else is in the folder', () => {
    const site = temporaryFolder();
    mkdirSync(join(site, 'topic-chart'));
    writeFileSync(join(site, 'topic-chart', 'note.txt'), 'mine');
    embed(site, rivers, '--element', 'topic-chart');
    assert.equal(readFileSync(join(site, 'topic-chart', 'note.txt'), 'utf8'), 'mine');
  });

  it('prints one JSON object for machines, and no bar where there is no terminal', () => {
    const site = temporaryFolder();
    const args = ['--element', 'topic-chart', '--form', 'text', '--json'];
    const { stdout, stderr } = communique('embed', rivers, '--to', site, '--pages', pages, ...args);
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), {
      statement: 'three-parties',
      folder: site,
      address: pages,
      languages: ['en'],
      forms: ['text'],
      pages: 1,
      files: filesIn(site).length,
    });
  });

  it('writes an explainer as a whole, and each of its widgets', () => {
    const site = temporaryFolder();
    const explainer = fileIn(temporaryFolder(), 'explainer.json', {
      schemaVersion: 1,
      statement: bundled,
      language: 'en',
      theme: 'broadsheet',
      tokens: { '--communique-accent': '#123456' },
      blocks: [
        { kind: 'heading', text: 'What it says on Taiwan' },
        { kind: 'widget', element: 'clause-card', attributes: { clause: 'one-china' } },
        { kind: 'widget', element: 'topic-chart' },
        { kind: 'widget', element: 'clause-card', attributes: { clause: 'one-china' } },
      ],
    });
    embed(site, explainer);
    const whole = `statement-explainer/${bundled}/en`;
    assert.deepEqual(filesIn(join(site, whole)), [...filesOfPage, 'theme.css'].sort());
    assert.deepEqual(
      filesIn(site).filter((path) => path.endsWith('/index.html')),
      ['clause-card/one-china/en', whole, 'topic-chart/en']
        .map((path) => `${path}/index.html`)
        .sort(),
    );
    for (const [form, file] of Object.entries(formFiles)) {
      assert.equal(
        readFileSync(join(site, whole, file), 'utf8'),
        printed('render', explainer, '--form', form, '--pages', pages),
        form,
      );
    }
    assert.match(
      readFileSync(join(site, 'index.html'), 'utf8'),
      /href="\.\/statement-explainer\/[^"]*"[^>]*>What it says on Taiwan</,
    );
  });
});
