import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import '../../src/define/all.js';
import type { ClauseCard } from '../../src/elements/clause-card/clause-card.js';
import type { CommuniqueCopyEvent } from '../../src/elements/clause-card/communique-copy-event.js';
import { all, oneLine, part, settle, show, textOf, wording } from '../helpers/page.js';
import { threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const clauseOf = (id: string) => regularMeeting30.statement.clauses.find((each) => each.id === id)!;

describe('<clause-card>', () => {
  const warnings = Warnings.ofEachTest();

  const card = (clause: string, attributes = '', lang = 'en', style = ''): Promise<ClauseCard> =>
    show<ClauseCard>(`<clause-card clause="${clause}" ${attributes}></clause-card>`, {
      lang,
      style,
    });

  /** A card of the small statement, whose source is the official text in English. */
  async function officialCard(clause = 'shared-water', lang = 'en'): Promise<ClauseCard> {
    const element = await card('space', '', lang);
    Object.assign(element, { statement: threeParties(), clause });
    await settle();
    return element;
  }

  const shows = (element: ClauseCard): Record<string, boolean> => {
    const text = textOf(element);
    return {
      title: text.includes('Russia’s position on Taiwan'),
      number: text.includes('Clause 6 of 17'),
      voice: text.includes('speaking alone'),
      quotation: text.includes(clauseOf('one-china').quote.exact),
      strength: text.includes('2 of 5'),
      translation: text.includes('Unofficial translation'),
      summary: text.includes('Summary'),
      references: text.includes('References (2)'),
      source: text.includes('Press report in Arabic, not the official text'),
      copy: text.includes('Copy quotation'),
    };
  };
  const shownParts = (element: ClauseCard): string[] =>
    Object.entries(shows(element)).flatMap(([name, shown]) => (shown ? name : []));

  describe('shows', () => {
    it('everything in full', async () => {
      expect(Object.values(shows(await card('one-china')))).not.to.include(false);
    });

    it('what a reader needs at a glance in compact', async () => {
      expect(shownParts(await card('one-china', 'variant="compact"'))).to.deep.equal([
        'title',
        'voice',
        'strength',
        'summary',
        'source',
      ]);
    });

    it('just the words, the voice and the source as a quote', async () => {
      expect(shownParts(await card('one-china', 'variant="quote"'))).to.deep.equal([
        'voice',
        'quotation',
        'translation',
        'source',
        'copy',
      ]);
    });

    it('compact in less than half of the height of full', async () => {
      const style = 'inline-size: 360px';
      const [full, compact] = [
        await card('one-china', '', 'en', style),
        await card('one-china', 'variant="compact"', 'en', style),
      ];
      expect(compact.offsetHeight).to.be.lessThan(full.offsetHeight / 2);
    });

    it('not what an editor hides, and always the voice, the quotation and the source', async () => {
      const everything = shownParts(await card('one-china'));
      for (const name of [
        'title',
        'number',
        'strength',
        'translation',
        'summary',
        'references',
        'copy',
      ]) {
        expect(shownParts(await card('one-china', `hide="${name}"`)), name).to.deep.equal(
          everything.filter((other) => other !== name),
        );
      }
      const bare = await card(
        'one-china',
        'hide="title number strength  translation summary references copy"',
      );
      expect(shownParts(bare)).to.deep.equal(['voice', 'quotation', 'source']);
      expect(warnings.lines).to.deep.equal([]);
    });

    it('what it can where variant or hide is wrong, and says which choices there are', async () => {
      const element = await card('one-china', 'variant="tiny" hide="source title"');
      expect(shownParts(element)).not.to.include('title');
      expect(shownParts(element)).to.include.members(['quotation', 'source', 'summary']);
      expect(warnings.lines).to.have.length(2);
      expect(warnings.lines[0]).to.include('variant="tiny"').and.include('full, compact, quote');
      expect(warnings.lines[1]).to.include('hide="source"').and.include('title, number, strength');
    });

    it('another clause when its attribute changes', async () => {
      const element = await card('one-china');
      element.setAttribute('clause', 'space');
      await settle();
      expect(part(element, 'title').innerText.trim()).to.equal('Cooperation in space');
    });
  });

  describe('the voice', () => {
    it('of one party is named as that of one alone', async () => {
      expect(textOf(await card('one-china'))).to.include('Russia, speaking alone');
      expect(textOf(await card('russia-security'))).to.include('China, speaking alone');
    });

    it('of several is named as joint, all of them with the same weight', async () => {
      expect(oneLine(textOf(await card('space')))).to.match(/Russia and China, jointly/);
      expect(textOf(await officialCard())).to.match(/Norland, Esteria,? and Vestmark, jointly/);
    });

    it('isolates names from the direction of the words around them', async () => {
      const element = await card('space', '', 'ar');
      for (const name of ['روسيا', 'الصين']) {
        expect(wording(element, name).closest('bdi'), name).not.to.equal(null);
      }
    });
  });

  describe('the quotation', () => {
    it('is verbatim, with nothing added but what marks its verb', async () => {
      for (const { id, quote } of regularMeeting30.statement.clauses) {
        const words = part(await card(id, 'variant="quote"'), 'quotation').querySelector('p')!;
        expect(words.textContent, id).to.equal(quote.exact);
      }
    });

    it('keeps its language and direction on an English page', async () => {
      const quotation = part(await card('space'), 'quotation');
      expect(quotation.localName).to.equal('blockquote');
      expect(quotation.lang).to.equal('ar');
      expect(getComputedStyle(quotation).direction).to.equal('rtl');
      const { borderRightWidth, borderLeftWidth } = getComputedStyle(quotation);
      expect([borderRightWidth, borderLeftWidth], 'a rule where it starts').to.deep.equal([
        '3px',
        '0px',
      ]);
    });

    it('keeps its language and direction on an Arabic page', async () => {
      const quotation = part(await officialCard('shared-water', 'ar'), 'quotation');
      expect(quotation.lang).to.equal('en');
      expect(getComputedStyle(quotation).direction).to.equal('ltr');
      expect(getComputedStyle(quotation).borderLeftWidth).to.equal('3px');
    });

    it('stands in the quotation marks of its language', async () => {
      const marksOf = (element: ClauseCard): string =>
        getComputedStyle(part(element, 'quotation')).quotes;
      expect(marksOf(await card('space'))).to.match(/^"«" "»"/);
      expect(marksOf(await officialCard('shared-water', 'ar'))).to.match(/^"“" "”"/);
    });

    it('is the largest text of the card', async () => {
      const element = await card('space');
      const sizeOf = (node: Element): number => Number.parseFloat(getComputedStyle(node).fontSize);
      const quoted = sizeOf(part(element, 'quotation'));
      for (const other of all(element, '.root *')) {
        expect(sizeOf(other), other.outerHTML).to.be.at.most(quoted);
      }
    });

    it('has its operative verb marked, in its place', async () => {
      for (const { id, quote, operative } of regularMeeting30.statement.clauses) {
        const quotation = part(await card(id, 'variant="quote"'), 'quotation');
        const marks = [...quotation.querySelectorAll('mark')];
        expect(
          marks.map((mark) => mark.textContent),
          id,
        ).to.deep.equal(operative ? [operative.exact] : []);
        if (!operative) continue;
        const before = document.createRange();
        before.setStart(quotation.querySelector('p')!, 0);
        before.setEndBefore(marks[0]!);
        expect(before.toString(), id).to.equal(
          quote.exact.slice(0, quote.exact.indexOf(operative.exact)),
        );
      }
    });

    it('has a stroke under its verb that is not its colour alone', async () => {
      const mark = part(await card('space'), 'quotation').querySelector('mark')!;
      const { textDecorationLine, backgroundColor, color } = getComputedStyle(mark);
      expect(textDecorationLine).to.equal('underline');
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(color).to.equal(getComputedStyle(mark.parentElement!).color);
    });

    it('says what it is: verbatim, and whether from a report or from the official text', async () => {
      expect(textOf(await card('space'))).to.include('Verbatim, as reported in Arabic');
      expect(textOf(await officialCard())).to.include('Verbatim, official text in English');
    });
  });

  describe('the strength', () => {
    it('is named with its rank among five', async () => {
      expect(textOf(await card('space'))).to.match(/Agreed 5 of 5/);
      expect(textOf(await card('one-china'))).to.match(/Position 2 of 5/);
      expect(textOf(await card('trade', '', 'ar'))).to.match(/اتفاق 5 من 5/);
    });

    it('is not guessed where the excerpt has no governing verb', async () => {
      const text = textOf(await card('arctic'));
      expect(text).to.include('No governing verb');
      expect(text).not.to.match(/\d of 5/);
    });

    it('comes with the verb in the reader’s language, where the quotation is in another', async () => {
      expect(wording(await card('space'), 'we agreed to').checkVisibility()).to.equal(true);
      const official = await officialCard();
      expect(
        all(official, '*').filter((each) => each.innerText?.trim() === 'agreed to'),
      ).to.have.length(1);
    });
  });

  describe('the translation', () => {
    it('is there for readers of another language, in theirs, and says that it is unofficial', async () => {
      const english = await card('space');
      expect(textOf(english)).to.match(/Unofficial translation We agreed to/i);
      const russian = await card('space', '', 'ru');
      expect(part(russian, 'translation').innerText).to.match(/\p{Script=Cyrillic}/u);
      expect(textOf(russian)).to.include('Неофициальный перевод');
    });

    it('is not there for those who read the quotation', async () => {
      for (const lang of ['ar', 'ar-EG']) {
        const element = await card('space', '', lang);
        expect(element.shadowRoot!.querySelector('[part~="translation"]'), lang).to.equal(null);
        expect(textOf(element)).not.to.include('ترجمة');
      }
    });

    it('is in English, and marked as such, where there is none in the reader’s language', async () => {
      const translation = part(await card('space', '', 'fr'), 'translation');
      expect(translation.getAttribute('lang')).to.equal('en');
      expect(translation.getAttribute('dir')).to.equal('ltr');
    });

    it('wears no quotation marks', async () => {
      const translation = part(await card('space'), 'translation');
      const marks = ['::before', '::after'].map(
        (pseudo) => getComputedStyle(translation, pseudo).content,
      );
      expect(marks).to.deep.equal(['none', 'none']);
    });
  });

  describe('the references', () => {
    it('are folded away until the reader opens them, with the keyboard too', async () => {
      const element = await card('one-china');
      const gloss = 'The General Assembly adopted it on 25 October 1971';
      expect(textOf(element)).not.to.include(gloss);
      all(element, 'summary')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(textOf(element)).to.include(gloss);
    });

    it('come with their gloss, their link and, where they cite a source, as context', async () => {
      const element = await officialCard();
      all(element, 'summary')[0]!.click();
      await settle();
      const link = wording(element, 'River Commission') as HTMLAnchorElement;
      expect(link.href).to.equal('https://example.org/commission');
      expect(textOf(element)).to.match(/founded in 1951\. Context\. Source: Treaty series, 12/);
    });

    it('are not announced where there are none', async () => {
      expect(textOf(await card('trade'))).not.to.include('References');
    });
  });

  describe('the source line', () => {
    it('says that a press report is not the official text, with date and revision', async () => {
      const line = oneLine(part(await card('space'), 'source').innerText);
      expect(line).to.match(
        /^Press report in Arabic, not the official text.*November 4, 2025.*Revision 1/,
      );
    });

    it('links to the source and names its publisher, where they are known', async () => {
      const element = await officialCard();
      expect((wording(element, 'Official text in English') as HTMLAnchorElement).href).to.equal(
        'https://example.org/gazette/3',
      );
      expect(oneLine(part(element, 'source').innerText)).to.match(
        /Norland Gazette.*June 2024.*Revision 3/,
      );
    });
  });

  describe('the heading', () => {
    it('has level 3, or the one that it is given', async () => {
      const levelOf = (element: Element): string | null =>
        part(element, 'title').getAttribute('aria-level');
      expect(levelOf(await card('space'))).to.equal('3');
      expect(levelOf(await card('space', 'heading-level="2"'))).to.equal('2');
      expect(levelOf(await card('space', 'heading-level="7"'))).to.equal('3');
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.include('heading-level="7"').and.include('1, 2, 3, 4, 5, 6');
    });

    it('names the card for those who hear it', async () => {
      const element = await card('space');
      const article = all(element, 'article')[0]!;
      const label = element.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!);
      expect(label!.innerText.trim()).to.equal('Cooperation in space');
    });
  });

  describe('copying', () => {
    const { clipboard } = navigator;
    let written: string[];
    let allowed: boolean;
    beforeEach(() => {
      written = [];
      allowed = true;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: async (text: string) => {
            if (!allowed) throw new DOMException('No', 'NotAllowedError');
            written.push(text);
          },
        },
      });
    });
    afterEach(() =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }),
    );

    async function copyFrom(element: ClauseCard, button = 'Copy quotation'): Promise<void> {
      wording(element, button).click();
      await settle();
      await settle();
    }
    const announced = (element: ClauseCard): string =>
      all(element, '[role="status"]')[0]!.innerText.trim();

    it('takes the quotation with its voice, statement, source, date and revision', async () => {
      await copyFrom(await card('one-china'));
      const [quotation, voice, line] = written[0]!.split('\n');
      expect(quotation).to.equal(`«${clauseOf('one-china').quote.exact}»`);
      expect(voice).to.equal('Russia, speaking alone');
      for (const words of [
        'Joint statement following the 30th regular meeting',
        'Press report in Arabic, not the official text',
        'November 4, 2025',
        'Revision 1',
      ]) {
        expect(line).to.include(words);
      }
    });

    it('takes it in the reader’s language, with all parties of a joint clause', async () => {
      await copyFrom(await card('space', '', 'ar'), 'نسخ الاقتباس');
      expect(written[0]).to.include('روسيا والصين، بصورة مشتركة');
      expect(written[0]).to.include('4 نوفمبر 2025');
      expect(written[0]).not.to.match(/[A-Za-z]/);
    });

    it('quotes with the quotation marks of the quotation', async () => {
      await copyFrom(await officialCard());
      expect(written[0]!.split('\n')[0]).to.equal(
        '“The Parties agreed to share every measurement of the rivers.”',
      );
    });

    it('is announced when it is done', async () => {
      const element = await card('space');
      expect(announced(element)).to.equal('');
      await copyFrom(element);
      expect(announced(element)).to.equal('Copied');
    });

    it('is announced when the browser does not allow it', async () => {
      allowed = false;
      const element = await card('space');
      await copyFrom(element);
      expect(announced(element)).to.equal('The browser did not allow copying');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('works with the keyboard', async () => {
      const element = await card('space');
      wording(element, 'Copy quotation').focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(written).to.have.length(1);
    });

    it('tells the page through any shadow root, and the page may copy something else', async () => {
      const host = await show('<div></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = '<clause-card clause="space"></clause-card>';
      await settle();
      const element = host.shadowRoot!.querySelector<ClauseCard>('clause-card')!;
      const events: CommuniqueCopyEvent[] = [];
      const onCopy = (event: CommuniqueCopyEvent): void => {
        events.push(event);
        event.preventDefault();
      };
      document.addEventListener('communique-copy', onCopy as EventListener);
      await copyFrom(element);
      document.removeEventListener('communique-copy', onCopy as EventListener);
      expect(events).to.have.length(1);
      expect(events[0]!.clause).to.equal('space');
      expect(events[0]!.text).to.include(clauseOf('space').quote.exact);
      expect(written).to.deep.equal([]);
      expect(announced(element)).to.equal('');
    });
  });

  it('says before every body of text what it is', async () => {
    const element = await card('space');
    const text = textOf(element);
    const order = [
      'Verbatim, as reported in Arabic',
      clauseOf('space').quote.exact,
      'Unofficial translation',
      oneLine(part(element, 'translation').innerText),
      'Summary',
      'The parties say that they agreed to deepen contacts',
    ].map((words) => text.indexOf(words));
    expect(order).not.to.include(-1);
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
  });
});
