import { expect } from '@open-wc/testing';
import {
  explainerFormOf,
  explainerLinksPage,
  formNames,
  formOf,
  linksPage,
  parseExplainer,
  passagesOf,
  plainReadingOf,
  type FormName,
  type OEmbed,
  type Site,
  type Widget,
} from '../../src/embed/index.js';
import type { Statement } from '../../src/model/index.js';
import { expectInOrder, isBare, wordsOf } from '../helpers/forms.js';
import { threeParties } from '../helpers/statements.js';
import { nameOf, widgetOf } from '../helpers/widgets.js';

const hostileTexts = [
  '"><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title></style></textarea><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<!-- ]]> --> <![CDATA[',
  '&amp; &lt;script&gt; &#60; &quot',
  `' onload='alert(1)' " onload="alert(1)`,
  '</blockquote></span></clause-card></p>',
  'javascript:alert(1)',
  '\u202Eright to left override \u2066 unclosed \u2069\u2069 unopened',
  'line\u2028separator\u2029paragraph',
  'half a \uD800 character and \uDC00',
  'a \u0000 null',
  '`` -- - --- ... "quoted" \'quoted\' (tm) [gallery] {{7*7}} ${7}',
];

const widgets: readonly Widget[] = [
  widgetOf('clause-card', 'clause="shared-water"'),
  widgetOf('clause-card', 'clause="norland-borders" variant="quote"'),
  widgetOf('clause-list', 'searchable'),
  widgetOf('clause-list', 'variant="key-points"'),
  widgetOf('commitment-timeline'),
  widgetOf('party-stance-badge', 'party="norland" topic="borders"'),
  widgetOf('party-stance-badge', 'party="esteria" topic="borders"'),
  widgetOf('stance-matrix'),
  widgetOf('statement-compare', 'with="three-parties"'),
  widgetOf('statement-header'),
  widgetOf('statement-note', 'about="river-commission"'),
  widgetOf('statement-note', 'about="shared-water"'),
  widgetOf('statement-source'),
  widgetOf('statement-text'),
  widgetOf('topic-chart'),
];

const site: Site = {
  scripts: 'https://cdn.example/',
  integrity: {},
  pages: 'https://news.example/',
  provider: '"><script>alert(1)</script>',
};

// What the forms are made of.
const elements =
  'html head meta title link script body main p a blockquote iframe span strong h1 h2 ul li';
const attributes =
  'lang dir class cite title href src type rel name content charset integrity crossorigin loading width height frameborder marginwidth marginheight scrolling sandbox security statement';

for (const hostile of hostileTexts) {
  describe(`hostile text ${JSON.stringify(hostile)}`, () => {
    for (const language of ['en', 'ar']) {
      it(`in a statement is text in every form, in ${language}`, async () => {
        const reading = await plainReadingOf(spoilt(hostile), language);
        for (const given of widgets) {
          const widget = given.element === 'statement-note' ? { ...given, words: hostile } : given;
          const passages = passagesOf(widget, reading);
          for (const form of formNames) {
            const text = formOf(form, widget, reading, site, '<clause-card></clause-card>');
            await expectHarmless(form, text, widget);
            if (form === 'iframe' || form === 'prerendered' || form === 'page') continue;
            const said = isBare(form, widget) ? passages.slice(0, 1) : passages;
            expectInOrder(said, wordsOf(form, text), `${form} of ${nameOf(widget)}`);
          }
          await expectHarmless('page', linksPage({ widget, reading, site }), widget);
        }
      });
    }

    it('in an explainer is text in every form', async () => {
      const reading = await plainReadingOf(spoilt(hostile), 'en');
      const explainer = parseExplainer({
        schemaVersion: 1,
        statement: 'three-parties',
        language: 'en',
        theme: `x${hostile.toWellFormed()}`,
        tokens: { '--communique-accent': 'red' },
        blocks: [
          { kind: 'heading', text: `A heading ${hostile}` },
          { kind: 'note', text: `A note ${hostile}` },
          { kind: 'widget', ...widgets[0]! },
        ],
      });
      const options = { explainer, reading, site };
      const prerendered = ['<clause-card></clause-card>'];
      for (const form of formNames) {
        const text = explainerFormOf(form, {
          ...options,
          ...(form === 'prerendered' && { prerendered }),
        });
        await expectHarmless(form, text, widgets[0]!);
        if (form === 'iframe') continue;
        const [heading, note] = ['A heading ', 'A note '].map((before) => ({
          kind: 'item' as const,
          text: before + hostile,
          language: 'en',
        }));
        expectInOrder([heading!, note!], wordsOf(form, text), `${form} of an explainer`);
      }
      await expectHarmless('page', explainerLinksPage(options), widgets[0]!);
    });
  });
}

