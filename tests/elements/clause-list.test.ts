import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { ClauseList } from '../../src/elements/clause-list/clause-list.js';
import type { Statement } from '../../src/model/index.js';
import { largeStatement } from '../helpers/large-statement.js';
import { all, fallbackOf, oneLine, part, settle, show, textOf, wording } from '../helpers/page.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

describe('<clause-list>', () => {
  const warnings = Warnings.ofEachTest();
  let statement: Statement;
  before(async () => (statement = await bundledStatement()));

  const list = (attributes = '', lang = 'en', style = ''): Promise<ClauseList> =>
    show<ClauseList>(`<clause-list ${attributes}>Read the statement</clause-list>`, {
      lang,
      style,
    });

  async function listOf(data: object, attributes = ''): Promise<ClauseList> {
    const element = await list(attributes);
    element.statement = data;
    await settle();
    return element;
  }

  const itemsOf = (element: Element): HTMLElement[] =>
    all(element, '[part~="clause"]').filter((item) => item.checkVisibility());
  /** The words of an item, whatever stands between those of one line. */
  const wordsIn = (item: HTMLElement): string => oneLine(item.innerText.replaceAll('·', ' '));
  /** The ids of the clauses that the reader sees. */
  const shown = (element: Element, lang = 'en'): string[] =>
    itemsOf(element).map((item) => {
      const text = oneLine(item.innerText);
      const clause = statement.clauses.find(({ title }) => text.startsWith(title[lang]!));
      if (!clause) throw new Error(`Not a clause: ${text}`);
      return clause.id;
    });
  const idsWhere = (fits: (clause: Statement['clauses'][number]) => boolean): string[] =>
    statement.clauses.filter(fits).map(({ id }) => id);

  const status = (element: Element): string =>
    oneLine(all(element, '[role="status"]')[0]!.innerText);

  /** The field or choice of this name. */
  function control(element: Element, name: string): HTMLInputElement & HTMLSelectElement {
    const label = all(element, 'label').find(({ innerText }) => innerText.trim().startsWith(name));
    return label!.querySelector('input, select')!;
  }

  async function choose(element: Element, name: string, option: string): Promise<void> {
    const select = control(element, name);
    const chosen = [...select.options].find(({ text }) => text.trim() === option)!;
    select.value = chosen.value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  }

  async function search(element: Element, query: string, name = 'Search'): Promise<void> {
    control(element, name).select();
    await sendKeys({ press: 'Backspace' });
    if (query) await sendKeys({ type: query });
    await settle();
  }

  const summaryOf = (element: Element, id: string): HTMLElement =>
    itemsOf(element)[shown(element).indexOf(id)]!.querySelector('summary')!;

  describe('shows', () => {
    it('all clauses in the order of the source, each with its parties and its strength', async () => {
      const element = await list();
      expect(shown(element)).to.deep.equal(idsWhere(() => true));
      const lines = itemsOf(element).map(({ innerText }) => oneLine(innerText));
      expect(lines[4]).to.match(/security and sovereignty China Position$/);
      expect(lines[14]).to.match(/^Cooperation in space Russia and China Agreed$/);
      expect(lines[16]).to.match(/No governing verb$/);
      expect(fallbackOf(element)).to.equal('');
    });

    it('how many they are', async () => {
      expect(status(await list())).to.equal('Clauses shown: 17 of 17');
      expect(status(await list('topic="finance"'))).to.equal('Clauses shown: 2 of 17');
      expect(status(await list('', 'ar'))).to.equal('البنود المعروضة: 17 من 17');
    });

    it('no filters unless the editor asks for them', async () => {
      const element = await list();
      expect(element.shadowRoot!.querySelector('input, select')).to.equal(null);
      expect(all(await list('searchable'), 'input, select')).to.have.length(4);
    });

    it('neither title nor count where the editor hides them', async () => {
      const text = textOf(await list('hide="title count"'));
      expect(text).to.match(/^Cooperation in all areas/);
      expect(text).not.to.include('Clauses shown');
    });

    it('only clauses that an editor names, in the editor’s order', async () => {
      const element = await list('clauses="space  one-china arctic"');
      expect(shown(element)).to.deep.equal(['space', 'one-china', 'arctic']);
      expect(status(element)).to.equal('Clauses shown: 3 of 3');
      element.setAttribute('topic', 'arctic');
      await settle();
      expect(shown(element)).to.deep.equal(['arctic']);
    });

    it('those that it knows of them, and says which there are', async () => {
      expect(shown(await list('clauses="space atlantis"'))).to.deep.equal(['space']);
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.include('clauses="atlantis"').and.include('one-china');
    });

    it('its fallback where it knows none of them: that is a mistake, and not a wish for all', async () => {
      const element = await list('clauses="atlantis"');
      expect(warnings.lines).to.have.length(1);
      expect(fallbackOf(element)).to.equal('Read the statement');
    });

    it('another statement', async () => {
      const element = await listOf(threeParties());
      expect(itemsOf(element).map(({ innerText }) => oneLine(innerText))).to.deep.equal([
        'Shared water Norland, Esteria, and Vestmark Agreed',
        'Norland on its borders Norland Assessment',
      ]);
    });
  });

  describe('filters by attribute', () => {
    it('by topic', async () => {
      expect(shown(await list('topic="artificial-intelligence"'))).to.deep.equal([
        'ai-expert-council',
        'world-ai-organisation',
      ]);
    });

    it('by party that speaks', async () => {
      expect(shown(await list('party="russia"'))).to.deep.equal(
        idsWhere(({ speakers }) => speakers.includes('russia')),
      );
    });

    it('by strength, graded or not', async () => {
      for (const strength of ['agreed', 'will', 'ready', 'position']) {
        expect(shown(await list(`strength="${strength}"`)), strength).to.deep.equal(
          idsWhere(({ operative }) => operative?.strength === strength),
        );
      }
      expect(shown(await list('strength="unstated"'))).to.deep.equal([
        'evacuation',
        'sovereign-assets',
        'arctic',
      ]);
    });

    it('by all of them at once', async () => {
      const element = await list('topic="finance" party="china" strength="agreed"');
      expect(shown(element)).to.deep.equal(['financial-cooperation']);
    });

    it('not at all where the attribute is empty or gone', async () => {
      const element = await list('topic="" party="" strength=""');
      expect(shown(element)).to.have.length(17);
      element.setAttribute('topic', 'space');
      await settle();
      expect(shown(element)).to.deep.equal(['space']);
      element.removeAttribute('topic');
      await settle();
      expect(shown(element)).to.have.length(17);
    });

    it('keeps the fallback and says which choices there are where it is wrong', async () => {
      for (const [attribute, choice] of [
        ['topic', 'space'],
        ['party', 'china'],
        ['strength', 'unstated'],
      ]) {
        warnings.lines.length = 0;
        const element = await list(`${attribute}="atlantis"`);
        expect(fallbackOf(element)).to.equal('Read the statement');
        expect(warnings.lines).to.have.length(1);
        expect(warnings.lines[0]).to.include(`${attribute}="atlantis"`).and.include(choice!);
      }
    });
  });

  describe('lets the reader filter', () => {
    it('by topic, by party and by strength, each of them and together', async () => {
      const element = await list('searchable');
      await choose(element, 'Topic', 'Multilateral cooperation');
      expect(shown(element)).to.deep.equal(
        idsWhere(({ topic }) => topic === 'multilateral-cooperation'),
      );
      await choose(element, 'How firmly', 'Ready');
      expect(shown(element)).to.deep.equal(['charter-and-world-order']);
      await choose(element, 'Topic', 'any');
      expect(shown(element)).to.deep.equal(
        idsWhere(({ operative }) => operative?.strength === 'ready'),
      );
      await choose(element, 'How firmly', 'Position');
      await choose(element, 'Party', 'China');
      expect(shown(element)).to.deep.equal(['russia-security']);
      expect(status(element)).to.equal('Clauses shown: 1 of 17');
    });

    it('with every topic, party and strength to choose from', async () => {
      const element = await list('searchable');
      const options = (name: string): string[] =>
        [...control(element, name).options].map(({ text }) => text.trim());
      expect(options('Topic')).to.deep.equal([
        'any',
        ...statement.topics.map(({ label }) => label.en!),
      ]);
      expect(options('Party')).to.deep.equal(['any', 'Russia', 'China']);
      expect(options('How firmly')).to.have.length(7);
    });

    it('from where the editor’s own filters are, and beyond', async () => {
      const element = await list('searchable topic="finance"');
      expect(control(element, 'Topic').value).to.equal('finance');
      expect(shown(element)).to.have.length(2);
      await choose(element, 'Topic', 'any');
      expect(shown(element)).to.have.length(17);
    });

    it('and always shows in its choices by what the list is filtered', async () => {
      const element = await list('searchable topic="finance"');
      const agree = (): void => {
        const { value } = control(element, 'Topic');
        expect(shown(element)).to.deep.equal(idsWhere(({ topic }) => !value || topic === value));
      };
      for (const topic of ['space', '', 'trade']) {
        element.topic = topic;
        await settle();
        expect(control(element, 'Topic').value).to.equal(topic);
        agree();
      }
      for (const option of ['Finance', 'any', 'Space']) {
        await choose(element, 'Topic', option);
        agree();
        element.topic = 'trade';
        await settle();
        agree();
      }
    });

    it('with the keyboard', async () => {
      const element = await list('searchable');
      control(element, 'Search').focus();
      for (const name of ['Topic', 'Party', 'How firmly']) {
        await sendKeys({ press: 'Tab' });
        expect(element.shadowRoot!.activeElement === control(element, name), name).to.equal(true);
      }
    });

    it('in the words of their language', async () => {
      const element = await list('searchable', 'ar');
      await choose(element, 'الموضوع', 'الفضاء');
      expect(shown(element, 'ar')).to.deep.equal(['space']);
    });
  });

  describe('searches', () => {
    it('while the reader types', async () => {
      const element = await list('searchable');
      await search(element, 'expert');
      expect(shown(element)).to.deep.equal(['ai-expert-council']);
      await search(element, 'eXPERT Council ');
      expect(shown(element)).to.deep.equal(['ai-expert-council']);
      await search(element, '');
      expect(shown(element)).to.have.length(17);
    });

    it('in Arabic on an English page, however it is spelt', async () => {
      const element = await list('searchable');
      for (const query of ['قرار الجمعية العامة', 'قرار الجمعيه ٢٧٥٨', 'قَرار الجَمـعيّة']) {
        await search(element, query);
        expect(shown(element), query).to.deep.equal(['one-china']);
      }
    });

    it('in the languages of the page, whatever it is in', async () => {
      const russian = await list('searchable', 'ru');
      await search(russian, 'РОСКОСМОС', 'Поиск');
      expect(shown(russian, 'ru')).to.deep.equal(['space']);
      const chinese = await list('searchable', 'zh');
      await search(chinese, '2758', '搜索');
      expect(shown(chinese, 'zh')).to.deep.equal(['one-china']);
    });

    it('within the filters', async () => {
      const element = await list('searchable');
      await search(element, 'artificial intelligence');
      expect(shown(element)).to.have.length(2);
      await choose(element, 'How firmly', 'Ready');
      expect(shown(element)).to.deep.equal(['world-ai-organisation']);
      expect(control(element, 'Search').value).to.equal('artificial intelligence');
    });

    it('and says so where nothing fits', async () => {
      const element = await list('searchable');
      expect(textOf(element)).not.to.include('No clause fits');
      await search(element, 'atlantis');
      expect(itemsOf(element)).to.have.length(0);
      expect(textOf(element)).to.include('No clause fits this selection.');
      expect(status(element)).to.equal('Clauses shown: 0 of 17');
      await search(element, 'space');
      expect(textOf(element)).not.to.include('No clause fits');
    });

    it('and tells how many it found to those who hear it', async () => {
      const element = await list('searchable');
      // A region that is there from the start, and whose words change, is read out.
      const [region] = all(element, '[role="status"]');
      await search(element, 'artificial');
      expect(oneLine(region!.innerText)).to.equal('Clauses shown: 2 of 17');
      await search(element, 'atlantis');
      expect(oneLine(region!.innerText)).to.equal('Clauses shown: 0 of 17');
      expect(all(element, '[role="status"]')[0] === region).to.equal(true);
    });

    it('in a field that keeps the focus and what is typed when the language changes', async () => {
      const element = await list('searchable');
      await search(element, 'space');
      element.parentElement!.lang = 'ar';
      await settle();
      expect(control(element, 'بحث').value).to.equal('space');
      expect(element.shadowRoot!.activeElement === control(element, 'بحث')).to.equal(true);
      expect(shown(element, 'ar')).to.include('space');
    });
  });

  describe('opens a clause', () => {
    it('with the keyboard, and shows its words, their translation and their source', async () => {
      const element = await list();
      summaryOf(element, 'space').focus();
      await sendKeys({ press: 'Enter' });
      await new Promise(requestAnimationFrame);
      await settle();
      const text = wordsIn(itemsOf(element)[14]!);
      const { quote, summary } = statement.clauses[14]!;
      for (const words of [
        'Space Clause 15',
        summary.en!,
        'Verbatim, as reported in Arabic Agreed 5 of 5',
        quote.exact,
        'Unofficial translation',
        'Press report in Arabic, not the official text',
      ]) {
        expect(text).to.include(words);
      }
    });

    it('and keeps it open while the reader filters and searches', async () => {
      const element = await list('searchable');
      summaryOf(element, 'space').click();
      await new Promise(requestAnimationFrame);
      await settle();
      const quotation = statement.clauses[14]!.quote.exact;
      expect(textOf(element)).to.include(quotation);
      await search(element, 'arctic');
      expect(textOf(element)).not.to.include(quotation);
      await search(element, '');
      expect(textOf(element)).to.include(quotation);
      await choose(element, 'Topic', 'Space');
      expect(textOf(element)).to.include(quotation);
      expect(itemsOf(element)[0]!.querySelector('details')!.open).to.equal(true);
    });

    it('and closes it again', async () => {
      const element = await list();
      summaryOf(element, 'space').click();
      await new Promise(requestAnimationFrame);
      await settle();
      summaryOf(element, 'space').click();
      expect(textOf(element)).not.to.include(statement.clauses[14]!.quote.exact);
    });

    it('and tells by a sign whether it is open', async () => {
      const element = await list('clauses="space"');
      const sign = (): string => getComputedStyle(summaryOf(element, 'space'), '::after').content;
      const closed = sign();
      summaryOf(element, 'space').click();
      expect(sign()).not.to.equal(closed);
    });
  });

  describe('limits', () => {
    it('how many it shows, until the reader asks for all', async () => {
      const element = await list('limit="5"');
      expect(shown(element)).to.deep.equal(idsWhere(({ number }) => number <= 5));
      expect(status(element)).to.equal('Clauses shown: 5 of 17');
      wording(element, 'Show all: 17').click();
      await settle();
      expect(shown(element)).to.have.length(17);
      expect(status(element)).to.equal('Clauses shown: 17 of 17');
      expect(textOf(element)).not.to.include('Show all');
    });

    it('and keeps the focus in the list when its button has done its work', async () => {
      const element = await list('limit="5"');
      wording(element, 'Show all: 17').focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(shown(element)).to.have.length(17);
      expect(document.activeElement === element).to.equal(true);
    });

    it('what a filter finds, and offers all of that', async () => {
      const element = await list('limit="3" searchable');
      await choose(element, 'How firmly', 'Agreed');
      expect(shown(element)).to.have.length(3);
      expect(textOf(element)).to.include('Show all: 6');
      await search(element, 'expert');
      expect(shown(element)).to.deep.equal(['ai-expert-council']);
      expect(textOf(element)).not.to.include('Show all');
    });

    it('nothing where there is less', async () => {
      expect(textOf(await list('limit="17"'))).not.to.include('Show all');
      expect(shown(await list('limit="100"'))).to.have.length(17);
    });

    it('and keeps the fallback where the limit is none', async () => {
      for (const limit of ['0', '-1', '2.5', 'many']) {
        warnings.lines.length = 0;
        expect(fallbackOf(await list(`limit="${limit}"`)), limit).to.equal('Read the statement');
        expect(warnings.lines).to.have.length(1);
        expect(warnings.lines[0]).to.include(`limit="${limit}"`);
      }
    });
  });

  describe('as key points', () => {
    it('shows title, summary, voice and strength of the clauses that an editor names', async () => {
      const element = await list('variant="key-points" clauses="space one-china"');
      expect(part(element, 'title').innerText.trim()).to.equal('Key points');
      const [space, china] = itemsOf(element).map(wordsIn);
      expect(space).to.equal(
        `Cooperation in space ${statement.clauses[14]!.summary.en!} Russia and China, jointly Agreed`,
      );
      expect(china).to.include('Russia, speaking alone Position');
      expect(itemsOf(element)).to.have.length(2);
    });

    it('says neither how many they are nor makes the reader open them', async () => {
      const element = await list('variant="key-points" limit="3"');
      expect(element.shadowRoot!.querySelector('[role="status"], details')).to.equal(null);
      expect(itemsOf(element)).to.have.length(3);
      wording(element, 'Show all: 17').click();
      await settle();
      expect(itemsOf(element)).to.have.length(17);
    });

    it('announces what a search finds, where the editor adds one', async () => {
      const element = await list('variant="key-points" searchable');
      await search(element, 'artificial');
      expect(itemsOf(element)).to.have.length(2);
      const [region] = all(element, '[role="status"]');
      expect(region && oneLine(region.innerText)).to.equal('Clauses shown: 2 of 17');
    });

    it('is in the list’s place where the variant is wrong', async () => {
      const element = await list('variant="bullets"');
      expect(part(element, 'title').innerText.trim()).to.equal('Clauses');
      expect(warnings.lines[0]).to.include('list, key-points');
    });
  });

  describe('with linkable', () => {
    const { href } = location;
    const setHash = (hash: string): void => history.replaceState(null, '', hash || href);
    afterEach(() => setHash(''));

    it('writes what the reader chooses into the address, without steps back', async () => {
      const element = await list('searchable linkable');
      const { length } = history;
      await choose(element, 'Topic', 'Space');
      expect(location.hash).to.equal('#clause-list?topic=space');
      await choose(element, 'Party', 'China');
      await choose(element, 'How firmly', 'Agreed');
      await search(element, 'روس');
      const chosen = new URLSearchParams(location.hash.split('?')[1]);
      expect(Object.fromEntries(chosen)).to.deep.equal({
        topic: 'space',
        party: 'china',
        strength: 'agreed',
        query: 'روس',
      });
      expect(history.length).to.equal(length);
      for (const name of ['Topic', 'Party', 'How firmly']) await choose(element, name, 'any');
      await search(element, '');
      expect(location.hash).to.equal('');
      expect(location.href).to.equal(href);
    });

    it('shows another reader what one has linked', async () => {
      const first = await list('searchable linkable');
      await choose(first, 'How firmly', 'Agreed');
      await search(first, 'الذكاء الاصطناعي');
      const found = shown(first);
      expect(found).to.deep.equal(['ai-expert-council']);
      first.remove();
      const second = await list('searchable linkable');
      expect(shown(second)).to.deep.equal(found);
      expect(control(second, 'Search').value).to.equal('الذكاء الاصطناعي');
      expect(control(second, 'How firmly').value).to.equal('agreed');
      expect(control(second, 'Topic').value).to.equal('');
      expect(status(second)).to.equal('Clauses shown: 1 of 17');
    });

    it('also where the reader has chosen more than the editor', async () => {
      const first = await list('searchable linkable topic="finance"');
      await choose(first, 'Topic', 'any');
      await choose(first, 'Party', 'China');
      const found = shown(first);
      expect(found).to.have.length(16);
      first.remove();
      expect(shown(await list('searchable linkable topic="finance"'))).to.deep.equal(found);
    });

    it('overlooks in the address what the statement does not have', async () => {
      setHash('#clause-list?topic=atlantis&strength=agreed&colour=red');
      const element = await list('searchable linkable');
      expect(fallbackOf(element)).to.equal('');
      expect(shown(element)).to.have.length(6);
      expect(control(element, 'Topic').value).to.equal('');
    });

    it('leaves another fragment alone until the reader chooses', async () => {
      setHash('#clause-atlantis');
      const element = await list('searchable linkable');
      expect(shown(element)).to.have.length(17);
      expect(location.hash).to.equal('#clause-atlantis');
    });

    it('and only with it', async () => {
      setHash('#clause-list?topic=space');
      const element = await list('searchable');
      expect(shown(element)).to.have.length(17);
      await choose(element, 'Topic', 'Trade');
      await search(element, 'growth');
      expect(location.hash).to.equal('#clause-list?topic=space');
    });
  });

  describe('of 2,000 clauses', () => {
    const size = { clauses: 2000, parties: 15, topics: 12 };
    const numbersWhere = (fits: (index: number) => boolean): number[] =>
      Array.from({ length: size.clauses }, (_, index) => index)
        .filter(fits)
        .map((index) => index + 1);
    const shownNumbers = (element: Element): number[] =>
      itemsOf(element).map((item) => Number(/\d+/.exec(item.textContent)![0]));
    let element: ClauseList;
    beforeEach(async () => (element = await listOf(largeStatement(size), 'searchable')));

    it('shows all of them', () => {
      expect(status(element)).to.equal('Clauses shown: 2,000 of 2,000');
      expect(shownNumbers(element)).to.deep.equal(numbersWhere(() => true));
    });

    it('shows those that the reader filters and searches for, and all of them again', async () => {
      await choose(element, 'Topic', 'Topic 3');
      expect(shownNumbers(element)).to.deep.equal(numbersWhere((index) => index % 12 === 2));
      expect(status(element)).to.equal('Clauses shown: 167 of 2,000');
      await choose(element, 'How firmly', 'Ready');
      expect(shownNumbers(element)).to.deep.equal(numbersWhere((index) => index % 12 === 2));
      await choose(element, 'Topic', 'any');
      expect(shownNumbers(element)).to.deep.equal(numbersWhere((index) => index % 6 === 2));
      await choose(element, 'How firmly', 'any');
      await search(element, 'clause 199');
      expect(shownNumbers(element)).to.deep.equal(
        numbersWhere((index) => String(index + 1).includes('199')),
      );
      await search(element, '');
      expect(shownNumbers(element)).to.have.length(2000);
    });

    it('takes no place for those that do not fit', async () => {
      await search(element, '1234');
      expect(shownNumbers(element)).to.deep.equal([1234]);
      // The browser may take a frame to lay out what it has skipped so far.
      await waitUntil(() => element.offsetHeight < 600, 'one clause is as tall as a page of them');
    });
  });

  it('has a heading of the level that it is given', async () => {
    const element = await list('heading-level="2"');
    expect(part(element, 'title').getAttribute('aria-level')).to.equal('2');
    expect(part(element, 'title').innerText.trim()).to.equal('Clauses');
  });

  it('fits into a narrow page with its filters and an open clause', async () => {
    for (const [lang, name] of [
      ['en', 'Search'],
      ['ar', 'بحث'],
    ] as const) {
      const element = await list('searchable', lang, 'inline-size: 280px; overflow: auto');
      itemsOf(element)[14]!.querySelector('summary')!.click();
      await new Promise(requestAnimationFrame);
      await settle();
      expect(element.parentElement!.scrollWidth, lang).to.equal(280);
      expect(control(element, name).getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});
