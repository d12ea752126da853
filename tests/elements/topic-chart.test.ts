import { expect } from '@open-wc/testing';
import '../../src/define/topic-chart.js';
import type { TopicChart } from '../../src/elements/topic-chart/topic-chart.js';
import type { Strength } from '../../src/model/index.js';
import { all, oneLine, part, settle, show, textOf } from '../helpers/page.js';
import { threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const wide = 'inline-size: 800px';
const narrow = 'inline-size: 280px';

describe('<topic-chart>', () => {
  const warnings = Warnings.ofEachTest();

  const chart = (attributes = '', style = wide, lang = 'en'): Promise<TopicChart> =>
    show<TopicChart>(`<topic-chart ${attributes}>Read the statement</topic-chart>`, {
      lang,
      style,
    });

  /** A chart of clauses of these strengths, all on one topic but the last, which is on another. */
  async function chartOf(strengths: readonly Strength[], style = wide): Promise<TopicChart> {
    const statement = threeParties();
    const [clause] = statement.clauses;
    const [topic, other] = statement.topics;
    const element = await chart('', style);
    element.statement = {
      ...statement,
      commitments: [],
      events: [],
      corrections: [],
      clauses: strengths.map((strength, index) => ({
        ...clause,
        id: `clause-${index + 1}`,
        number: index + 1,
        topic: index === strengths.length - 1 ? other!.id : topic!.id,
        stances: [],
        operative:
          strength === 'unstated'
            ? undefined
            : { exact: clause!.quote.exact.slice(0, 4), verb: { en: 'verb' }, strength },
      })),
    };
    await settle();
    return element;
  }

  const rowsOf = (element: Element): HTMLElement[] => all(element, 'tbody tr');
  const cellsOf = (row: HTMLElement): string[] =>
    [...row.querySelectorAll<HTMLElement>('th, td')].map((cell) => oneLine(cell.innerText));
  const rowOf = (element: Element, label: string): HTMLElement =>
    rowsOf(element).find((row) => cellsOf(row)[0] === label)!;
  const boxesOf = (row: HTMLElement, selector = '.outline'): DOMRect[] =>
    [...row.querySelectorAll(selector)].map((shape) => shape.getBoundingClientRect());

  describe('counts', () => {
    it('the clauses of each topic, most first, and the same many in the order of the statement', async () => {
      const rows = rowsOf(await chart()).map(cellsOf);
      expect(rows.map(([label, count]) => `${label} ${count}`)).to.deep.equal([
        'Multilateral cooperation 3',
        'Bilateral relations 2',
        'Finance 2',
        'Artificial intelligence 2',
        'History of the Second World War 1',
        'Russia’s security and sovereignty 1',
        'Taiwan and the one-China principle 1',
        'Citizens abroad 1',
        'Trade 1',
        'Science and technology 1',
        'Space 1',
        'The Arctic 1',
      ]);
    });

    it('the clauses of those who speak together, then of each party by itself', async () => {
      const rows = rowsOf(await chart('by="party"')).map(cellsOf);
      expect(rows.map(([label, count]) => `${label} ${count}`)).to.deep.equal([
        'Russia and China, jointly 15',
        'Russia, speaking alone 1',
        'China, speaking alone 1',
      ]);
    });

    it('a party that never speaks alone as such', async () => {
      const element = await chart('by="party"');
      element.statement = threeParties();
      await settle();
      const alone = rowsOf(element)
        .map(cellsOf)
        .filter(([label]) => label!.includes('speaking alone'));
      expect(alone).to.have.length(3);
      const silent = rowsOf(element).find((row) => cellsOf(row)[1] === '0')!;
      expect(boxesOf(silent)).to.be.empty;
    });

    it('every clause once, and says how many there are and where they come from', async () => {
      for (const by of ['topic', 'party']) {
        const element = await chart(`by="${by}"`);
        const counts = rowsOf(element).map((row) => Number(cellsOf(row)[1]));
        expect(counts.reduce((sum, count) => sum + count)).to.equal(17);
        expect(oneLine(part(element, 'source').innerText)).to.equal(
          '17 clauses Graded by the governing verb alone Press report in Arabic, not the official text November 4, 2025 Revision 1',
        );
      }
      const arabic = await chart('', wide, 'ar');
      expect(part(arabic, 'source').innerText).to.include('17 بندًا');
    });

    it('in the digits of the language', async () => {
      expect(cellsOf(rowsOf(await chart('', wide, 'ar'))[0]!)[1]).to.equal('3');
      expect(cellsOf(rowsOf(await chart('', wide, 'ar-EG'))[0]!)[1]).to.equal('٣');
    });
  });

  describe('says in words', () => {
    it('what the blocks of a row show', async () => {
      const element = await chart();
      expect(cellsOf(rowOf(element, 'Multilateral cooperation'))[2]).to.equal('Agreed: 2 Ready: 1');
      expect(cellsOf(rowOf(element, 'Space'))[2]).to.equal('Agreed');
      expect(cellsOf(rowOf(element, 'The Arctic'))[2]).to.equal('No governing verb');
    });

    it('what every grade means', async () => {
      const element = await chart();
      const legend = part(element, 'legend');
      expect(legend.innerText).not.to.include('agreed to');
      legend.querySelector('summary')!.click();
      const entries = [...legend.querySelectorAll<HTMLElement>('.entry')];
      expect(entries.map(({ innerText }) => oneLine(innerText).split('The ')[0])).to.deep.equal([
        'Agreed 5 of 5 ',
        'Will 4 of 5 ',
        'Ready 3 of 5 ',
        'Position 2 of 5 ',
        'Assessment 1 of 5 ',
        'No governing verb ',
      ]);
      expect(legend.innerText).to.include('The text says that they “agreed to” it.');
    });

    it('to a screen reader that this is a table with headers, wide or narrow', async () => {
      for (const style of [wide, narrow]) {
        const element = await chart('', style);
        expect(all(element, '[role="table"]')).to.have.length(1);
        expect(all(element, '[role="columnheader"]')).to.have.length(3);
        expect(all(element, '[role="rowheader"]')).to.have.length(12);
        await expect(element).to.be.accessible();
      }
    });
  });

  describe('draws', () => {
    it('each clause as one block of the same size, all rows from one line', async () => {
      for (const [style, lang] of [
        [wide, 'en'],
        [narrow, 'en'],
        [wide, 'ar'],
        [narrow, 'ar'],
      ] as const) {
        const rows = rowsOf(await chart('', style, lang));
        const boxes = rows.map((row) => boxesOf(row));
        expect(boxes.map(({ length }) => length)).to.deep.equal([3, 2, 2, 2, ...Array(8).fill(1)]);
        const [first] = boxes.flat();
        for (const { width, height } of boxes.flat()) {
          expect(width).to.be.closeTo(first!.width, 0.5);
          expect(height).to.be.closeTo(first!.height, 0.5);
        }
        const start = lang === 'ar' ? 'right' : 'left';
        for (const [box] of boxes) expect(box![start]).to.be.closeTo(first![start], 0.5);
        const [one, two] = boxes[0]!;
        expect(lang === 'ar' ? two!.right < one!.left : one!.right < two!.left).to.equal(true);
      }
    });

    it('a block the fuller the firmer, and an empty one where no verb governs', async () => {
      const element = await chartOf([
        'agreed',
        'will',
        'ready',
        'position',
        'assessment',
        'unstated',
        'agreed',
      ]);
      const [row] = rowsOf(element);
      const [full] = boxesOf(row!);
      const fills = boxesOf(row!, '.fill');
      expect(fills.map(({ height }) => Math.round((height / full!.height) * 5))).to.deep.equal([
        5, 4, 3, 2, 1,
      ]);
      for (const { bottom } of fills) expect(bottom).to.be.closeTo(full!.bottom, 1);
      expect(row!.querySelectorAll('[data-unstated]')).to.have.length(1);
    });

    it('the firmest first, whatever the order of the clauses', async () => {
      const element = await chartOf(['unstated', 'assessment', 'agreed', 'agreed']);
      const [row] = rowsOf(element);
      const heights = boxesOf(row!, '.fill').map(({ height }) => height);
      expect(heights).to.have.length(2);
      expect(heights[0]).to.be.greaterThan(heights[1]!);
      expect(row!.querySelector('svg')!.lastElementChild!.matches('[data-unstated]')).to.equal(
        true,
      );
    });

    it('very many clauses as one segment for each strength, to the same scale', async () => {
      const strengths: Strength[] = [
        ...Array<Strength>(30).fill('agreed'),
        ...Array<Strength>(15).fill('ready'),
        'agreed',
      ];
      for (const style of [wide, narrow]) {
        const element = await chartOf(strengths, style);
        const [many, one] = rowsOf(element).map((row) => boxesOf(row));
        expect(many).to.have.length(2);
        expect(one).to.have.length(1);
        // From where one begins to where the next does.
        const agreed = many![1]!.left - many![0]!.left;
        expect(many![1]!.width / agreed).to.be.closeTo(0.5, 0.05);
        expect(one![0]!.width)
          .to.be.greaterThan(1)
          .and.lessThan(agreed / 25);
        expect(textOf(element)).to.include('length of a segment');
      }
      expect(textOf(await chart())).not.to.include('length of a segment');
    });

    it('within the width that it has', async () => {
      const element = await chartOf([...Array<Strength>(24).fill('will'), 'will'], narrow);
      const [row] = rowsOf(element);
      expect(boxesOf(row!)).to.have.length(24);
      for (const { width } of boxesOf(row!)) expect(width).to.be.greaterThan(6);
      expect(boxesOf(row!).at(-1)!.right).to.be.lessThan(element.getBoundingClientRect().right + 1);
    });
  });

  it('leaves out its title and its legend, and keeps a name', async () => {
    const element = await chart('hide="title legend"');
    expect(all(element, '[role="heading"], details')).to.be.empty;
    expect(element.shadowRoot!.querySelector('section')!.ariaLabel).to.equal(
      'What the statement talks about, and how firmly',
    );
  });

  it('has a heading of the level that it is given', async () => {
    const element = await chart('by="party" heading-level="2"');
    expect(part(element, 'title').ariaLevel).to.equal('2');
    expect(part(element, 'title').innerText).to.equal('Who speaks, and how firmly');
  });

  it('shows topics and says so where it cannot tell what a row should be', async () => {
    const element = await chart('by="verb"');
    expect(rowsOf(element)).to.have.length(12);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.include('by="verb"').and.to.include('Valid: topic, party.');
  });
});
