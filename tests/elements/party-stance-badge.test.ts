import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { PartyStanceBadge } from '../../src/elements/party-stance-badge/party-stance-badge.js';
import { stancesOf, type Statement } from '../../src/model/index.js';
import { all, fallbackOf, oneLine, part, settle, show, textOf, wording } from '../helpers/page.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const badgeMarkup = (attributes: string): string =>
  `<party-stance-badge ${attributes}>Read the statement</party-stance-badge>`;
const taiwan = 'party="russia" topic="taiwan"';

describe('<party-stance-badge>', () => {
  const warnings = Warnings.ofEachTest();
  const badge = (attributes = taiwan, lang = 'en', style = ''): Promise<PartyStanceBadge> =>
    show<PartyStanceBadge>(badgeMarkup(attributes), { lang, style });

  let statement: Statement;
  /** What Russia affirms on Taiwan, in the words of the statement. */
  const affirmed = (lang: string): string =>
    stancesOf(statement, 'russia', 'taiwan')[0]!.stance.object[lang]!;

  const phraseOf = (element: Element): string => oneLine(part(element, 'stance').innerText);
  const popoverOf = (element: Element): HTMLElement => part(element, 'evidence');
  const isOpen = (element: Element): boolean => all(element, ':popover-open').length > 0;
  const buttonOf = (element: Element): HTMLElement => all(element, 'button')[0]!;

  const isFocused = (element: Element, inside: Element): boolean =>
    element.shadowRoot!.activeElement === inside;

  async function clickOn(target: Element): Promise<void> {
    const { left, top, width, height } = target.getClientRects()[0]!;
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
  }

  before(async () => {
    statement = await bundledStatement();
    await setViewport({ width: 1000, height: 700 });
  });
  after(() => setViewport({ width: 800, height: 600 }));

  describe('in a sentence', () => {
    it('says who takes which position towards what, in the words of the language', async () => {
      const phrases = {
        en: `Russia affirms ${affirmed('en')}`,
        ar: `روسيا: تأكيد ${affirmed('ar')}`,
        ru: `Россия подтверждает ${affirmed('ru')}`,
        zh: `俄罗斯申明${affirmed('zh')}`,
      };
      for (const [lang, phrase] of Object.entries(phrases)) {
        expect(phraseOf(await badge(taiwan, lang)), lang).to.equal(phrase);
      }
    });

    it('says so where the statement gives no position, and does not look like one', async () => {
      const [stated, silent] = [await badge(), await badge('party="china" topic="taiwan"')];
      expect(phraseOf(silent)).to.equal('China: not stated');
      expect(phraseOf(await badge('party="china" topic="taiwan"', 'ar'))).to.equal(
        'الصين: غير مذكور',
      );
      const lineOf = (element: Element): string =>
        getComputedStyle(part(element, 'stance')).textDecorationLine;
      expect([lineOf(stated), lineOf(silent)]).to.deep.equal(['underline', 'none']);
    });

    it('shows the mark alone where the sentence has named the party, and names it to those who hear it', async () => {
      const element = await badge(`${taiwan} variant="compact"`);
      expect(oneLine(part(element, 'stance').textContent)).to.equal(
        `Russia affirms ${affirmed('en')}`,
      );
      // What is seen of the name is no larger than a dot.
      const { width, height } = wording(element, 'Russia').getBoundingClientRect();
      expect(width * height).to.be.at.most(1);
    });

    it('shows everything where its variant is wrong, and says which there are', async () => {
      const element = await badge(`${taiwan} variant="loud"`);
      expect(phraseOf(element)).to.match(/^Russia affirms/);
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.include('variant="loud"').and.include('full, compact');
    });

    it('shows the words of the statement in English on a French page, and marks them', async () => {
      const phrase = part(await badge(taiwan, 'fr'), 'stance').querySelector('[lang]')!;
      expect(phrase.getAttribute('lang')).to.equal('en');
      expect(oneLine(phrase.textContent)).to.equal(`Russia affirms ${affirmed('en')}`);
    });

    it('keeps its fallback in the sentence where party or topic is unknown', async () => {
      const element = await badge('party="atlantis" topic="taiwan"');
      expect(fallbackOf(element)).to.equal('Read the statement');
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.include('party="atlantis"').and.include('russia, china');
    });

    it('tells three parties apart by their marks', async () => {
      const looks = new Set<string>();
      for (const party of ['norland', 'esteria', 'vestmark']) {
        const element = await badge('party="russia" topic="taiwan"');
        Object.assign(element, { statement: threeParties(), party, topic: 'water' });
        await settle();
        const mark = getComputedStyle(all(element, '.party')[0]!, '::before');
        const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = mark;
        looks.add([borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth].join());
        expect(mark.content).to.include(`X${party[0]!.toUpperCase()}`);
      }
      expect(looks.size).to.equal(3);
    });

    for (const [lang, lineHeight, text] of [
      ['en', '1.5', 'The statement comes after a meeting in China, and in it'],
      ['en', '1.25', 'The statement comes after a meeting in China, and in it'],
      ['ar', '1.9', 'صدر البيان في أعقاب اجتماع في الصين، وجاء فيه'],
      ['zh', '1.75', '声明是在中国举行会晤之后发表的，其中'],
    ] as const) {
      it(`leaves the lines of a paragraph as high as they are: ${lang}, ${lineHeight}`, async () => {
        const style = `inline-size: 24rem; line-height: ${lineHeight}`;
        const paragraph = await show(
          `<p style="margin: 0">${text} ${badgeMarkup(taiwan)}. ${text} ${badgeMarkup('party="china" topic="taiwan"')}. ${text}</p>`,
          { lang, style },
        );
        const line = Number.parseFloat(getComputedStyle(paragraph).fontSize) * Number(lineHeight);
        const lines = paragraph.getBoundingClientRect().height / line;
        expect(lines).to.be.greaterThan(3.5);
        expect(Math.abs(lines - Math.round(lines)), `${lines} lines`).to.be.lessThan(0.01);
      });
    }

    it('breaks across lines like the words around it', async () => {
      const element = await badge(taiwan, 'en', 'inline-size: 12rem');
      expect(part(element, 'stance').getClientRects().length).to.be.greaterThan(1);
      expect(element.parentElement!.scrollWidth).to.equal(element.parentElement!.clientWidth);
    });
  });

  describe('opens its evidence', () => {
    it('with a click on the phrase, and closes it with another one', async () => {
      const element = await badge();
      const phrase = part(element, 'stance');
      expect(isOpen(element)).to.equal(false);
      await clickOn(phrase);
      expect(isOpen(element)).to.equal(true);
      await clickOn(phrase);
      expect(isOpen(element)).to.equal(false);
      await clickOn(phrase);
      expect(isOpen(element)).to.equal(true);
    });

    it('with a click on the mark, and closes it with another one', async () => {
      const element = await badge();
      await clickOn(buttonOf(element));
      expect(isOpen(element)).to.equal(true);
      await clickOn(buttonOf(element));
      expect(isOpen(element)).to.equal(false);
    });

    it('with Enter on the button, and closes it with Escape, which gives the focus back', async () => {
      const element = await badge();
      buttonOf(element).focus();
      await sendKeys({ press: 'Enter' });
      expect(isOpen(element)).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(popoverOf(element).contains(element.shadowRoot!.activeElement)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(isOpen(element)).to.equal(false);
      expect(isFocused(element, buttonOf(element))).to.equal(true);
    });

    it('with the space bar, and closes it with the button inside, which gives the focus back', async () => {
      const element = await badge();
      buttonOf(element).focus();
      await sendKeys({ press: 'Space' });
      expect(isOpen(element)).to.equal(true);
      const close = all(element, '[aria-label="Close"]')[0]!;
      close.focus();
      await sendKeys({ press: 'Enter' });
      expect(isOpen(element)).to.equal(false);
      expect(isFocused(element, buttonOf(element))).to.equal(true);
    });

    it('again by a click without a pointer, as assistive technology makes it', async () => {
      const element = await badge();
      const phrase = part(element, 'stance');
      await clickOn(phrase);
      await clickOn(phrase);
      expect(isOpen(element)).to.equal(false);
      phrase.click();
      expect(isOpen(element)).to.equal(true);
    });

    it('and closes it with a click beside it', async () => {
      const element = await badge();
      await clickOn(part(element, 'stance'));
      await sendMouse({ type: 'click', position: [990, 690] });
      expect(isOpen(element)).to.equal(false);
    });

    it('of one badge at a time', async () => {
      const place = await show(
        `<p>${badgeMarkup(taiwan)} ${badgeMarkup('party="china" topic="space"')}</p>`,
      );
      const [first, second] = [...place.children] as [HTMLElement, HTMLElement];
      buttonOf(first).click();
      buttonOf(second).click();
      expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
    });

    it('from a button that says what it opens', async () => {
      const element = await badge();
      const button = buttonOf(element) as HTMLButtonElement;
      expect([...button.labels].map((label) => oneLine(label.textContent))).to.deep.equal([
        `Russia affirms ${affirmed('en')}`,
      ]);
      expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      await expect(element).to.be.accessible();
      button.click();
      await settle();
      // From now on the browser says so, of the popover that is there.
      expect(button.popoverTargetElement === popoverOf(element)).to.equal(true);
      expect(button.hasAttribute('aria-expanded')).to.equal(false);
      await expect(element).to.be.accessible();
    });
  });

  describe('gives as evidence', () => {
    async function evidenceOf(attributes = taiwan, lang = 'en'): Promise<string> {
      const element = await badge(attributes, lang);
      buttonOf(element).click();
      await settle();
      return oneLine(popoverOf(element).innerText);
    }

    it('every stance of the party on the topic', async () => {
      const text = await evidenceOf();
      const cited = stancesOf(statement, 'russia', 'taiwan');
      expect(cited).to.have.length(7);
      for (const { stance } of cited) {
        expect(text).to.include(`${stance.position} ${stance.object['en']}`);
      }
    });

    it('whose voice it is, the quotation, its translation, its strength and its source', async () => {
      const text = await evidenceOf();
      for (const words of [
        'Russia · Taiwan and the one-China principle',
        'Russia, speaking alone',
        'Verbatim, as reported in Arabic',
        'Position 2 of 5',
        'ويؤكد التزامه بمبدأ "الصين الواحدة"',
        'Unofficial translation',
        'Press report in Arabic, not the official text',
        'Revision 1',
      ]) {
        expect(text).to.include(words);
      }
    });

    it('each clause once, in the order of the source', async () => {
      const text = await evidenceOf('party="china" topic="multilateral-cooperation"');
      expect([...text.matchAll(/Verbatim, as reported in Arabic/g)]).to.have.length(3);
      expect(text).to.match(/China, jointly/);
      const quotations = ['ميثاق الأمم المتحدة', 'بريكس', 'الدولية المتخصصة'].map((words) =>
        text.indexOf(words),
      );
      expect(quotations).not.to.include(-1);
      expect(quotations).to.deep.equal(quotations.toSorted((a, b) => a - b));
    });

    it('that the statement gives no position, where it does not, and no quotation', async () => {
      expect(await evidenceOf('party="china" topic="taiwan"')).to.include(
        'As reported, the statement gives no position of China on this topic: Taiwan and the one-China principle.',
      );
      expect(await evidenceOf('party="china" topic="taiwan"')).not.to.include('Verbatim');
    });

    it('no translation to those who read the quotation', async () => {
      expect(await evidenceOf(taiwan, 'ar')).not.to.include('ترجمة');
    });
  });

  describe('keeps its evidence inside the window', () => {
    async function boxAt(place: string, lang = 'en'): Promise<DOMRect> {
      const element = await badge('party="russia" topic="multilateral-cooperation"', lang);
      element.parentElement!.style.cssText = `position: fixed; max-inline-size: 12rem; ${place}`;
      buttonOf(element).click();
      await settle();
      const popover = popoverOf(element);
      await Promise.all(popover.getAnimations().map(({ finished }) => finished));
      return popover.getBoundingClientRect();
    }

    function expectInside({ left, top, right, bottom }: DOMRect, place: string): void {
      expect(left, place).to.be.at.least(0);
      expect(top, place).to.be.at.least(0);
      expect(right, place).to.be.at.most(document.documentElement.clientWidth);
      expect(bottom, place).to.be.at.most(window.innerHeight);
    }

    it('in every corner and in both directions', async () => {
      for (const lang of ['en', 'ar']) {
        for (const place of [
          'left: 0; top: 0',
          'right: 0; top: 0',
          'left: 0; bottom: 0',
          'right: 0; bottom: 0',
          'left: 45%; top: 45%',
        ]) {
          expectInside(await boxAt(place, lang), `${lang} ${place}`);
        }
      }
    });

    it('on a phone, over its whole width, with all of it in reach', async () => {
      await setViewport({ width: 320, height: 560 });
      try {
        for (const lang of ['en', 'ar']) {
          const box = await boxAt('left: 0; top: 0', lang);
          expectInside(box, lang);
          expect(box.width, lang).to.equal(document.documentElement.clientWidth);
          expect(box.height, lang).to.be.lessThan(560);
        }
      } finally {
        await setViewport({ width: 1000, height: 700 });
      }
    });

    it('without moving anything on the page', async () => {
      const element = await badge();
      const after = document.createElement('p');
      element.after(after);
      const top = after.getBoundingClientRect().top;
      buttonOf(element).click();
      await settle();
      expect(after.getBoundingClientRect().top).to.equal(top);
      expect(textOf(element)).to.include('Verbatim');
    });
  });

  it('reads its evidence upright and left-aligned in a sentence that is slanted and centred', async () => {
    const element = await badge(
      taiwan,
      'en',
      'font-style: italic; text-align: center; font-weight: 700; line-height: 3',
    );
    buttonOf(element).click();
    const { fontStyle, textAlign, fontWeight, lineHeight, fontSize } = getComputedStyle(
      popoverOf(element),
    );
    expect([fontStyle, textAlign, fontWeight]).to.deep.equal(['normal', 'start', '400']);
    expect(Number.parseFloat(lineHeight)).to.equal(1.5 * Number.parseFloat(fontSize));
  });
});
