import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import {
  formOf,
  passagesOf,
  plainReadingOf,
  type OEmbed,
  type Site,
  type Widget,
} from '../../src/embed/index.js';
import type { Statement } from '../../src/model/index.js';
import { expectInOrder, parsed } from '../helpers/forms.js';
import { oneLine } from '../helpers/page.js';
import { bundledStatement } from '../helpers/statements.js';
import { exampleWidgets, nameOf } from '../helpers/widgets.js';
import { filterOembed, kses, publish } from '../helpers/wordpress.js';

const site: Site = {
  scripts: 'https://cdn.example/communique/0.1.0/',
  integrity: { 'communique.js': 'sha384-loader' },
  pages: 'https://news.example/statement/',
};

describe('in DOMPurify, as it comes', () => {
  for (const widget of exampleWidgets) {
    it(`the blockquote of ${nameOf(widget)} stays whole`, async () => {
      const reading = await plainReadingOf(await bundledStatement(), 'en');
      const html = formOf('blockquote', widget, reading, site);
      expect(parsed(DOMPurify.sanitize(html)).innerHTML).to.equal(parsed(html).innerHTML);
    });
  }
});

describe('in WordPress', () => {
  let statement: Statement;
  before(async () => {
    statement = await bundledStatement();
  });

  for (const language of ['en', 'ar', 'ru', 'zh']) {
    for (const widget of exampleWidgets) {
      describe(`${nameOf(widget)} in ${language}`, () => {
        it('as a blockquote keeps attributes and words, whoever saves it', async () => {
          const reading = await plainReadingOf(statement, language);
          const html = formOf('blockquote', widget, reading, site);
          const before = parsed(html).querySelector('blockquote')!;
          for (const published of [publish(html), publish(kses(html))]) {
            const after = parsed(published).querySelectorAll('blockquote');
            expect(after, published).to.have.length(1);
            expect(attributesIn(after[0]!)).to.deep.equal(attributesIn(before));
            expect(oneLine(after[0]!.textContent)).to.equal(oneLine(before.textContent));
          }
        });

        it('as inline HTML keeps words, languages and links', async () => {
          const reading = await plainReadingOf(statement, language);
          const html = formOf('inline', widget, reading, site);
          const published = parsed(publish(kses(`<p>Before. ${html}</p>`)));
          expect(published.innerHTML.trim()).to.equal(
            parsed(`<p>Before. ${html}</p>`).innerHTML.trim(),
          );
        });

        it('as a tag of an administrator stays whole, with its fallback in it', async () => {
          const reading = await plainReadingOf(statement, language);
          const html = formOf('tag', widget, reading, site);
          const before = parsed(html);
          const after = parsed(publish(`A paragraph.\n\n${html}\n\nAnother.`));
          expect(after.querySelector(widget.element)!.outerHTML).to.equal(
            before.querySelector(widget.element)!.outerHTML,
          );
          expect(after.querySelector('script')!.outerHTML).to.equal(
            before.querySelector('script')!.outerHTML,
          );
        });

        it('as a tag of an author leaves its words, and no code among them', async () => {
          const reading = await plainReadingOf(statement, language);
          const html = formOf('tag', widget, reading, site);
          const after = parsed(publish(kses(html)));
          expect(oneLine(after.textContent)).to.equal(oneLine(parsed(html).textContent));
        });

        it('as oEmbed keeps its words and its frame', async () => {
          const reading = await plainReadingOf(statement, language);
          const { html } = JSON.parse(formOf('oembed', widget, reading, site)) as OEmbed;
          const kept = parsed(filterOembed(html)!);
          expect(kept.querySelector('iframe')!.src).to.equal(
            parsed(html).querySelector('iframe')!.src,
          );
          const words = oneLine(kept.querySelector('blockquote')!.textContent);
          expectInOrder(passagesOf(widget, reading), words, 'oembed');
        });
      });
    }
  }

  it('an iframe that is taken out leaves a link', async () => {
    const reading = await plainReadingOf(statement, 'en');
    const widget: Widget = exampleWidgets[0]!;
    const after = parsed(publish(kses(formOf('iframe', widget, reading, site))));
    expect(after.querySelector('a')!.href).to.equal(
      'https://news.example/statement/clause-card/one-china/en/',
    );
  });
});

function attributesIn(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}
