import { expect } from '@open-wc/testing';
import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import '../../src/define/all.js';
import type { StatementHeader } from '../../src/elements/statement-header/statement-header.js';
import { largeStatement } from '../helpers/large-statement.js';
import { all, fallbackOf, oneLine, part, settle, show, textOf } from '../helpers/page.js';
import { threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

describe('<statement-header>', () => {
  const warnings = Warnings.ofEachTest();

  const header = (attributes = '', lang = 'en', style = ''): Promise<StatementHeader> =>
    show<StatementHeader>(`<statement-header ${attributes}>Read the statement</statement-header>`, {
      lang,
      style,
    });

  async function headerOf(statement: object, attributes = ''): Promise<StatementHeader> {
    const element = await header(attributes);
    element.statement = statement;
    await settle();
    return element;
  }

  /** What the header counts, by the words that it has for it. */
  const figuresOf = (element: Element): Record<string, string> =>
    Object.fromEntries(
      [...part(element, 'figures').children].map((figure) => [
        oneLine(figure.querySelector('dt')!.innerText),
        oneLine(figure.querySelector('dd')!.innerText),
      ]),
    );
  const partiesOf = (element: Element): string[] =>
    all(element, 'li').map((item) => oneLine(item.innerText));

  describe('says', () => {
    it('what the statement is, on what occasion, where and when', async () => {
      const element = await header();
      expect(part(element, 'title').innerText.trim()).to.equal(
        'Joint statement following the 30th regular meeting of the heads of government of Russia and China',
      );
      const text = textOf(element);
      expect(text).to.match(
        / 30th regular meeting of the heads of government of Russia and China China\W+November 3 – 4, 2025/,
      );
      expect(fallbackOf(element)).to.equal('');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('the parties by their full names, each with its mark', async () => {
      expect(partiesOf(await header())).to.deep.equal([
        'Russian Federation',
        'People’s Republic of China',
      ]);
    });

    it('that a press report is not the official text, and what is the official text', async () => {
      expect(textOf(await header())).to.include('Press report in Arabic, not the official text');
      expect(textOf(await headerOf(threeParties()))).to.include('Official text in English');
    });

    it('it in the reader’s language', async () => {
      const text = textOf(await header('', 'ar'));
      expect(text).to.include('الاجتماع الدوري الـ30 لرئيسي حكومتي روسيا والصين');
      expect(text).to.match(/3–4 نوفمبر 2025/);
      expect(text.replaceAll(/\b(?:RU|CN)/g, '')).not.to.match(/[A-Za-z]/);
    });

    it('it of another statement', async () => {
      const element = await headerOf(threeParties());
      expect(part(element, 'title').innerText.trim()).to.equal('Declaration of the Three Rivers');
      expect(textOf(element)).to.match(/Lakeport\W+May 30 – June 2, 2024/);
      expect(partiesOf(element)).to.deep.equal([
        'Republic of Norland',
        'Kingdom of Esteria',
        'Federation of Vestmark',
      ]);
    });
  });

  describe('counts', () => {
    it('what is in the statement', async () => {
      const { clauses, commitments } = regularMeeting30.statement;
      expect(figuresOf(await header())).to.deep.equal({
        Clauses: String(clauses.length),
        'One-sided': String(clauses.filter(({ speakers }) => speakers.length === 1).length),
        Undertakings: String(commitments.length),
        'With an end date': String(commitments.filter(({ when }) => when?.end).length),
      });
    });

    it('in the bundled statement 17 clauses, 2 one-sided, 22 undertakings, 1 with an end date', async () => {
      expect(Object.values(figuresOf(await header()))).to.deep.equal(['17', '2', '22', '1']);
    });

    it('only ends as end dates, and not beginnings', async () => {
      expect(figuresOf(await headerOf(threeParties()))).to.deep.equal({
        Clauses: '2',
        'One-sided': '1',
        Undertakings: '3',
        'With an end date': '1',
      });
    });

    it('what a reader can count in the other elements of the page', async () => {
      const figures = figuresOf(await header());
      const list = await show('<clause-list></clause-list>');
      expect(all(list, 'li')).to.have.length(Number(figures['Clauses']));
      const oneSided = all(list, 'li').filter(
        (item) => item.querySelectorAll('.party').length === 1,
      );
      expect(oneSided).to.have.length(Number(figures['One-sided']));
      const timeline = textOf(await show('<commitment-timeline></commitment-timeline>'));
      const [, undated, total] = /without a date: (\d+) of (\d+)/.exec(timeline)!;
      expect(total).to.equal(figures['Undertakings']);
      expect(Number(total) - Number(undated)).to.equal(Number(figures['With an end date']));
    });

    it('thousands, in the digits of the language', async () => {
      const element = await headerOf(largeStatement({ clauses: 2000, parties: 15, topics: 12 }));
      expect(figuresOf(element)['Clauses']).to.equal('2,000');
      element.lang = 'ar-EG';
      await settle();
      expect(Object.values(figuresOf(element))[0]).to.equal('٢٬٠٠٠');
    });

    it('as a list of terms, each figure named before it is read out', async () => {
      const figures = part(await header(), 'figures');
      expect(figures.localName).to.equal('dl');
      for (const { children } of figures.children) {
        expect([...children].map(({ localName }) => localName)).to.deep.equal(['dt', 'dd']);
      }
    });
  });

  describe('in compact', () => {
    it('has title, place, date and parties by their short names, and no figures', async () => {
      const element = await header('variant="compact"');
      expect(element.shadowRoot!.querySelector('[part~="figures"]')).to.equal(null);
      expect(textOf(element)).to.include('Joint statement following the 30th regular meeting');
      expect(textOf(element)).to.match(/China\W+November 3 – 4, 2025/);
      expect(partiesOf(element)).to.deep.equal(['Russia', 'China']);
      expect(textOf(element)).not.to.match(/Clauses|Press report|People’s Republic/);
    });

    it('takes less than two thirds of the height, on a phone too', async () => {
      for (const style of ['inline-size: 360px', 'inline-size: 700px']) {
        const [full, compact] = [
          await header('', 'en', style),
          await header('variant="compact"', 'en', style),
        ];
        expect(compact.offsetHeight, style).to.be.lessThan((full.offsetHeight * 2) / 3);
      }
    });
  });

  it('shows all of it where the variant is wrong, and says which there are', async () => {
    const element = await header('variant="tiny"');
    expect(Object.keys(figuresOf(element))).to.have.length(4);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.include('variant="tiny"').and.include('full, compact');
  });

  it('has a heading of the level that it is given, which names it', async () => {
    const element = await header('heading-level="1"');
    const title = part(element, 'title');
    expect(title.getAttribute('role')).to.equal('heading');
    expect(title.getAttribute('aria-level')).to.equal('1');
    expect(all(element, 'section')[0]!.getAttribute('aria-label')).to.equal(title.innerText.trim());
  });

  it('is no landmark: the banner of the page is the newsroom’s own', async () => {
    const outermost = part(await header(), 'title').parentElement!;
    const role = outermost.getAttribute('role') ?? outermost.localName;
    expect(role).not.to.be.oneOf(['header', 'banner', 'section', 'region']);
  });

  it('gives its parties the same weight', async () => {
    const element = await header();
    const looks = all(element, 'li').map((item) => {
      const { fontSize, fontWeight, color } = getComputedStyle(item);
      return [fontSize, fontWeight, color].join();
    });
    expect(new Set(looks).size).to.equal(1);
  });
});
