import { aTimeout, expect } from '@open-wc/testing';
import demonstration from '../../demo/data/demonstration.json' with { type: 'json' };
import { CommuniqueErrorEvent } from '../../src/core/communique-error-event.js';
import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import '../../src/define/clause-card.js';
import '../../src/define/statement-compare.js';
import type { StatementCompare } from '../../src/elements/statement-compare/statement-compare.js';
import { idsOf, parseStatement } from '../../src/model/index.js';
import { langMapsIn } from '../../src/model/lang-maps-in.js';
import { all, fallbackOf, oneLine, part, settle, show, textOf } from '../helpers/page.js';
import { Network } from '../helpers/network.js';
import { bundledStatement } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

type Demonstration = typeof demonstration;

const wide = 'inline-size: 800px';

describe('<statement-compare>', () => {
  const warnings = Warnings.ofEachTest();
  const network = Network.ofEachTest();

  const compare = (attributes = '', style = wide, lang = 'en'): Promise<StatementCompare> =>
    show<StatementCompare>(
      `<statement-compare ${attributes}>Read the statement</statement-compare>`,
      { lang, style },
    );

  /** A copy of the demonstration, changed. */
  function changed(change: (statement: Demonstration) => void): Demonstration {
    const statement = structuredClone(demonstration);
    change(statement);
    return statement;
  }

  /** Puts a statement at an address of its own, because what was fetched stays with the page. */
  const serve = (statement: object): string => network.serve(`${(addresses += 1)}.json`, statement);
  let addresses = 0;

  /** Compares the bundled statement, or another one, with one that is fetched. */
  async function compareWith(
    other: object,
    attributes = '',
    { own, lang = 'en' }: { own?: object; lang?: string } = {},
  ): Promise<StatementCompare> {
    const owns = own ? `statement="${serve(own)}"` : '';
    return compare(`with="${serve(other)}" ${owns} ${attributes}`, wide, lang);
  }

  const redlines = (element: Element): HTMLElement[] => all(element, '[part="redline"]');
  /** The words that a mark shows, without those that are only read out. */
  const shownIn = (mark: Element): string => {
    const copy = mark.cloneNode(true) as Element;
    copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
    return copy.textContent;
  };
  const deletedIn = (element: Element): string[] => all(element, 'del').map(shownIn);
  const insertedIn = (element: Element): string[] => all(element, 'ins').map(shownIn);
  const clauseTitles = (element: Element): string[] =>
    all(element, '.clause [role="heading"]').map(({ innerText }) => oneLine(innerText));
  const entryOf = (element: Element, label: string): string => {
    const entry = all(element, '.entry').find(({ innerText }) => innerText.startsWith(label));
    return oneLine(entry?.innerText ?? '');
  };

  describe('marks', () => {
    it('the words of a quotation in Arabic that only one of the texts has', async () => {
      const element = await compareWith(demonstration, 'clause="trade"');
      expect(deletedIn(element)).to.deep.equal(['حثيثة', 'والمنتجات الزراعية']);
      expect(insertedIn(element)).to.deep.equal(['منتظمة', 'والخدمات']);
    });

    it('words in Chinese, which has no spaces between them', async () => {
      const element = await compareWith(demonstration, 'clause="trade" language="zh"');
      expect(deletedIn(element)).to.deep.equal(['积极', '农产品']);
      expect(insertedIn(element)).to.deep.equal(['定期', '服务']);
      expect(redlines(element)[0]!.lang).to.equal('zh');
    });

    it('nothing else: without the insertions it is the first text, without the deletions the second', async () => {
      for (const language of ['ar', 'en', 'ru', 'zh']) {
        const element = await compareWith(demonstration, `language="${language}"`);
        const texts = redlines(element).map((redline) => {
          const without = (selector: string): string => {
            const copy = redline.cloneNode(true) as Element;
            copy.querySelectorAll(`${selector}, .visually-hidden`).forEach((mark) => mark.remove());
            return oneLine(copy.textContent);
          };
          return { first: without('ins'), second: without('del') };
        });
        const { clauses } = await bundledStatement();
        const expected = demonstration.clauses.map(({ id, quote, translations }) => ({
          first:
            clauses.find((clause) => clause.id === id)!.translations[language]?.text ??
            clauses.find((clause) => clause.id === id)!.quote.exact,
          second:
            language === 'ar'
              ? quote.exact
              : translations[language as keyof typeof translations].text,
        }));
        expect(texts, language).to.deep.equal(expected);
      }
    });

    it('insertions and deletions with different lines, and reads out which is which', async () => {
      const element = await compareWith(demonstration, 'clause="trade" language="en"');
      const [del, ins] = all(element, 'del, ins');
      expect(getComputedStyle(del!).textDecorationLine).to.equal('line-through');
      expect(getComputedStyle(ins!).textDecorationLine).to.equal('underline');
      expect(oneLine(del!.textContent)).to.equal('deleted: vigorous end of deletion');
      expect(oneLine(ins!.textContent)).to.equal('inserted: regular end of insertion');
    });

    it('in the direction of the words, and reads out in the language of the reader', async () => {
      const element = await compareWith(demonstration, 'clause="trade"');
      const [redline] = redlines(element);
      expect([redline!.lang, redline!.dir]).to.deep.equal(['ar', 'rtl']);
      expect(getComputedStyle(redline!).direction).to.equal('rtl');
      const [hidden] = all(element, 'del .visually-hidden');
      expect([hidden!.lang, hidden!.dir]).to.deep.equal(['en', 'ltr']);
    });

    it('what its marks mean, once', async () => {
      const element = await compareWith(demonstration);
      expect(textOf(element).match(/Only here: (?:struck out|underlined)/g)).to.deep.equal([
        'Only here: struck out',
        'Only here: underlined',
      ]);
    });
  });

  describe('compares', () => {
    it('all clauses of either statement, and lists those that only one has', async () => {
      const element = await compareWith(demonstration);
      expect(clauseTitles(element)).to.deep.equal([
        'Structure of trade and growth areas',
        'Cooperation in space',
        'Peace and cooperation in the Arctic',
      ]);
      const only = entryOf(element, 'Only in the first text');
      expect(only).to.include('Scientific innovation and advanced technology Clause 12');
      expect(only.match(/Clause \d+/g)).to.have.length(14);
      expect(textOf(element)).not.to.include('Only in the second text');
    });

    it('one clause, also if only one statement has it', async () => {
      const element = await compareWith(demonstration, 'clause="one-china"');
      expect(redlines(element)).to.be.empty;
      expect(entryOf(element, 'Only in the first text')).to.include('Clause 6');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('a statement with itself, and says that the words are the same', async () => {
      const element = await compare('with="regular-meeting-30" clause="trade"');
      expect(all(element, 'ins, del')).to.be.empty;
      expect(textOf(element)).to.include('The words are the same');
      expect(redlines(element)[0]!.innerText).to.include('سيبذل الطرفان');
    });

    it('the earlier of two revisions with the later one, whichever is the element’s own', async () => {
      const later = changed((statement) => {
        statement.revision = 2;
        statement.clauses[0]!.translations.en.text += ' So be it.';
      });
      for (const [own, other] of [
        [demonstration, later],
        [later, demonstration],
      ] as const) {
        const element = await compareWith(other, 'language="en" clause="trade"', { own });
        expect(insertedIn(element)).to.deep.equal(['So be it.']);
        expect(deletedIn(element)).to.deep.equal([]);
        expect(entryOf(element, 'First text')).to.include('Revision 1');
        expect(entryOf(element, 'Second text')).to.include('Revision 2');
      }
    });

    it('the text of an earlier event with that of a later one', async () => {
      const element = await compareWith({ ...demonstration, event: eventOf('1999') });
      expect(entryOf(element, 'First text')).to.include('1999');
      expect(entryOf(element, 'Second text')).to.include('November 3 – 4, 2025');
    });

    it('translations into the reader’s language where the quotations are in two languages', async () => {
      const element = await compareWith(quotedIn('ru'));
      expect([...new Set(redlines(element).map(({ lang }) => lang))]).to.deep.equal(['en']);
      expect(insertedIn(element)).to.include('regular');
      expect(textOf(element)).to.include('Unofficial translation');
    });

    it('an official text with a press report, and says what each is', async () => {
      const official = changed(({ sources }) => {
        sources[0]!.kind = 'official-text';
      });
      const text = textOf(await compareWith(official, 'clause="trade"'));
      expect(text).to.include('First text: Verbatim, as reported in Arabic');
      expect(text).to.include('Second text: Verbatim, official text in Arabic');
      expect(insertedIn(await compareWith(official, 'clause="trade"'))).not.to.be.empty;
    });

    it('with the title, date, revision and source of both texts', async () => {
      const element = await compareWith(demonstration, 'clause="trade"');
      expect(entryOf(element, 'First text')).to.include('30th regular meeting');
      expect(entryOf(element, 'Second text')).to.include('Invented text for a demonstration');
      expect(oneLine(part(element, 'source').innerText)).to.equal(
        'First text Press report in Arabic, not the official text November 4, 2025 Revision 1 ' +
          'Second text Invented sample in Arabic, not a statement invented for a demonstration 2026 Revision 1',
      );
    });
  });

  describe('refuses, and says why', () => {
    const refusalOf = (element: Element): string => entryOf(element, 'Not compared');

    async function refuses(
      other: object,
      attributes: string,
      reason: string,
      own?: object,
    ): Promise<void> {
      const events: Event[] = [];
      const onError = (event: Event): unknown => events.push(event);
      document.addEventListener(CommuniqueErrorEvent.type, onError);
      const element = await compareWith(other, attributes, own ? { own } : {});
      document.removeEventListener(CommuniqueErrorEvent.type, onError);
      expect(refusalOf(element)).to.equal(`Not compared ${reason}`);
      expect(redlines(element)).to.be.empty;
      expect(textOf(element)).not.to.include('Only here');
      expect([events, warnings.lines]).to.deep.equal([[], []]);
    }

    it('a language that they are not both given in', () =>
      refuses(
        demonstration,
        'language="fr"',
        'The texts are not both given in French. Two languages are not compared.',
      ));

    it('two languages', () =>
      refuses(
        changed((statement) => {
          for (const clause of statement.clauses) {
            clause.quote.language = 'fa';
            clause.translations = {} as typeof clause.translations;
          }
        }),
        '',
        'The texts are quoted in two languages (Arabic, Persian), and are not both given in English. Two languages are not compared.',
      ));

    it('two scripts of one language', () =>
      refuses(
        changed(({ clauses }) => {
          for (const clause of clauses) {
            const { zh } = clause.translations;
            clause.translations = { 'zh-Hant': zh } as unknown as typeof clause.translations;
          }
        }),
        'language="zh" clause="trade"',
        'The texts are not both given in Chinese. Two languages are not compared.',
      ));

    it('a quotation and a translation', () =>
      refuses(
        quotedIn('en'),
        'language="en"',
        'In English, one text is a quotation and the other a translation. Only words of one kind are compared.',
      ));

    it('an official translation and an unofficial one', () =>
      refuses(
        changed(({ clauses }) => {
          for (const { translations } of clauses) translations.ru.fidelity = 'official';
        }),
        'language="ru" clause="space"',
        'In Russian, one text is an official translation and the other an unofficial one. Only words of one kind are compared.',
      ));

    it('only where that is so', async () => {
      const mixed = changed(({ clauses }) => {
        clauses[1]!.translations.en.fidelity = 'official';
      });
      const element = await compareWith(mixed, 'language="en"');
      expect(redlines(element)).to.have.length(2);
      expect(refusalOf(element)).to.include('official translation');
      expect(clauseTitles(element)).to.have.length(3);
    });

    it('in the reader’s language', async () => {
      const element = await compareWith(demonstration, 'language="fr"', { lang: 'ar' });
      expect(entryOf(element, 'لا مقارنة')).to.include('الفرنسية');
    });
  });

  describe('keeps its fallback and names the attribute', () => {
    async function fails(attributes: string, ...words: readonly string[]): Promise<void> {
      const element = await compare(attributes);
      expect(fallbackOf(element)).to.equal('Read the statement');
      expect(warnings.lines).to.have.length(1);
      for (const word of words) expect(warnings.lines[0]).to.include(word);
    }

    it('without another statement', () => fails('', 'with=undefined', 'Names no statement'));

    it('with an id that nothing has', () =>
      fails('with="atlantis"', 'with="atlantis"', 'Valid: regular-meeting-30'));

    it('with an address that does not answer', () =>
      fails('with="./missing.json"', 'with="./missing.json"', 'Failed to fetch'));

    it('with data that is not a statement', () => {
      network.serve('wrong.json', { id: 'wrong' });
      return fails('with="wrong.json"', 'with="wrong.json"', 'clauses');
    });

    it('with a clause that neither statement has', () =>
      fails('with="regular-meeting-30" clause="atlantis"', 'clause="atlantis"', 'one-china'));

    it('with what is not a language', () =>
      fails('with="regular-meeting-30" language="in Arabic"', 'language="in Arabic"', 'BCP 47'));
  });

  it('shows its fallback until the other statement has arrived', async () => {
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    const place = await show('<p></p>');
    const element = document.createElement('statement-compare');
    element.textContent = 'Read the statement';
    element.setAttribute('with', 'late.json');
    place.after(element);
    await aTimeout(50);
    expect(fallbackOf(element)).to.equal('Read the statement');
    answer(new Response(JSON.stringify(demonstration)));
    await settle();
    expect(fallbackOf(element)).to.equal('');
    expect(redlines(element)).to.have.length(3);
  });

  it('takes the other statement as a property, and follows a change of it', async () => {
    const element = await compare('clause="trade" language="en"');
    element.with = demonstration;
    await settle();
    expect(insertedIn(element)).to.include('regular');
    element.with = 'regular-meeting-30';
    await settle();
    expect(insertedIn(element)).to.be.empty;
  });

  it('leads to the card of a clause where the page has one', async () => {
    const element = await compareWith(demonstration);
    expect(all(element, 'a')).to.be.empty;
    const card = document.createElement('clause-card');
    card.setAttribute('clause', 'space');
    element.before(card);
    await settle();
    expect(all(element, 'a').map(({ innerText }) => innerText)).to.deep.equal([
      'Cooperation in space',
    ]);
  });

  it('is accessible, also where it refuses', async () => {
    for (const lang of ['en', 'ar']) {
      await expect(await compareWith(demonstration, '', { lang })).to.be.accessible();
      await expect(await compareWith(demonstration, 'language="fr"', { lang })).to.be.accessible();
    }
  });

  it('fits into 280 pixels', async () => {
    const url = serve(demonstration);
    for (const lang of ['en', 'ar']) {
      const element = await compare(`with="${url}"`, 'inline-size: 280px; overflow: auto', lang);
      expect(element.parentElement!.scrollWidth).to.equal(280);
    }
  });

  /** The demonstration with quotations in another language, and the Arabic ones as translations. */
  function quotedIn(language: 'en' | 'ru'): Demonstration {
    return changed(({ clauses }) => {
      for (const clause of clauses) {
        delete (clause as Partial<typeof clause>).operative;
        clause.quote.exact = clause.translations[language].text;
        clause.quote.language = language;
        delete (clause.translations as Partial<typeof clause.translations>)[language];
      }
    });
  }

  function eventOf(start: string): Demonstration['event'] {
    return { ...demonstration.event, start };
  }
});

describe('demo: demonstration.json', () => {
  it('is a statement, with clauses that the bundled one has too', () => {
    const statement = parseStatement(demonstration);
    expect(idsOf(statement, 'clause')).to.deep.equal(['trade', 'space', 'arctic']);
    expect(idsOf(regularMeeting30.statement, 'clause')).to.include.members(
      idsOf(statement, 'clause'),
    );
    for (const { path, texts } of langMapsIn(statement)) {
      expect(Object.keys(texts), path).to.have.members(['ar', 'en', 'ru', 'zh']);
    }
  });

  it('says in every language that it is invented, and is nobody’s', () => {
    const { title, parties, sources } = parseStatement(demonstration);
    const invented = { ar: /مختلق/, en: /invented/i, ru: /выдуман/i, zh: /虚构/ };
    for (const [language, word] of Object.entries(invented)) {
      for (const texts of [title, ...parties.map(({ name }) => name), sources[0]!.note]) {
        expect(texts[language]).to.match(word);
      }
    }
    const real = regularMeeting30.statement.parties.map(({ code }) => code);
    for (const { code } of parties) expect(real).not.to.include(code);
  });
});
