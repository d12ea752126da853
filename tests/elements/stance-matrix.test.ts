import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { StanceMatrix } from '../../src/elements/stance-matrix/stance-matrix.js';
import type { Statement } from '../../src/model/index.js';
import { largeStatement } from '../helpers/large-statement.js';
import { all, fallbackOf, oneLine, part, settle, show, textOf, wording } from '../helpers/page.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const wide = 'inline-size: 760px';
describe('<stance-matrix>', () => {
  let statement: Statement;
  before(async () => (statement = await bundledStatement()));

  const warnings = Warnings.ofEachTest();

  const matrix = (attributes = '', style = wide, lang = 'en'): Promise<StanceMatrix> =>
    show<StanceMatrix>(`<stance-matrix ${attributes}>Read the statement</stance-matrix>`, {
      lang,
      style,
    });

  async function matrixOf(
    data: object,
    attributes: Readonly<Record<string, string>> = {},
    style = wide,
  ): Promise<StanceMatrix> {
    const element = await matrix('', style);
    element.statement = data;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    await settle();
    return element;
  }

  const rowsOf = (element: Element): HTMLElement[] => all(element, 'tbody [role="row"]');
  const topicsOf = (element: Element): string[] =>
    all(element, '[role="rowheader"]').map((header) => oneLine(header.innerText));
  const partiesOf = (element: Element): string[] =>
    all(element, '[role="columnheader"] bdi').map((header) => oneLine(header.innerText));
  const cellsOf = (row: HTMLElement): HTMLElement[] => [
    ...row.querySelectorAll<HTMLElement>('[role="cell"]'),
  ];
  const wordsOf = (element: Element): string[][] =>
    rowsOf(element).map((row) => cellsOf(row).map((cell) => oneLine(cell.innerText)));

  function rowOf(element: Element, topic: string): HTMLElement {
    const row = rowsOf(element)[topicsOf(element).indexOf(topic)];
    if (!row) throw new Error(`No row ${topic}: ${topicsOf(element).join(', ')}`);
    return row;
  }
  const buttonsOf = (element: Element, topic: string): HTMLButtonElement[] => [
    ...rowOf(element, topic).querySelectorAll<HTMLButtonElement>('[role="cell"] > button'),
  ];
  const hasFocus = (inner: Element): boolean =>
    (inner.getRootNode() as ShadowRoot).activeElement === inner;
  const openPopover = (element: Element): HTMLElement | null =>
    element.shadowRoot!.querySelector<HTMLElement>(':popover-open');

  const taiwan = 'Taiwan and the one-China principle';
  const security = 'Russia’s security and sovereignty';

  describe('is a table', () => {
    for (const [form, style] of [
      ['that looks like one', wide],
      ['also where it looks like a list', 'inline-size: 300px'],
    ] as const) {
      it(`${form}: rows of a header and cells, under headers`, async () => {
        const element = await matrix('', style);
        const table = part(element, 'table');
        expect(table.getAttribute('role') ?? table.localName).to.equal('table');
        expect(table.getAttribute('aria-label')).to.equal('Who says what, on which topic');
        const columns = all(element, 'thead [role="columnheader"]');
        expect(columns).to.have.length(1 + statement.parties.length);
        expect(rowsOf(element)).to.have.length(statement.topics.length);
        for (const row of rowsOf(element)) {
          const [header, ...cells] = row.children as unknown as HTMLElement[];
          expect(header!.getAttribute('role')).to.equal('rowheader');
          expect(cells.every((cell) => cell.getAttribute('role') === 'cell')).to.equal(true);
        }
        expect(all(element, '[role="rowgroup"]')).to.have.length(2);
      });
    }

    it('in which a cell that parties share spans their columns', async () => {
      const element = await matrixOf(threeParties());
      for (const row of rowsOf(element)) {
        const spans = cellsOf(row).map((cell) => Number(cell.getAttribute('colspan')));
        expect(spans.reduce((sum, span) => sum + span)).to.equal(3);
        for (const cell of cellsOf(row)) {
          expect(cell.getAttribute('aria-colspan')).to.equal(cell.getAttribute('colspan'));
        }
      }
      const [water, ...others] = cellsOf(rowOf(element, 'Water'));
      expect(others).to.have.length(0);
      expect(water!.getAttribute('colspan')).to.equal('3');
      expect(cellsOf(rowOf(element, 'Borders'))).to.have.length(3);
    });

    it('in which a shared cell lies below the columns of its parties', async () => {
      const element = await matrixOf(threeParties());
      const columns = all(element, 'thead [role="columnheader"]').slice(1);
      const { left, right } = cellsOf(rowOf(element, 'Water'))[0]!.getBoundingClientRect();
      expect(left).to.be.closeTo(columns[0]!.getBoundingClientRect().left, 1);
      expect(right).to.be.closeTo(columns[2]!.getBoundingClientRect().right, 1);
    });

    it('in which two parties that each speak alone have a cell each', async () => {
      const data = threeParties();
      const { stances, speakers } = data.clauses[1]!;
      speakers.push('esteria');
      stances.push({ ...stances[0]!, parties: ['esteria'], object: { en: 'the survey of 2001' } });
      const element = await matrixOf(data);
      expect(cellsOf(rowOf(element, 'Borders'))).to.have.length(3);
      expect(wordsOf(element)[1]!.slice(0, 2)).to.deep.equal([
        'one-sided notes the survey of 1999',
        'one-sided notes the survey of 2001',
      ]);
    });

    it('in which only neighbours share a cell, and only what is the very same', async () => {
      const data = threeParties();
      data.clauses[0]!.stances[0]!.parties = ['norland', 'vestmark'];
      const element = await matrixOf(data);
      expect(cellsOf(rowOf(element, 'Water'))).to.have.length(3);
      expect(wordsOf(element)[0]!.map((words) => words.split(' ')[0])).to.deep.equal([
        'joint',
        'not',
        'joint',
      ]);
      const together = await matrixOf(data, { parties: 'norland vestmark esteria' });
      expect(cellsOf(rowOf(together, 'Water'))).to.have.length(2);
    });
  });

  describe('says in words', () => {
    it('what is joint, one-sided and not stated, for every party on every topic', async () => {
      const element = await matrix();
      for (const { id, label } of statement.topics) {
        const stances = statement.clauses.flatMap((clause) =>
          clause.stances.filter(({ topic }) => topic === id),
        );
        const english = topicsOf(element)[statement.topics.findIndex((topic) => topic.id === id)]!;
        const cells = cellsOf(rowOf(element, english));
        const expected = stances.some(({ basis }) => basis === 'joint')
          ? ['joint']
          : statement.parties.map(({ id: party }) =>
              stances.some(({ parties }) => parties.includes(party)) ? 'one-sided' : 'not stated',
            );
        expect(cells, label.ar).to.have.length(expected.length);
        for (const [index, word] of expected.entries()) {
          expect(oneLine(cells[index]!.innerText), english).to.match(new RegExp(`^${word}`));
        }
      }
    });

    it('the position itself, and nothing in place of one that is not stated', async () => {
      const element = await matrix('topics="taiwan russia-security"');
      expect(wordsOf(element)).to.deep.equal([
        ['one-sided affirms its commitment to the “one China” principle', 'not stated'],
        [
          'not stated',
          'one-sided supports Russia’s efforts to ensure security, stability, national development, prosperity, sovereignty and territorial integrity',
        ],
      ]);
    });

    it('both where a party takes a joint position and one of its own', async () => {
      const data = threeParties();
      const [{ stances }] = data.clauses as [(typeof data.clauses)[0]];
      stances.push({ ...stances[0]!, parties: ['norland'], basis: 'unilateral' });
      const [norland, others] = cellsOf(rowOf(await matrixOf(data), 'Water'));
      expect(oneLine(norland!.innerText)).to.match(/^joint one-sided/);
      expect(oneLine(others!.innerText)).to.match(/^joint agree /);
    });

    it('in Arabic, from right to left', async () => {
      const element = await matrix('topics="taiwan finance"', wide, 'ar');
      const text = textOf(element);
      for (const word of ['مشترك', 'منفرد', 'غير مذكور']) expect(text).to.include(word);
      const [russia, china] = all(element, 'thead [role="columnheader"]')
        .slice(1)
        .map((header) => header.getBoundingClientRect());
      expect(russia!.left).to.be.greaterThan(china!.left);
    });
  });

  it('tells joint, one-sided and not stated apart by shape as well', async () => {
    const shapes = all(await matrix('hide="title sort"'), '.bar i').map((mark) => {
      const { borderWidth, height } = getComputedStyle(mark);
      return `${borderWidth} ${height}`;
    });
    expect(new Set(shapes).size).to.equal(3);
    const words = all(await matrix(), '.bar li').map((item) => oneLine(item.innerText));
    expect(words).to.deep.equal(['joint', 'one-sided', 'not stated']);
  });

  describe('opens a cell', () => {
    it('with the keyboard, and leads the focus back when it closes', async () => {
      const element = await matrix();
      const [russia] = buttonsOf(element, taiwan);
      russia!.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      const evidence = openPopover(element)!;
      expect(oneLine(evidence.innerText)).to.match(/Russia, speaking alone\W+Clause 6/);
      expect(evidence.innerText).to.include(
        statement.clauses.find(({ id }) => id === 'one-china')!.quote.exact,
      );
      expect(oneLine(evidence.innerText)).to.include('Verbatim, as reported in Arabic');
      expect(oneLine(evidence.innerText)).to.include('Unofficial translation');
      expect(oneLine(evidence.innerText)).to.include('Press report in Arabic');
      await sendKeys({ press: 'Tab' });
      expect(evidence.contains(element.shadowRoot!.activeElement)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(openPopover(element) === null).to.equal(true);
      expect(hasFocus(russia!)).to.equal(true);
    });

    it('and closes it again with the button inside', async () => {
      const element = await matrix();
      const [button] = buttonsOf(element, 'Trade');
      button!.focus();
      await sendKeys({ press: 'Space' });
      await settle();
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Close');
      await sendKeys({ press: 'Enter' });
      expect(openPopover(element) === null).to.equal(true);
      expect(hasFocus(button!)).to.equal(true);
    });

    it('with every position behind it', async () => {
      const element = await matrix();
      buttonsOf(element, taiwan)[0]!.click();
      await settle();
      expect(openPopover(element)!.querySelectorAll('li')).to.have.length(7);
      buttonsOf(element, 'Finance')[0]!.click();
      await settle();
      expect(oneLine(openPopover(element)!.innerText)).to.include('Clause 8');
      expect(oneLine(openPopover(element)!.innerText)).to.include('Clause 13');
    });

    it('in which nothing is stated, and says so', async () => {
      const element = await matrix();
      buttonsOf(element, security)[0]!.click();
      await settle();
      expect(oneLine(openPopover(element)!.innerText)).to.include(
        `the statement gives no position of Russia on this topic: ${security}`,
      );
    });

    it('under the name of its parties and topic', async () => {
      const element = await matrix();
      buttonsOf(element, 'Trade')[0]!.click();
      await settle();
      const popover = openPopover(element)!;
      expect(popover.getAttribute('role')).to.equal('dialog');
      const label = element.shadowRoot!.getElementById(popover.getAttribute('aria-labelledby')!)!;
      expect(oneLine(label.innerText)).to.match(/Russia and .*China\W+Trade$/);
    });
  });

  describe('is sorted', () => {
    const agreementOf = (topic: string, data = statement): number =>
      data.parties.filter(({ id }) =>
        data.clauses.some(({ stances }) =>
          stances.some(
            (stance) =>
              stance.topic === topic && stance.basis === 'joint' && stance.parties.includes(id),
          ),
        ),
      ).length;

    it('by topic at first, as the statement lists them', async () => {
      const element = await matrix();
      const arabic = await matrix('', wide, 'ar');
      expect(topicsOf(arabic)).to.deep.equal(statement.topics.map(({ label }) => label.ar));
      expect(topicsOf(element)[0]).to.equal('Bilateral relations');
      expect(wording(element, 'by topic').getAttribute('aria-pressed')).to.equal('true');
      expect(wording(element, 'by agreement').getAttribute('aria-pressed')).to.equal('false');
    });

    it('by agreement when the reader asks for it, and back', async () => {
      const element = await matrix();
      const before = topicsOf(element);
      wording(element, 'by agreement').focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(topicsOf(element).slice(-2)).to.have.members([taiwan, security]);
      expect(topicsOf(element).slice(0, -2)).to.deep.equal(
        before.filter((topic) => topic !== taiwan && topic !== security),
      );
      expect(element.getAttribute('sort')).to.equal('agreement');
      expect(wording(element, 'by agreement').getAttribute('aria-pressed')).to.equal('true');
      expect(wording(element, 'by topic').getAttribute('aria-pressed')).to.equal('false');
      expect(hasFocus(wording(element, 'by agreement'))).to.equal(true);

      wording(element, 'by topic').click();
      await settle();
      expect(topicsOf(element)).to.deep.equal(before);
      expect(element.getAttribute('sort')).to.equal('topic');
    });

    it('by agreement of the most parties first', async () => {
      const data = largeStatement({ clauses: 12, parties: 15, topics: 12 });
      const element = await matrixOf(data, { sort: 'agreement' });
      const order = topicsOf(element).map((topic) =>
        agreementOf(`topic-${topic.replace('Topic ', '')}`, data as unknown as typeof statement),
      );
      expect(order).to.deep.equal(order.toSorted((a, b) => b - a));
      expect(new Set(order).size).to.be.greaterThan(5);
    });

    it('with the positions of one party before those on which nobody says anything', async () => {
      const data = threeParties();
      data.topics.unshift({ id: 'air', label: { en: 'Air' } });
      const element = await matrixOf(data, { sort: 'agreement' });
      expect(topicsOf(element)).to.deep.equal(['Water', 'Borders', 'Air']);
    });

    it('as the editor says, who may leave out the choice', async () => {
      const element = await matrix('sort="agreement" hide="sort"');
      expect(topicsOf(element).slice(-2)).to.have.members([taiwan, security]);
      expect(all(element, '[aria-pressed]')).to.have.length(0);
    });

    it('by topic where the attribute is wrong, with a warning', async () => {
      const element = await matrix('sort="loudness"');
      expect(topicsOf(element)[0]).to.equal('Bilateral relations');
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.include('sort="loudness"').and.include('topic, agreement');
    });

    it('and keeps each cell with its evidence', async () => {
      const element = await matrix();
      wording(element, 'by agreement').click();
      await settle();
      buttonsOf(element, taiwan)[0]!.click();
      await settle();
      expect(oneLine(openPopover(element)!.innerText)).to.match(/^Russia\W+Taiwan and/);
    });
  });

  describe('shows the parties and topics of its attributes', () => {
    it('in their order', async () => {
      const element = await matrix('parties="china russia" topics="taiwan  finance"');
      expect(partiesOf(element)).to.deep.equal(['China', 'Russia']);
      expect(topicsOf(element)).to.deep.equal([taiwan, 'Finance']);
      expect(wordsOf(element)[0]!.map((words) => words.slice(0, 9))).to.deep.equal([
        'not state',
        'one-sided',
      ]);
      expect(warnings.lines).to.deep.equal([]);
    });

    it('again when they change', async () => {
      const element = await matrix('parties="china"');
      expect(partiesOf(element)).to.deep.equal(['China']);
      element.setAttribute('parties', 'russia');
      element.setAttribute('topics', 'space');
      await settle();
      expect(partiesOf(element)).to.deep.equal(['Russia']);
      expect(topicsOf(element)).to.deep.equal(['Space']);
      element.removeAttribute('parties');
      await settle();
      expect(partiesOf(element)).to.deep.equal(['Russia', 'China']);
    });

    it('without those that are not known, with a warning that says which there are', async () => {
      const element = await matrix('parties="russia atlantis" topics="space fisheries"');
      expect(partiesOf(element)).to.deep.equal(['Russia']);
      expect(topicsOf(element)).to.deep.equal(['Space']);
      expect(warnings.lines).to.have.length(2);
      expect(warnings.lines[0]).to.include('parties="atlantis"').and.include('russia, china');
      expect(warnings.lines[1]).to.include('topics="fisheries"').and.include('taiwan');
    });

    it('and its fallback where none of them is known', async () => {
      for (const attributes of ['parties="atlantis"', 'topics="fisheries"']) {
        const element = await matrix(attributes);
        expect(fallbackOf(element), attributes).to.equal('Read the statement');
      }
      expect(warnings.lines).to.have.length(2);
    });
  });

  describe('on a narrow page', () => {
    it('is a list that needs no scrolling sideways', async () => {
      for (const lang of ['en', 'ar', 'ru']) {
        for (const width of [280, 320, 400]) {
          const element = await matrix('', `inline-size: ${width}px`, lang);
          const place = element.parentElement!.getBoundingClientRect();
          for (const each of all(element, 'table, tr, th, td, td > button, td > button *')) {
            if (!each.checkVisibility()) continue;
            const { left, right } = each.getBoundingClientRect();
            const where = `${lang} ${width}: ${each.outerHTML}`;
            expect(left, where).to.be.at.least(place.left - 0.5);
            expect(right, where).to.be.at.most(place.right + 0.5);
          }
        }
      }
    });

    it('names the party in each cell, because no header stands above it', async () => {
      const element = await matrix('topics="taiwan finance"', 'inline-size: 300px');
      expect(all(element, 'thead').some((head) => head.checkVisibility())).to.equal(false);
      const [[russia, china], [both]] = wordsOf(element) as [[string, string], [string]];
      expect(russia).to.match(/Russia.*one-sided/);
      expect(china).to.match(/China.*not stated/);
      expect(both).to.match(/Russia and .*China.*joint/);
    });

    it('puts each cell below the other, and does not repeat the names where it is wide', async () => {
      const element = await matrix('topics="taiwan"', 'inline-size: 300px');
      const [russia, china] = buttonsOf(element, taiwan).map((each) =>
        each.getBoundingClientRect(),
      );
      expect(china!.top).to.be.at.least(russia!.bottom);
      element.parentElement!.style.inlineSize = '760px';
      expect(wordsOf(element)[0]!.map((words) => words.slice(0, 9))).to.deep.equal([
        'one-sided',
        'not state',
      ]);
    });
  });

  describe('of 15 parties and 12 topics', () => {
    const data = largeStatement({ clauses: 36, parties: 15, topics: 12 });

    it('fits into a page of 1,280 pixels', async () => {
      await setViewport({ width: 1280, height: 800 });
      try {
        const element = await matrixOf(data, {}, 'inline-size: auto');
        expect(element.offsetWidth).to.be.greaterThan(1200);
        expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
        expect(part(element, 'table').scrollWidth).to.be.at.most(element.offsetWidth);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    for (const width of [1200, 672, 520]) {
      it(`keeps the headers and marks of its columns apart in ${width} pixels`, async () => {
        const element = await matrixOf(data, {}, `inline-size: ${width}px`);
        const place = element.getBoundingClientRect();
        for (const row of all(element, '[role="row"]')) {
          const marks = [...row.querySelectorAll('.party, i')]
            .filter((mark) => mark.checkVisibility())
            .map((mark) => mark.getBoundingClientRect());
          expect(marks.length, row.innerText).to.be.at.least(15);
          expect(marks.at(-1)!.right).to.be.at.most(place.right + 0.5);
          for (const [index, { left }] of marks.slice(1).entries()) {
            expect(left, `${index + 1} in ${oneLine(row.innerText)}`).to.be.at.least(
              marks[index]!.right,
            );
          }
        }
      });
    }

    it('has a cell for every party on every topic, each with words for those who hear it', async () => {
      const element = await matrixOf(data, {}, 'inline-size: 1200px');
      const buttons = all(element, '[role="cell"] > button');
      expect(buttons).to.have.length(15 * 12);
      for (const button of buttons) {
        const heard = [...button.querySelectorAll<HTMLElement>('span')]
          .filter((span) => span.checkVisibility() && span.children.length === 0)
          .map(({ textContent }) => oneLine(textContent))
          .join(' ');
        expect(heard).to.match(/^(?:joint|one-sided|not stated)/);
      }
      const headers = all(element, 'thead bdi').map(({ textContent }) => textContent.trim());
      expect(headers).to.deep.equal(Array.from({ length: 15 }, (_, index) => `Land ${index + 1}`));
    });

    it('opens each of them', async () => {
      const element = await matrixOf(data, {}, 'inline-size: 1200px');
      const [, second] = buttonsOf(element, 'Topic 1');
      second!.click();
      await settle();
      expect(oneLine(openPopover(element)!.innerText)).to.match(/Land 2\W+Topic 1/);
      expect(oneLine(openPopover(element)!.innerText)).to.include('Clause 25');
    });

    it('is a list of names on a phone, where marks alone would not do', async () => {
      const element = await matrixOf(data, { topics: 'topic-3' }, 'inline-size: 320px');
      const words = wordsOf(element)[0]!;
      expect(words).to.have.length(15);
      for (const [index, line] of words.entries()) {
        expect(line).to.match(new RegExp(`Land ${index + 1} (?:one-sided|not stated)`));
      }
    });
  });

  it('has a heading of the level that it is given, unless an editor hides it', async () => {
    const element = await matrix('heading-level="2"');
    expect(part(element, 'title').getAttribute('aria-level')).to.equal('2');
    expect(part(element, 'title').innerText.trim()).to.equal('Who says what, on which topic');
    const bare = await matrix('hide="title"');
    expect(bare.shadowRoot!.querySelector('[role="heading"]')).to.equal(null);
    expect(part(bare, 'table').getAttribute('aria-label')).not.to.equal(null);
  });
});