describe('hostile addresses', () => {
  for (const url of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    ' vbscript:x',
    '//evil.example',
    './evil',
  ]) {
    it(`lead nowhere: ${JSON.stringify(url)}`, async () => {
      const statement = spoilt('', url);
      const reading = await plainReadingOf(statement, 'en');
      for (const widget of widgets) {
        for (const form of formNames)
          await expectHarmless(form, formOf(form, widget, reading, site, '<p></p>'), widget);
        await expectHarmless('page', linksPage({ widget, reading, site }), widget);
        expect(formOf('text', widget, reading, site)).not.to.contain(url);
        expect(formOf('json-ld', widget, reading, site)).not.to.contain(JSON.stringify(url));
      }
    });
  }
});

/** A statement that nothing has checked, with something hostile in every text of it. */
function spoilt(hostile: string, url = 'https://source.example/?a=1&b="2"'): Statement {
  const spoil = (node: unknown, name = ''): unknown => {
    if (Array.isArray(node)) return node.map((item) => spoil(item, name));
    if (typeof node === 'object' && node !== null)
      return Object.fromEntries(
        Object.entries(node).map(([key, child]) => [key, key === 'url' ? url : spoil(child, key)]),
      );
    const isText = ['en', 'exact', 'code'].includes(name);
    return typeof node === 'string' && isText ? `${node} ${hostile}` : node;
  };
  const { clauses, ...rest } = threeParties();
  return spoil({
    ...rest,
    clauses: clauses.map((clause) => ({
      ...clause,
      translations: { ar: { text: `نص ${hostile}`, fidelity: 'unofficial', by: hostile } },
    })),
  }) as Statement;
}

/** Parsed as a page and as a part of one, it has no element, attribute or address but ours, and runs nothing. */
async function expectHarmless(form: FormName, text: string, widget: Widget): Promise<void> {
  if (form === 'text') return;
  const html = form === 'oembed' ? (JSON.parse(text) as OEmbed).html : text;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const own = [widget.element, 'statement-explainer', 'style', 'clause-card'];
  const names = Object.keys(widget.attributes).flatMap((name) => [name, `data-${name}`]);
  for (const element of page.querySelectorAll('*')) {
    expect([...elements.split(' '), ...own], html).to.include(element.localName);
    for (const { name, value } of element.attributes) {
      const known = [...attributes.split(' '), ...names, 'data-lang', 'data-statement'];
      expect(known, html).to.include(name);
      if (['href', 'src', 'cite'].includes(name)) expect(value, html).to.match(/^https:\/\//);
    }
    if (element.localName === 'style') expect(element.textContent).to.match(/^[^<>]*$/);
  }
  for (const script of page.querySelectorAll('script')) {
    if (script.type === 'application/ld+json') JSON.parse(script.textContent);
    else
      expect([script.textContent, script.type, new URL(script.src).host]).to.deep.equal([
        '',
        'module',
        'cdn.example',
      ]);
    if (script.type === 'module') script.remove();
  }
  for (const frame of page.querySelectorAll('iframe, link')) frame.remove();
  expect(runs(page.documentElement.innerHTML), html).to.equal(false);
}

let place: HTMLIFrameElement;
before(() => {
  place = document.createElement('iframe');
  document.body.append(place);
});
after(() => place.remove());

/** Whether HTML that is put into a page, where its scripts run, runs anything. */
function runs(html: string): boolean {
  const { contentWindow, contentDocument } = place;
  let hasRun = false;
  (contentWindow as unknown as { alert: () => void }).alert = () => (hasRun = true);
  const range = contentDocument!.createRange();
  range.selectNodeContents(contentDocument!.body);
  contentDocument!.body.replaceChildren(range.createContextualFragment(html));
  return hasRun;
}
