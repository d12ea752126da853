import { expect } from '@open-wc/testing';
import {
  discoveryLink,
  fallback,
  formNames,
  formOf,
  linksPage,
  pagePath,
  pageUrl,
  passagesOf,
  plainReadingOf,
  providerList,
  widgetElements,
  widgetsOf,
  type OEmbed,
  type PlainReading,
  type Site,
  type Widget,
} from '../../src/embed/index.js';
import { parseStatement, type Statement } from '../../src/model/index.js';
import { expectInOrder, isBare, parsed, wordsOf } from '../helpers/forms.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';
import { exampleWidgets, nameOf, widgetOf } from '../helpers/widgets.js';

const site: Site = {
  scripts: 'https://cdn.example/communique/0.1.0/',
  integrity: { 'communique.js': 'sha384-loader', 'frames.js': 'sha384-frames' },
  pages: 'https://news.example/statement/',
};

const card = widgetOf('clause-card', 'clause="one-china" heading-level="2"');
const badge = widgetOf('party-stance-badge', 'party="russia" topic="taiwan"');
const note: Widget = {
  ...widgetOf('statement-note', 'about="brics"'),
  words: 'the five “emerging”',
};

describe('every form of a widget', () => {
  let statement: Statement;
  before(async () => {
    statement = await bundledStatement();
  });

  for (const language of ['ar', 'en', 'ru', 'zh']) {
    for (const widget of exampleWidgets) {
      it(`says the same words: ${nameOf(widget)} in ${language}`, async () => {
        const reading = await plainReadingOf(statement, language);
        const passages = passagesOf(widget, reading);
        for (const form of formNames) {
          if (form === 'iframe' || form === 'prerendered') continue;
          const words = wordsOf(form, formOf(form, widget, reading, site));
          expectInOrder(isBare(form, widget) ? passages.slice(0, 1) : passages, words, form);
        }
      });
    }
  }

  it('says where the words come from, and leads to the page where the source has no address', async () => {
    const reading = await plainReadingOf(statement, 'en');
    for (const widget of exampleWidgets) {
      const words = wordsOf('inline', formOf('inline', widget, reading, site));
      if (widget.element !== 'statement-note' || widget.attributes['about'] === 'space')
        expect(words).to.contain('Press report in Arabic, not the official text');
      const links = parsed(formOf('inline', widget, reading, site)).querySelectorAll('a');
      expect(links[links.length - 1]!.href).to.equal(pageUrl(widget, reading, site));
    }
  });

  it('leads to the source where that has an address', async () => {
    const reading = await plainReadingOf(parseStatement(threeParties()), 'en');
    const widget = widgetOf('clause-card', 'clause="shared-water"');
    const body = parsed(formOf('blockquote', widget, reading, site));
    expect([...body.querySelectorAll('a')].at(-1)!.href).to.equal('https://example.org/gazette/3');
    expect(body.querySelector('blockquote')!.cite).to.equal('https://example.org/gazette/3');
    expect(formOf('text', widget, reading, site).split('\n').at(-1)).to.equal(
      'https://example.org/gazette/3',
    );
  });
});

