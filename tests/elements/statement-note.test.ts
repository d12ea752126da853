import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { StatementNote } from '../../src/elements/statement-note/statement-note.js';
import type { Statement } from '../../src/model/index.js';
import { inFrame } from '../helpers/frame.js';
import { all, oneLine, part, settle, show, wording } from '../helpers/page.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const definition = new URL('../../src/define/statement-note.ts', import.meta.url).href;

describe('<statement-note>', () => {
  const warnings = Warnings.ofEachTest();
  let statement: Statement;
  before(async () => (statement = await bundledStatement()));

  const wordsOfArticle = 'the old resolution';
  const inSentence = (attributes: string, words = wordsOfArticle): string =>
    `<p>The report names <statement-note ${attributes}>${words}</statement-note> in one sentence.</p>`;

  async function note(attributes: string, lang = 'en', style = ''): Promise<StatementNote> {
    const paragraph = await show(inSentence(attributes), { lang, style });
    return paragraph.querySelector('statement-note')!;
  }

  const button = (element: Element): HTMLButtonElement =>
    all(element, 'button[popovertarget]')[0] as HTMLButtonElement;
  const isOpen = (element: Element): boolean =>
    element.shadowRoot!.querySelector(':popover-open') !== null;
  const popoverText = (element: Element): string => oneLine(part(element, 'evidence').innerText);
  const hasFocus = (inner: Element): boolean =>
    (inner.getRootNode() as ShadowRoot).activeElement === inner;

  async function press(element: Element): Promise<void> {
    const { x, y, width, height } = element.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await settle();
  }

  describe('leaves the words of the article where they are', () => {
    const articles: Readonly<Record<string, string>> = {
      'in a line': `<p lang="ar" dir="rtl">قال التقرير إن <statement-note about="unga-2758">القرار القديم</statement-note>، وهو معروف، مذكور.</p>`,
      'over several lines': `<p style="inline-size: 12rem; line-height: 1.2">A press report of some length names <statement-note about="unga-2758">the resolution of the General Assembly of 1971 and its number</statement-note>, and goes on.</p>`,
      'from right to left over several lines': `<p lang="ar" dir="rtl" style="inline-size: 12rem">ويشير التقرير إلى <statement-note about="unga-2758">قرار الجمعية العامة للأمم المتحدة رقم 2758 (1971)</statement-note>، ثم يمضي.</p>`,
      'joined to a letter before it and one after it': `<p lang="ar" dir="rtl">بال<statement-note about="unga-2758">قرار</statement-note>ين</p>`,
      'in a heading with letters of its own': `<h2 style="text-transform: uppercase; letter-spacing: 0.1em; font: italic 700 2rem/1 serif">On <statement-note about="space">space</statement-note>, again</h2>`,
      'beside punctuation, and with marks of its own': `<p>(“<statement-note about="space">the <em>space</em> programme</statement-note>”)—and more</p>`,
      'in a narrow cell, at its edges': `<table style="inline-size: 10rem"><tbody><tr><td><statement-note about="space">cooperation in space</statement-note></td><td>x</td></tr></tbody></table>`,
      'justified and hyphenated': `<p lang="en" style="inline-size: 14rem; text-align: justify; hyphens: auto">According to the report <statement-note about="space">intergovernmental arrangements</statement-note> notwithstanding, cooperation continues.</p>`,
    };
    for (const [where, article] of Object.entries(articles)) {
      it(where, () =>
        inFrame(async (frame) => {
          frame.document.documentElement.lang = 'en';
          frame.body.innerHTML = `<main>${article}</main>`;
          const boxes = (): string[] => {
            const walker = frame.document.createTreeWalker(frame.body, NodeFilter.SHOW_TEXT);
            const found: string[] = [];
            while (walker.nextNode()) {
              const range = frame.document.createRange();
              range.selectNodeContents(walker.currentNode);
              for (const { x, y, width, height } of range.getClientRects()) {
                found.push(`${walker.currentNode.nodeValue}: ${x} ${y} ${width} ${height}`);
              }
            }
            const { height } = frame.body.firstElementChild!.getBoundingClientRect();
            return [...found, `all: ${height}`];
          };
          const before = boxes();
          await frame.load(definition);
          await settle(frame.document);
          const element = frame.body.querySelector('statement-note')!;
          expect(element.shadowRoot!.querySelector('button'), 'upgraded').not.to.equal(null);
          expect(boxes()).to.deep.equal(before);
        }),
      );
    }

    it('as they are, for those who copy or hear the sentence', async () => {
      const paragraph = await show(inSentence('about="space"', 'the <em>space</em> programme'));
      const selection = getSelection()!;
      selection.selectAllChildren(paragraph);
      expect(oneLine(String(selection))).to.equal(
        'The report names the space programme in one sentence.',
      );
      selection.removeAllRanges();
      expect(paragraph.querySelector('em')!.checkVisibility()).to.equal(true);
    });

    it('and marks them by a line, in the colour that they have', async () => {
      const element = await note('about="space"', 'en', 'color: rgb(10, 20, 30)');
      const { color, textDecorationLine } = getComputedStyle(part(element, 'words'));
      expect(color).to.equal('rgb(10, 20, 30)');
      expect(textDecorationLine).to.equal('underline');
    });
  });

  describe('opens a clause', () => {
    it('with its voice, place, summary, quotation, translation and source', async () => {
      const element = await note('about="one-china"');
      button(element).click();
      await settle();
      const clause = statement.clauses.find(({ id }) => id === 'one-china')!;
      for (const words of [
        clause.title.en!,
        'Russia, speaking alone',
        'Clause 6',
        clause.summary.en!,
        'Verbatim, as reported in Arabic',
        clause.quote.exact,
        'Unofficial translation',
        clause.translations['en']!.text,
        'Press report in Arabic, not the official text',
      ]) {
        expect(popoverText(element)).to.include(words);
      }
    });

    it('with the quotation in its own language and direction', async () => {
      const element = await note('about="space"');
      button(element).click();
      await settle();
      const quotation = all(element, 'blockquote')[0]!;
      expect(quotation.lang).to.equal('ar');
      expect(getComputedStyle(quotation).direction).to.equal('rtl');
    });

    it('of every id', async () => {
      for (const { id, title } of statement.clauses) {
        const element = await note(`about="${id}"`);
        button(element).click();
        await settle();
        expect(popoverText(element), id).to.include(title.en!);
        element.remove();
      }
      expect(warnings.lines).to.deep.equal([]);
    });
  });

  describe('opens a reference', () => {
    it('with its kind, gloss and link, and with where its context comes from', async () => {
      const element = await note('about="unga-2758"');
      button(element).click();
      await settle();
      const text = popoverText(element);
      const { label, gloss } = statement.references.find(({ id }) => id === 'unga-2758')!;
      expect(text).to.include(label.en!).and.include('Resolution').and.include(gloss.en!);
      expect(text).to.match(/Context\. Source: UN document A\/RES\/2758/);
      expect((wording(element, 'Source') as HTMLAnchorElement).href).to.equal(
        'https://digitallibrary.un.org/record/192054',
      );
    });

    it('of every id, the UN Charter, BRICS, the SCO and the Arctic Council among them', async () => {
      for (const { id, label, gloss } of statement.references) {
        const element = await note(`about="${id}"`);
        button(element).click();
        await settle();
        expect(popoverText(element), id).to.include(label.en!).and.include(gloss.en!);
        element.remove();
      }
    });

    it('of another statement', async () => {
      const element = await note('about="space"');
      element.statement = threeParties();
      element.about = 'river-commission';
      await settle();
      button(element).click();
      await settle();
      expect(popoverText(element)).to.include(
        'founded in 1951. Context. Source: Treaty series, 12',
      );
    });

    it('in the language of the page around it', async () => {
      const element = await note('about="unga-2758"', 'ar');
      button(element).click();
      await settle();
      const { references } = await bundledStatement();
      const { label } = references.find(({ id }) => id === 'unga-2758')!;
      expect(popoverText(element)).to.include(label.ar!).and.include('قرار');
      expect(getComputedStyle(part(element, 'evidence')).direction).to.equal('rtl');
    });
  });

  describe('with the keyboard', () => {
    it('is reached, opened and closed, and has the focus again', async () => {
      const element = await note('about="unga-2758"');
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(hasFocus(button(element))).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(isOpen(element)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(isOpen(element)).to.equal(false);
      expect(hasFocus(button(element))).to.equal(true);
      await sendKeys({ press: 'Space' });
      expect(isOpen(element)).to.equal(true);
    });

    it('has the focus again when it was inside', async () => {
      const element = await note('about="unga-2758"');
      button(element).focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      await sendKeys({ press: 'Tab' });
      expect(hasFocus(all(element, '[aria-label="Close"]')[0]!)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(isOpen(element)).to.equal(false);
      expect(hasFocus(button(element))).to.equal(true);
    });

    it('shows at the words where the focus is', async () => {
      const element = await note('about="space"');
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      expect(getComputedStyle(part(element, 'words')).outlineStyle).to.equal('none');
      await sendKeys({ press: 'Tab' });
      expect(getComputedStyle(part(element, 'words')).outlineStyle).to.equal('solid');
    });
  });

  it('tells those who hear it what it explains, and that it opens a dialog', async () => {
    const element = await note('about="unga-2758"');
    const name = element.shadowRoot!.getElementById(
      button(element).getAttribute('aria-labelledby')!,
    )!;
    expect(oneLine(name.textContent)).to.equal('Explanation: UN General Assembly resolution 2758');
    expect(button(element).getAttribute('aria-haspopup')).to.equal('dialog');
    button(element).click();
    await settle();
    const popover = part(element, 'evidence');
    expect(popover.getAttribute('role')).to.equal('dialog');
    const title = element.shadowRoot!.getElementById(popover.getAttribute('aria-labelledby')!)!;
    expect(oneLine(title.textContent)).to.equal('UN General Assembly resolution 2758');
  });

  describe('with a pointer', () => {
    afterEach(() => resetMouse());

    it('opens by a click on the words, and closes by the next one', async () => {
      const element = await note('about="space"');
      for (const expected of [true, false, true, false]) {
        await press(element);
        expect(isOpen(element)).to.equal(expected);
      }
    });

    it('closes by its button and by a click beside it, and opens again', async () => {
      const element = await note('about="space"', 'en', 'padding-block-end: 500px');
      await press(element);
      await press(all(element, '[aria-label="Close"]')[0]!);
      expect(isOpen(element)).to.equal(false);
      await press(element);
      expect(isOpen(element)).to.equal(true);
      await sendMouse({ type: 'click', position: [790, 590] });
      expect(isOpen(element)).to.equal(false);
      await press(element);
      expect(isOpen(element)).to.equal(true);
    });

    it('opens again by a click that no press went before, as assistive technology clicks', async () => {
      const element = await note('about="space"');
      await press(element);
      await press(element);
      expect(isOpen(element)).to.equal(false);
      part(element, 'words').click();
      expect(isOpen(element)).to.equal(true);
    });

    it('closes one when another opens', async () => {
      const paragraph = await show(
        '<p><statement-note about="space">one</statement-note> <statement-note about="arctic">two</statement-note></p>',
      );
      const [one, two] = paragraph.querySelectorAll('statement-note');
      button(one!).click();
      button(two!).click();
      await settle();
      expect([isOpen(one!), isOpen(two!)]).to.deep.equal([false, true]);
    });
  });

  describe('stays in the window', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    const places: Readonly<Record<string, string>> = {
      'at its start': 'position: fixed; inset: 0 auto auto 0',
      'at its end': 'position: fixed; inset: 0 0 auto auto',
      'at the bottom': 'position: fixed; inset: auto auto 0 0',
      'at the bottom of its end': 'position: fixed; inset: auto 0 0 auto',
      'in the middle': 'position: fixed; inset: 45% auto auto 40%',
    };
    for (const [width, height] of [
      [1280, 720],
      [800, 600],
      [360, 640],
      [280, 500],
      [640, 260],
    ] as const) {
      it(`of ${width} by ${height} pixels`, async () => {
        await setViewport({ width, height });
        for (const [where, style] of Object.entries(places)) {
          for (const lang of ['en', 'ar']) {
            const element = await note(
              'about="one-china"',
              lang,
              `${style}; max-inline-size: 15rem`,
            );
            button(element).click();
            await settle();
            const { left, top, right, bottom } = part(element, 'evidence').getBoundingClientRect();
            const edges = `${where}, ${lang}: ${[left, top, right, bottom].join(' ')}`;
            expect(left, edges).to.be.at.least(0);
            expect(top, edges).to.be.at.least(0);
            expect(right, edges).to.be.at.most(innerWidth);
            expect(bottom, edges).to.be.at.most(innerHeight);
            expect(right - left, edges).to.be.at.least(Math.min(width, 250));
            element.remove();
          }
        }
      });
    }

    it('below its words or above them, wherever there is room, and covers none of them', async () => {
      await setViewport({ width: 1000, height: 700 });
      for (const [edge, side] of [
        ['inset-block: 0 auto', 'below'],
        ['inset-block: auto 0', 'above'],
      ] as const) {
        const element = await note('about="unga-2758"', 'en', `position: fixed; ${edge}`);
        button(element).click();
        await settle();
        const words = element.getBoundingClientRect();
        const { top, bottom } = part(element, 'evidence').getBoundingClientRect();
        const gap = side === 'below' ? top - words.bottom : words.top - bottom;
        expect(gap, side).to.be.at.least(0);
        expect(gap, side).to.be.lessThan(40);
        element.remove();
      }
    });
  });

  it('speaks in its own size and letters, whatever it stands in', async () => {
    const heading = await show(
      '<h2 style="font: italic 900 3rem/1 serif; text-transform: uppercase; letter-spacing: 1px; text-align: right"><statement-note about="space">Space</statement-note></h2>',
    );
    const element = heading.querySelector('statement-note')!;
    button(element).click();
    await settle();
    const style = getComputedStyle(all(element, '[part~="evidence"] p')[2]!);
    expect([style.fontSize, style.fontStyle, style.textTransform, style.textAlign]).to.deep.equal([
      '16px',
      'normal',
      'none',
      'start',
    ]);
  });

  describe('without an explanation', () => {
    it('leaves the words as they are, opens nothing and says which ids there are', async () => {
      for (const attributes of ['', 'about="atlantis"']) {
        warnings.lines.length = 0;
        const element = await note(attributes);
        expect(oneLine(element.parentElement!.innerText)).to.equal(
          'The report names the old resolution in one sentence.',
        );
        expect(all(element, 'button, label, [popover]')).to.have.length(0);
        expect(warnings.lines).to.have.length(1);
        expect(warnings.lines[0])
          .to.include('<statement-note about=')
          .and.include('one-china')
          .and.include('unga-2758');
      }
    });

    it('gains one when its id is put right, and another one when it changes', async () => {
      const element = await note('about="atlantis"');
      element.setAttribute('about', 'brics');
      await settle();
      button(element).click();
      await settle();
      expect(popoverText(element)).to.include('BRICS');
      element.setAttribute('about', 'sco');
      await settle();
      expect(popoverText(element)).to.include('Shanghai Cooperation Organisation');
    });
  });
});
