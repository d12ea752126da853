import { expect } from '@open-wc/testing';
import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import '../../src/define/all.js';
import type { StatementText } from '../../src/elements/statement-text/statement-text.js';
import type { Statement } from '../../src/model/index.js';
import { inFrame } from '../helpers/frame.js';
import { all, fallbackOf, oneLine, part, settle, show, textOf } from '../helpers/page.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const wide = 'inline-size: 760px';

describe('<statement-text>', () => {
  const warnings = Warnings.ofEachTest();
  let statement: Statement;
  before(async () => (statement = await bundledStatement()));

  const textElement = (attributes = '', lang = 'en', style = wide): Promise<StatementText> =>
    show<StatementText>(`<statement-text ${attributes}>Read the statement</statement-text>`, {
      lang,
      style,
    });

  async function textOfStatement(data: object, attributes = ''): Promise<StatementText> {
    const element = await textElement(attributes);
    element.statement = data;
    await settle();
    return element;
  }

  const clausesOf = (element: Element): HTMLElement[] => all(element, '[part~="clause"]');
  const clauseOf = (element: Element, id: string): HTMLElement =>
    clausesOf(element)[statement.clauses.findIndex((clause) => clause.id === id)]!;
  const wordsIn = (inner: HTMLElement): string => oneLine(inner.innerText.replaceAll('·', ' '));
  /** The bodies of text of a clause, in whatever language. */
  const bodiesOf = (clause: HTMLElement): HTMLElement[] => [
    ...clause.querySelectorAll<HTMLElement>('blockquote, .translation'),
  ];
  /** The language of a node, as its nearest `lang` says. */
  const languageOf = (inner: Element): string =>
    (inner.matches('[lang]')
      ? inner
      : (inner.querySelector('[lang]') ?? inner.closest('[lang]')))!.getAttribute('lang')!;
  const languagesOf = (element: Element, id = 'space'): string[] =>
    bodiesOf(clauseOf(element, id)).map(languageOf);

  describe('shows', () => {
    it('every clause in the order of the source, with number, title, voice and strength', async () => {
      const element = await textElement();
      const clauses = clausesOf(element);
      expect(clauses).to.have.length(17);
      for (const [index, clause] of clauses.entries()) {
        const { number, title } = statement.clauses[index]!;
        expect(wordsIn(clause)).to.match(new RegExp(`^${number} ?`));
        expect(wordsIn(clause)).to.include(title.en!);
      }
      expect(wordsIn(clauseOf(element, 'one-china'))).to.include('Russia, speaking alone Position');
      expect(wordsIn(clauseOf(element, 'arctic'))).to.include('jointly No governing verb');
      expect(fallbackOf(element)).to.equal('');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('where the words come from', async () => {
      expect(textOf(await textElement())).to.match(
        /Press report in Arabic, not the official text.*November 4, 2025.*Revision 1$/,
      );
    });

    it('where they come from where that is not one source', async () => {
      const data = threeParties();
      data.sources.push({ ...data.sources[0]!, id: 'daily', publisher: { en: 'Lake Daily' } });
      data.clauses[1]!.quote.source = 'daily';
      const text = textOf(await textOfStatement(data));
      expect(text).to.include('Norland Gazette').and.include('Lake Daily');
    });

    it('the source and the reader’s language', async () => {
      const english = await textElement();
      const { quote, translations } = statement.clauses.find(({ id }) => id === 'space')!;
      expect(
        bodiesOf(clauseOf(english, 'space')).map(({ textContent }) => oneLine(textContent)),
      ).to.deep.equal([oneLine(quote.exact), oneLine(translations['en']!.text)]);
      expect(languagesOf(await textElement('', 'ru'))).to.deep.equal(['ar', 'ru']);
    });

    it('the source alone to those who read it', async () => {
      for (const lang of ['ar', 'ar-EG']) {
        const element = await textElement('', lang);
        expect(languagesOf(element), lang).to.deep.equal(['ar']);
        expect(textOf(element)).not.to.include('ترجمة');
      }
    });

    it('a heading of the level that it is given, and those of the clauses one below', async () => {
      const element = await textElement('heading-level="2"');
      expect(part(element, 'title').getAttribute('aria-level')).to.equal('2');
      expect(part(element, 'title').innerText.trim()).to.equal('The statement, clause by clause');
      const levels = all(element, '[part~="clause"] [role="heading"]').map((heading) =>
        heading.getAttribute('aria-level'),
      );
      expect(levels).to.deep.equal(Array(17).fill('3'));
      const deepest = await textElement('heading-level="6"');
      expect(
        all(deepest, '[part~="clause"] [role="heading"]')[0]!.getAttribute('aria-level'),
      ).to.equal('6');
    });
  });

  describe('in the languages of langs', () => {
    it('has them in that order, also those that the page does not speak', async () => {
      const element = await textElement('langs="zh ar  ru"');
      expect(languagesOf(element)).to.deep.equal(['zh', 'ar', 'ru']);
      const [chinese, arabic, russian] = bodiesOf(clauseOf(element, 'space'));
      const { translations, quote } = statement.clauses.find(({ id }) => id === 'space')!;
      expect(oneLine(chinese!.textContent)).to.equal(translations['zh']!.text);
      expect(oneLine(arabic!.textContent)).to.equal(quote.exact);
      expect(oneLine(russian!.textContent)).to.equal(translations['ru']!.text);
      // The interface stays in the language of the page.
      expect(textOf(element)).to.include('Cooperation in space').and.include('speaking alone');
    });

    it('loads a language that nobody on the page has asked for', () =>
      inFrame(async (frame) => {
        frame.document.documentElement.lang = 'ar';
        await frame.load(new URL('../../src/define/statement-text.ts', import.meta.url).href);
        frame.body.innerHTML = '<statement-text langs="ar"></statement-text>';
        await settle(frame.document);
        const element = frame.body.querySelector('statement-text')!;
        expect(textOf(element)).not.to.match(/\p{Script=Han}/u);
        element.setAttribute('langs', 'ar zh');
        await settle(frame.document);
        expect(languagesOf(element)).to.deep.equal(['ar', 'zh']);
        expect(textOf(element)).to.include(
          statement.clauses.find(({ id }) => id === 'space')!.translations['zh']!.text,
        );
      }));

    it('changes when they change', async () => {
      const element = await textElement('langs="ar en"');
      element.setAttribute('langs', 'ru');
      await settle();
      expect(languagesOf(element)).to.deep.equal(['ru']);
      element.removeAttribute('langs');
      await settle();
      expect(languagesOf(element)).to.deep.equal(['ar', 'en']);
    });

    it('has one column for tags of one language', async () => {
      expect(languagesOf(await textElement('langs="ar-EG ar en-GB en"'))).to.deep.equal([
        'ar',
        'en',
      ]);
    });

    it('is as without the attribute where it is empty', async () => {
      expect(languagesOf(await textElement('langs=" "'))).to.deep.equal(['ar', 'en']);
    });

    it('says what is wrong with a tag that is none, and shows the others', async () => {
      const element = await textElement('langs="ar en,ru"');
      expect(fallbackOf(element)).to.equal('');
      expect(languagesOf(element)).to.deep.equal(['ar']);
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.include('langs="en,ru"');
    });

    it('shows a translation that is missing as missing, by the name of its language', async () => {
      const element = await textElement('langs="ar fr"');
      for (const clause of clausesOf(element)) {
        expect(wordsIn(clause)).to.include('No translation: French');
      }
      expect(languagesOf(element)).to.deep.equal(['ar']);
      expect(textOf(await textElement('langs="ar fr"', 'ar'))).to.include(
        'لا توجد ترجمة: الفرنسية',
      );
      expect(warnings.lines).to.deep.equal([]);
    });

    it('shows which of the clauses lacks it, and those that have it', async () => {
      const data = structuredClone(statement) as unknown as { clauses: { translations: object }[] };
      data.clauses[14]!.translations = {};
      const element = await textOfStatement(data);
      const missing = clausesOf(element).filter((clause) =>
        clause.innerText.includes('No translation: English'),
      );
      expect(missing.map((clause) => wordsIn(clause).slice(0, 2))).to.deep.equal(['15']);
    });
  });

  describe('tells apart', () => {
    it('quotation and translation, by a label before each', async () => {
      const clause = clauseOf(await textElement('langs="ar en zh"'), 'space');
      const { quote, translations } = statement.clauses.find(({ id }) => id === 'space')!;
      const text = wordsIn(clause);
      const order = [
        'Verbatim, as reported in Arabic',
        quote.exact,
        'Unofficial translation English',
        translations['en']!.text,
        'Unofficial translation Chinese',
        translations['zh']!.text,
      ].map((words) => text.indexOf(oneLine(words)));
      expect(order).not.to.include(-1);
      expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    });

    it('official words from unofficial ones', async () => {
      const data = threeParties();
      data.clauses[0]!.translations = {
        fr: { text: 'Les Parties sont convenues', fidelity: 'official', by: 'the Parties' },
      };
      const text = textOf(await textOfStatement(data, 'langs="en fr"'));
      expect(text).to.include('Verbatim, official text in English');
      expect(text).to.match(/Official translation(?: ·)? French/);
    });

    it('quotation and translation by their marks: only the quotation is quoted', async () => {
      const element = await textElement();
      const marksOf = (inner: Element): string => getComputedStyle(inner, '::before').content;
      for (const clause of clausesOf(element)) {
        const [quoted, translated] = bodiesOf(clause);
        expect(quoted!.localName).to.equal('blockquote');
        expect(marksOf(quoted!.querySelector('p')!)).not.to.equal('none');
        expect(marksOf(translated!)).to.equal('none');
      }
    });

    it('the directions of its languages', async () => {
      const [arabic, english] = bodiesOf(clauseOf(await textElement(), 'space'));
      expect(getComputedStyle(arabic!).direction).to.equal('rtl');
      expect(getComputedStyle(english!).direction).to.equal('ltr');
      const [, onArabicPage] = bodiesOf(
        clauseOf(await textElement('langs="ar en"', 'ar'), 'space'),
      );
      const deepest = onArabicPage!.querySelector('[lang]') ?? onArabicPage!;
      expect(getComputedStyle(deepest).direction).to.equal('ltr');
    });

    it('the operative verb in the quotation', async () => {
      for (const [index, clause] of clausesOf(await textElement()).entries()) {
        const { operative } = statement.clauses[index]!;
        const marks = [...clause.querySelectorAll('mark')].map(({ textContent }) => textContent);
        expect(marks).to.deep.equal(operative ? [operative.exact] : []);
      }
    });
  });

  describe('sets its languages', () => {
    const topsOf = (element: Element): number[][] =>
      clausesOf(element).map((clause) =>
        bodiesOf(clause).map((body) => Math.round(body.parentElement!.getBoundingClientRect().top)),
      );

    it('side by side where there is room, aligned by clause', async () => {
      for (const tops of topsOf(await textElement())) expect(new Set(tops).size).to.equal(1);
      const three = await textElement('langs="ar en ru"', 'en', 'inline-size: 1000px');
      for (const tops of topsOf(three)) {
        expect(tops).to.have.length(3);
        expect(new Set(tops).size).to.equal(1);
      }
    });

    it('below each other where there is not, in the same order', async () => {
      for (const tops of topsOf(
        await textElement('langs="ar en ru"', 'en', 'inline-size: 300px'),
      )) {
        expect(new Set(tops).size).to.equal(3);
        expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
      }
    });

    it('the first one where a line begins', async () => {
      const leftsOf = async (lang: string): Promise<number[]> =>
        bodiesOf(clauseOf(await textElement('langs="ar en"', lang), 'space')).map(
          (body) => body.getBoundingClientRect().left,
        );
      const [english, arabic] = [await leftsOf('en'), await leftsOf('ar')];
      expect(english[0]).to.be.lessThan(english[1]!);
      expect(arabic[0]).to.be.greaterThan(arabic[1]!);
    });

    it('without scrolling sideways on a phone', async () => {
      for (const lang of ['en', 'ar']) {
        const element = await textElement(
          'langs="ar en ru zh"',
          lang,
          'inline-size: 280px; overflow-x: auto',
        );
        expect(element.parentElement!.scrollWidth, lang).to.equal(280);
      }
    });
  });

  describe('gives each clause an address', () => {
    const { href } = location;
    afterEach(() => history.replaceState(null, '', href));

    /** The title of the clause that has the focus. */
    function announced(element: Element): string {
      const focused = element.shadowRoot!.activeElement;
      const label = focused?.getAttribute('aria-labelledby');
      return label ? oneLine(element.shadowRoot!.getElementById(label)!.innerText) : '';
    }

    /** Goes where a link with this fragment leads, as the browser does. */
    async function follow(hash: string): Promise<void> {
      const changed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = hash;
      await changed;
    }

    it('that a link leads to: the clause comes into view and has the focus', async () => {
      const element = await textElement();
      await follow('#clause-arctic');
      expect(announced(element)).to.equal('Peace and cooperation in the Arctic');
      const { top } = clauseOf(element, 'arctic').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(top).to.be.lessThan(innerHeight);
      await follow('#clause-trade');
      expect(announced(element)).to.equal('Structure of trade and growth areas');
    });

    it('that leads there again when the reader comes back to it', async () => {
      const element = await textElement();
      await follow('#clause-evacuation');
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      await follow('#elsewhere');
      expect(announced(element)).to.equal('');
      await follow('#clause-evacuation');
      expect(announced(element)).to.equal('Protecting and evacuating citizens abroad');
    });

    it('that leads there when the page is opened at it', async () => {
      history.replaceState(null, '', '#clause-sovereign-assets');
      const element = await textElement();
      expect(announced(element)).to.equal('Sovereign assets');
      const { top } = clauseOf(element, 'sovereign-assets').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(top).to.be.lessThan(innerHeight);
    });

    it('that leads there once, and not again when the element changes', async () => {
      history.replaceState(null, '', '#clause-mutual-support');
      const element = await textElement();
      expect(announced(element)).to.equal('Mutual support on key interests');
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      element.setAttribute('langs', 'ar');
      await settle();
      expect(announced(element)).to.equal('');
    });

    it('that a reader can copy from its number', async () => {
      const element = await textElement();
      const link = clauseOf(element, 'one-china').querySelector('a')!;
      expect(link.innerText.trim()).to.equal('6');
      expect(link.getAttribute('aria-label')).to.equal('Clause 6');
      expect(link.href).to.equal(`${href.split('#')[0]}#clause-one-china`);
      link.click();
      expect(location.hash).to.equal('#clause-one-china');
      expect(announced(element)).to.equal(
        'Russia’s position on Taiwan and the one-China principle',
      );
    });

    it('that leads nowhere where it names none', async () => {
      const element = await textElement();
      for (const hash of ['#clause-atlantis', '#clause-', '#clause', '#clause-%']) {
        await follow(hash);
        expect(announced(element), hash).to.equal('');
      }
      expect(warnings.lines).to.deep.equal([]);
    });

    it('also in a shadow root of the page', async () => {
      const host = await show('<div></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = '<statement-text></statement-text>';
      await settle();
      await follow('#clause-space');
      expect(announced(host.shadowRoot!.firstElementChild!)).to.equal('Cooperation in space');
    });

    it('until it leaves the page', async () => {
      const element = await textElement();
      const place = element.parentElement!;
      element.remove();
      await follow('#clause-charter-and-world-order');
      place.append(element);
      await settle();
      expect(announced(element), 'it is there again').to.equal('UN Charter and a multipolar order');
    });
  });

  it('is quoted word for word', async () => {
    for (const [index, clause] of clausesOf(await textElement()).entries()) {
      expect(clause.querySelector('blockquote p')!.textContent).to.equal(
        regularMeeting30.statement.clauses[index]!.quote.exact,
      );
    }
  });
});