describe('the form', () => {
  let reading: PlainReading;
  before(async () => {
    reading = await plainReadingOf(await bundledStatement(), 'en');
  });

  it('tag is one line: the element with inline words and a link, then the script and the words that it will ask for', () => {
    const html = formOf('tag', card, reading, site);
    expect(html).not.to.match(/[\n\r]|\/>/);
    const { children } = parsed(html);
    expect([...children].map(({ localName }) => localName)).to.deep.equal([
      'clause-card',
      'link',
      'script',
    ]);
    expect(attributesIn(children[0]!)).to.deep.equal({
      clause: 'one-china',
      'heading-level': '2',
      statement: 'regular-meeting-30',
      lang: 'en',
      dir: 'ltr',
    });
    expect(attributesIn(children[1]!)).to.include({
      rel: 'modulepreload',
      href: 'https://cdn.example/communique/0.1.0/language-en.js',
    });
    expect(attributesIn(children[2]!)).to.deep.equal({
      type: 'module',
      src: 'https://cdn.example/communique/0.1.0/communique.js',
      integrity: 'sha384-loader',
      crossorigin: 'anonymous',
    });
  });

  it('tag names the address of a statement that is not bundled', () => {
    const address = 'https://data.example/statement.json?a=1&b=2';
    const html = formOf('tag', card, reading, { ...site, statement: address });
    expect(parsed(html).children[0]!.getAttribute('statement')).to.equal(address);
  });

  it('tag of what stands in a sentence holds the bare words of the sentence', () => {
    expect(parsed(formOf('tag', badge, reading, site)).children[0]!.innerHTML).to.equal(
      'Russia affirms its commitment to the “one China” principle',
    );
    expect(parsed(formOf('tag', note, reading, site)).children[0]!.innerHTML).to.equal(
      'the five “emerging”',
    );
    expect(fallback(note, reading, site)).to.equal('the five “emerging”');
  });

  it('quotes in the language of the source, and marks it', async () => {
    const quotation = passagesOf(card, reading).find(({ kind }) => kind === 'quotation')!;
    const span = parsed(formOf('inline', card, reading, site)).querySelector('span[lang="ar"]')!;
    expect(span).to.have.attribute('dir', 'rtl');
    expect(span.textContent).to.equal(`«${quotation.text}»`);
    const russian = parseStatement(threeParties());
    const html = formOf(
      'inline',
      widgetOf('clause-card', 'clause="shared-water"'),
      await plainReadingOf(russian, 'ru'),
      site,
    );
    expect(parsed(html).querySelector('span[lang="ru"] span[lang="en"][dir="ltr"]')).to.exist;
  });

  it('blockquote carries the attributes as data', () => {
    const list = widgetOf('clause-list', 'searchable limit="2"');
    const element = parsed(formOf('blockquote', list, reading, site)).children[0]!;
    expect(attributesIn(element)).to.deep.equal({
      class: 'clause-list',
      'data-searchable': '',
      'data-limit': '2',
      'data-statement': 'regular-meeting-30',
      'data-lang': 'en',
      lang: 'en',
      dir: 'ltr',
    });
  });

  it('blockquote and inline hold nothing but elements of a sentence', () => {
    for (const widget of exampleWidgets) {
      for (const form of ['blockquote', 'inline', 'tag'] as const) {
        const html = formOf(form, widget, reading, site);
        const own = ['blockquote', 'link', 'script', widget.element];
        const names = [...parsed(html).querySelectorAll('*')].map(({ localName }) => localName);
        const others = names.filter((name) => !own.includes(name));
        expect(['a', 'span', 'strong'], html).to.include.members([...new Set(others)]);
        expect(html).not.to.match(/[\n\r]|\/>/);
      }
    }
  });

  it('prerendered is what it is given, and the script', () => {
    const html = formOf('prerendered', card, reading, site, '<clause-card></clause-card>');
    expect(html).to.match(/^<clause-card><\/clause-card><script [^>]+><\/script>$/);
    expect(() => formOf('prerendered', card, reading, site)).to.throw(/prerender\(\)/);
  });

  it('iframe has a name, a height and a link beside it', () => {
    const body = parsed(formOf('iframe', card, reading, site));
    const frame = body.querySelector('iframe')!;
    expect(frame.src).to.equal(
      'https://news.example/statement/clause-card/one-china/heading-level-2/en/',
    );
    expect(frame.title).to.match(/^Russia’s position on Taiwan.* · Joint statement/);
    expect(Number(frame.height)).to.be.within(200, 2000);
    expect(body.querySelector('a')!.href).to.equal(frame.src);
    expect(body.querySelector('script')!.src).to.equal(`${site.scripts}frames.js`);
  });

  it('oembed is an answer of version 1.0', () => {
    const answer = JSON.parse(
      formOf('oembed', card, reading, { ...site, provider: 'News' }),
    ) as OEmbed;
    expect(answer).to.include({
      version: '1.0',
      type: 'rich',
      provider_name: 'News',
      provider_url: site.pages,
      width: 600,
    });
    expect(answer.height).to.be.a('number');
    expect(answer.cache_age).to.be.a('number');
    const [quotation, frame, ...others] = parsed(answer.html).children;
    expect(others).to.be.empty;
    expect(quotation!.localName).to.equal('blockquote');
    expect((frame as HTMLIFrameElement).src).to.equal(pageUrl(card, reading, site));
    expect((frame as HTMLIFrameElement).width).to.equal('600');
  });

  it('page is discovered, and its oEmbed answer is beside it', () => {
    const html = formOf('page', card, reading, site);
    const link = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')!;
    expect(link.href).to.equal(`${pageUrl(card, reading, site)}oembed.json`);
    expect(parsed(discoveryLink(card, reading, site)).innerHTML).to.equal(link.outerHTML);
    expect(html.indexOf('json+oembed')).to.be.below(150_000);
  });

  it('page is whole: language, title, canonical address, scripts', () => {
    const page = new DOMParser().parseFromString(
      formOf('page', card, reading, site, '<p>Content</p>'),
      'text/html',
    );
    expect(page.compatMode).to.equal('CSS1Compat');
    expect(page.documentElement.lang).to.equal('en');
    expect(page.title).to.contain('Taiwan');
    expect(page.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href).to.equal(
      pageUrl(card, reading, site),
    );
    expect(page.querySelector('main')!.innerHTML).to.equal('<p>Content</p>');
    expect(
      [...page.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src),
    ).to.deep.equal([`${site.scripts}frame.js`, `${site.scripts}communique.js`]);
  });

  it('page leads to another that lists every address in words', () => {
    const page = new DOMParser().parseFromString(formOf('page', card, reading, site), 'text/html');
    const landing = page.querySelector<HTMLLinkElement>('link[rel=related]')!.href;
    expect(page.querySelector<HTMLAnchorElement>('body .links a')!.href).to.equal(landing);
    const links = new DOMParser()
      .parseFromString(linksPage({ widget: card, reading, site }), 'text/html')
      .querySelectorAll('a');
    expect([...links].map(({ href }) => href)).to.deep.equal([
      'https://digitallibrary.un.org/record/192054',
      pageUrl(card, reading, site),
    ]);
    for (const link of links) expect(link.textContent).to.equal(link.href);
  });

  it('json-ld calls only what is verbatim a quotation, and says of what a translation is one', () => {
    const data = JSON.parse(parsed(formOf('json-ld', card, reading, site)).textContent) as {
      hasPart: Record<string, unknown>[];
    };
    const quotations = data.hasPart.filter((part) => part['@type'] === 'Quotation');
    expect(quotations).to.have.length(1);
    expect(quotations[0]).to.include({
      inLanguage: 'ar',
      text: reading.statement.clauses.find(({ id }) => id === 'one-china')!.quote.exact,
    });
    const translation = data.hasPart.find((part) => 'translationOfWork' in part)!;
    expect(translation).to.include({ inLanguage: 'en', name: 'Unofficial translation' });
    expect(translation['translationOfWork']).to.include({ '@id': quotations[0]!['@id'] });
    expect(JSON.stringify(data)).not.to.contain('ClaimReview');
  });

  it('text keeps words of the other direction apart', () => {
    const lines = formOf('text', card, reading, site).split('\n');
    expect(lines).to.include('Russia, speaking alone');
    expect(lines.find((line) => line.startsWith('Verbatim'))).to.match(
      /^Verbatim, as reported in Arabic: \u2068«[^»]+»\u2069$/,
    );
  });
});

