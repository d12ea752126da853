import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { CommitmentTimeline } from '../../src/elements/commitment-timeline/commitment-timeline.js';
import { all, fallbackOf, oneLine, part, settle, show, textOf } from '../helpers/page.js';
import { threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const wide = 'inline-size: 900px';
const narrow = 'inline-size: 320px';

describe('<commitment-timeline>', () => {
  const warnings = Warnings.ofEachTest();

  const timeline = (attributes = '', style = wide, lang = 'en'): Promise<CommitmentTimeline> =>
    show<CommitmentTimeline>(
      `<commitment-timeline ${attributes}>Read the statement</commitment-timeline>`,
      { lang, style },
    );

  async function smallTimeline(
    attributes: Record<string, string> = {},
  ): Promise<CommitmentTimeline> {
    const element = await timeline();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.statement = threeParties();
    await settle();
    return element;
  }

  const lanesOf = (element: Element): string[] =>
    ['text', 'context', 'undated'].filter((name) =>
      element.shadowRoot!.querySelector(`[part~="${name}"]`),
    );
  const itemsOf = (element: Element, lane: string): HTMLElement[] => [
    ...part(element, lane).querySelectorAll<HTMLElement>('li'),
  ];
  const linesOf = (element: Element, lane: string): string[] =>
    itemsOf(element, lane).map((item) => oneLine(item.innerText));
  /** What draws an item on the axis. */
  const markOf = (item: HTMLElement): DOMRect =>
    item.querySelector('.mark')!.getBoundingClientRect();

  describe('has a lane', () => {
    it('of what the statement dates, in the order of time', async () => {
      const lines = linesOf(await timeline(), 'text');
      expect(lines).to.have.length(4);
      const starts = lines.map((line) => /\d{4}/.exec(line)![0]);
      expect(starts).to.deep.equal(['2023', '2025', '2025', '2025']);
      expect(lines[0]).to.match(/^2023 ?– ?2027 .*Roscosmos.*Russia and .*China\W+Clause 15$/);
      expect(lines[3]).to.match(/^November 3 – 4, 2025 /);
    });

    it('of context, in the order of time, each with its source and none as the statement’s', async () => {
      const element = await timeline();
      const lane = part(element, 'context');
      expect(lane.innerText).to.include('Context, not from the statement');
      expect(lane.innerText).not.to.match(/Clause \d|The statement says/);
      const lines = linesOf(element, 'context');
      expect(lines.map((line) => /\d{4}/.exec(line)![0])).to.deep.equal([
        '1945',
        '1945',
        '1971',
        '1996',
        '2001',
        '2009',
      ]);
      expect(lines.filter((line) => !/Source: \S/.test(line))).to.deep.equal([]);
    });

    it('of undertakings to which the text gives no date, and says so', async () => {
      const element = await timeline();
      const text = oneLine(part(element, 'undated').innerText);
      expect(text).to.include('No date in the text');
      expect(text).to.include('Undertakings without a date: 21 of 22');
      expect(itemsOf(element, 'undated')).to.have.length(21);
      for (const line of linesOf(element, 'undated')) expect(line).to.match(/Clause \d+$/);
    });

    it('with a name of its own, which a list of dates says too', async () => {
      const element = await timeline();
      const names = { text: /^The statement says/, context: /^Context/, undated: /^No date/ };
      for (const [lane, name] of Object.entries(names)) {
        expect(oneLine(part(element, lane).innerText)).to.match(name);
        const list = part(element, lane).querySelector('[aria-labelledby]');
        if (!list) continue;
        const label = element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!);
        expect(label!.innerText).to.match(name);
      }
    });

    it('in the same order for eyes and for ears: in the page, time goes forward', async () => {
      for (const style of [wide, narrow]) {
        const element = await timeline('', style);
        for (const lane of ['text', 'context']) {
          const tops = itemsOf(element, lane).map((item) => item.getBoundingClientRect().top);
          expect(tops, `${lane} ${style}`).to.deep.equal(tops.toSorted((a, b) => a - b));
        }
      }
    });
  });

  describe('dates', () => {
    it('a span by both ends, an open one by the end that it has, and a point by itself', async () => {
      const element = await smallTimeline();
      const lines = linesOf(element, 'text');
      expect(lines[0]).to.match(/^May 30 – June 2, 2024 The meeting in Lakeport/);
      expect(lines[1]).to.match(/^from 2025 Measure the rivers every week/);
      expect(lines[2]).to.match(/^until March 2026 Publish the survey/);
      expect(linesOf(element, 'context')[0]).to.match(/^1999 The survey of the borders/);
    });

    it('in the digits of the language', async () => {
      const [latin, arabic] = [await timeline('', wide, 'ar'), await timeline('', wide, 'ar-EG')];
      expect(textOf(latin)).to.include('2023').and.to.include('تعهدات بلا تاريخ: 21 من 22');
      expect(textOf(arabic)).to.include('٢٠٢٣').and.to.include('تعهدات بلا تاريخ: ٢١ من ٢٢');
      expect(
        textOf(arabic).replaceAll(/A\/RES\/2758\(XXVI\)|I\.1|2758|الـ\d+|2023-2027/g, ''),
      ).not.to.match(/[0-9]/);
    });
  });

  describe('filters', () => {
    it('by topic, in every lane', async () => {
      const element = await timeline('topic="multilateral-cooperation"');
      expect(lanesOf(element)).to.deep.equal(['context', 'undated']);
      expect(linesOf(element, 'undated')).to.have.length(4);
      expect(linesOf(element, 'context')).to.have.length(4);
    });

    it('by party', async () => {
      const norland = await smallTimeline({ party: 'norland' });
      expect(textOf(norland)).to.include('Publish the survey').and.to.include('Measure the rivers');
      const esteria = await smallTimeline({ party: 'esteria' });
      expect(textOf(esteria)).not.to.include('Publish the survey');
      expect(textOf(esteria)).to.include('Measure the rivers');
    });

    it('by time', async () => {
      const element = await timeline('from="2001-06-15" to="2024"');
      expect(linesOf(element, 'context')).to.have.length(2);
      expect(linesOf(element, 'text')).to.have.length(1);
      expect(itemsOf(element, 'undated')).to.have.length(21);
    });

    it('and says so where nothing is left', async () => {
      const element = await smallTimeline({ party: 'vestmark', topic: 'borders' });
      expect(lanesOf(element)).to.deep.equal([]);
      expect(textOf(element)).to.include(
        'The statement, as reported, promises nothing that fits this selection.',
      );
      expect(warnings.lines).to.deep.equal([]);
    });

    for (const [attribute, value, choice] of [
      ['topic', 'atlantis', 'artificial-intelligence'],
      ['party', 'atlantis', 'russia, china'],
      ['from', '4.11.2025', '2025-11-04'],
      ['to', '2025-02-30', '2025-11-04'],
    ]) {
      it(`refuse a ${attribute} that is wrong, and say what is right`, async () => {
        const element = await timeline(`${attribute}="${value}"`);
        expect(fallbackOf(element)).to.equal('Read the statement');
        expect(warnings.lines).to.have.length(1);
        expect(warnings.lines[0])
          .to.include(`<commitment-timeline ${attribute}="${value}">`)
          .and.include(choice!);
      });
    }
  });

  describe('groups what has no date', () => {
    const groupsOf = (element: Element): string[] =>
      all(element, '.group-label').map((label) => label.innerText.trim());

    it('by topic, in the order of the source', async () => {
      const groups = groupsOf(await timeline());
      expect(groups.slice(0, 3)).to.deep.equal([
        'Bilateral relations',
        'History of the Second World War',
        'Multilateral cooperation',
      ]);
      expect(new Set(groups).size).to.equal(groups.length);
    });

    it('by party', async () => {
      expect(groupsOf(await timeline('group-by="party"'))).to.deep.equal(['Russia and China']);
      expect(groupsOf(await timeline('group-by="party"', wide, 'ar'))).to.deep.equal([
        'روسيا والصين',
      ]);
    });

    it('not at all, without losing one', async () => {
      const element = await timeline('group-by="none"');
      expect(groupsOf(element)).to.deep.equal([]);
      expect(itemsOf(element, 'undated')).to.have.length(21);
    });

    it('by topic where it is told something else, with one warning', async () => {
      const element = await timeline('group-by="colour"');
      expect(groupsOf(element)[0]).to.equal('Bilateral relations');
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.include('group-by="colour"').and.include('topic, party, none');
    });
  });

  it('leaves out what an editor hides', async () => {
    const element = await timeline('hide="title context strength"');
    expect(lanesOf(element)).to.deep.equal(['text', 'undated']);
    expect(textOf(element)).not.to.match(/What was promised|Context|Agreed|Ready/);
    expect(lanesOf(await timeline('hide="undated"'))).to.deep.equal(['text', 'context']);
    expect(warnings.lines).to.deep.equal([]);
  });

  describe('draws in a wide place', () => {
    const year = (date: string): number => Date.parse(date) / 31_556_952_000;
    /** The share of the axis that lies before a date; the axis of the bundled statement runs from 1945 to 2028. */
    const shareOf = (date: string): number =>
      (year(date) - year('1945-01-01')) / (year('2028-01-01') - year('1945-01-01'));

    it('a span to scale with the axis', async () => {
      const element = await timeline();
      const axis = itemsOf(element, 'text')[0]!.getBoundingClientRect();
      const bar = markOf(itemsOf(element, 'text')[0]!);
      expect(bar.width / axis.width).to.be.closeTo(5 / 83, 0.002);
      expect((bar.left - axis.left) / axis.width).to.be.closeTo(shareOf('2023-01-01'), 0.002);
    });

    it('points at their place in time, and never so thin that they vanish', async () => {
      const element = await timeline();
      const items = itemsOf(element, 'context');
      const axis = items[0]!.getBoundingClientRect();
      for (const [index, date] of [
        '1945-06-26',
        '1945-10-24',
        '1971-10-25',
        '1996-09-19',
      ].entries()) {
        const tick = markOf(items[index]!);
        expect((tick.left - axis.left) / axis.width, date).to.be.closeTo(shareOf(date), 0.002);
        expect(tick.width, date).to.be.at.least(2);
      }
    });

    it('the same years for every lane, named on the axis', async () => {
      const element = await timeline();
      const axis = part(element, 'text').getBoundingClientRect();
      for (const name of ['1960', '1980', '2000', '2020']) {
        const tick = all(element, '.axis > span').find((each) => each.innerText.trim() === name)!;
        const at = (tick.getBoundingClientRect().left - axis.left) / axis.width;
        expect(at, name).to.be.closeTo(shareOf(`${name}-01-01`), 0.002);
      }
    });

    it('the words of each beside its mark or below it, and never on it', async () => {
      for (const lang of ['en', 'ar']) {
        const element = await timeline('', wide, lang);
        for (const item of [...itemsOf(element, 'text'), ...itemsOf(element, 'context')]) {
          const mark = markOf(item);
          for (const words of item.querySelectorAll('p')) {
            expect(areApart(mark, wordsBox(words)), `${lang}: ${item.innerText}`).to.equal(true);
          }
        }
      }
    });

    it('a mirrored axis from right to left', async () => {
      const [ltr, rtl] = [await timeline(), await timeline('', wide, 'ar')];
      const shares = (element: Element, side: 'left' | 'right'): number[] =>
        [...itemsOf(element, 'text'), ...itemsOf(element, 'context')].map((item) => {
          const axis = item.getBoundingClientRect();
          return Math.abs(markOf(item)[side] - axis[side]) / axis.width;
        });
      const expected = shares(ltr, 'left');
      for (const [index, share] of shares(rtl, 'right').entries()) {
        expect(share).to.be.closeTo(expected[index]!, 0.002);
      }
      expect(Math.max(...expected)).to.be.greaterThan(0.9);
    });
  });

  describe('draws in a narrow place', () => {
    it('its marks one below the other on one line, from left to right and from right to left', async () => {
      for (const lang of ['en', 'ar']) {
        const element = await timeline('', narrow, lang);
        const marks = itemsOf(element, 'text').map(markOf);
        expect(new Set(marks.map(({ left }) => Math.round(left))).size).to.equal(1);
        const box = element.getBoundingClientRect();
        const fromStart = lang === 'en' ? marks[0]!.left - box.left : box.right - marks[0]!.right;
        expect(fromStart, lang).to.be.within(0, 20);
      }
    });

    it('a span to scale on an axis of its own', async () => {
      const element = await timeline('', narrow);
      const [item] = itemsOf(element, 'text');
      const strip = item!.querySelector('.strip')!;
      const ends = ['::before', '::after'].map((end) => getComputedStyle(strip, end).content);
      expect(ends).to.deep.equal(['"1945"', '"2028"']);
      const track = item!.querySelector<HTMLElement>('.track')!;
      const bar = getComputedStyle(track, '::before');
      expect(Number.parseFloat(bar.width) / track.clientWidth).to.be.closeTo(5 / 83, 0.01);
    });
  });

  describe('is laid out', () => {
    const cases = [
      ['the whole statement', ''],
      ['one span alone', 'topic="space"'],
      ['without context', 'hide="context"'],
      ['a short time', 'from="2025-11" to="2025-11"'],
    ] as const;
    for (const [name, attributes] of cases) {
      it(`with room for all of its words, wide and narrow, in both directions: ${name}`, async () => {
        for (const style of [wide, narrow, 'inline-size: 600px']) {
          for (const lang of ['en', 'ar']) {
            const place = `${lang} ${style}`;
            const element = await timeline(attributes, `${style}; overflow: auto`, lang);
            expect(element.parentElement!.scrollWidth, place).to.equal(
              element.parentElement!.clientWidth,
            );
            expectNoOverlap(element, place);
          }
        }
      });
    }

    function expectNoOverlap(element: Element, place: string): void {
      const boxes = all(element, 'p, li > span, .axis > span > span')
        .filter((box) => box.innerText?.trim() && box.checkVisibility())
        .map((box) => ({ words: oneLine(box.innerText), box: wordsBox(box) }));
      for (const [index, { words, box }] of boxes.entries()) {
        expect(box.width, `${place}: room for "${words}"`).to.be.greaterThan(
          Math.min(words.length, 8) * 4,
        );
        for (const other of boxes.slice(index + 1)) {
          expect(
            areApart(box, other.box),
            `${place}: "${words}" and "${other.words}" lie on each other`,
          ).to.equal(true);
        }
      }
    }
  });
});

/** The place of the words, without the empty rest of their lines. */
function wordsBox(box: HTMLElement): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(box);
  return range.getBoundingClientRect();
}

/** Whether two boxes share no more than a pixel. */
function areApart(one: DOMRect, other: DOMRect): boolean {
  return (
    one.right <= other.left + 1 ||
    other.right <= one.left + 1 ||
    one.bottom <= other.top + 1 ||
    other.bottom <= one.top + 1
  );
}