describe('the folder of a page', () => {
  it('is one for each widget and language', async () => {
    const statement = await bundledStatement();
    const widgets = [...widgetsOf(statement), ...exampleWidgets];
    const paths = new Map<string, string>();
    for (const widget of widgets) {
      for (const language of ['ar', 'en', 'zh-Hans']) {
        const path = pagePath(widget, language);
        expect(path).to.match(/^([a-z0-9_~-]+\/)+$/);
        const name = `${language} ${nameOf(widget)}`;
        expect(paths.get(path) ?? name).to.equal(name);
        paths.set(path, name);
      }
    }
  });

  it('can be read, and made of any value', () => {
    expect(pagePath(card, 'en')).to.equal('clause-card/one-china/heading-level-2/en/');
    expect(pagePath(badge, 'ar')).to.equal('party-stance-badge/russia/taiwan/ar/');
    const hostile = widgetOf('statement-compare', 'with="../../etc/passwd"');
    expect(pagePath(hostile, 'en')).not.to.contain('..');
    const long = { element: 'clause-list', attributes: { clauses: 'a-clause '.repeat(100) } };
    for (const segment of pagePath(long, 'en').split('/'))
      expect(segment.length).to.be.at.most(101);
  });
});

describe('the widgets of a statement', () => {
  it('are all that are worth a page', async () => {
    const statement = await bundledStatement();
    const widgets = widgetsOf(statement);
    const reading = await plainReadingOf(statement, 'en');
    for (const widget of widgets)
      expect(passagesOf(widget, reading), nameOf(widget)).not.to.be.empty;
    const counts = Object.fromEntries(
      widgetElements.map((tag) => [tag, widgets.filter(({ element }) => element === tag).length]),
    );
    expect(counts).to.include({
      'clause-card': 17,
      'statement-note': 17 + statement.references.length,
      'statement-header': 1,
      'statement-compare': 0,
    });
    expect(counts['party-stance-badge']).to.be.within(12, 24);
    expect(widgetsOf(statement, ['topic-chart'])).to.deep.equal([
      { element: 'topic-chart', attributes: {} },
    ]);
  });

  it('have a list of providers', () => {
    const [provider] = providerList(site);
    expect(provider!.endpoints[0]!.schemes).to.deep.equal([`${site.pages}*`]);
  });
});

function attributesIn(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}
