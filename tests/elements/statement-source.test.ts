import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { StatementSource } from '../../src/elements/statement-source/statement-source.js';
import { all, oneLine, part, settle, show, textOf, wording } from '../helpers/page.js';
import { threeParties } from '../helpers/statements.js';

describe('<statement-source>', () => {
  const source = (lang = 'en', attributes = ''): Promise<StatementSource> =>
    show<StatementSource>(`<statement-source ${attributes}></statement-source>`, { lang });

  async function smallSource(lang = 'en'): Promise<StatementSource> {
    const element = await source(lang);
    element.statement = threeParties();
    await settle();
    return element;
  }

  const rubricOf = (element: StatementSource): string[] =>
    [...part(element, 'rubric').querySelectorAll('dt')].map((term) => oneLine(term.innerText));

  it('says what the source is, that it is not the official text, and when it was published', async () => {
    const text = textOf(await source());
    expect(text).to.include('Press report in Arabic, not the official text');
    expect(text).to.include('November 4, 2025');
    expect(text).to.include(
      'it is not the official text, and the official texts are in Russian and Chinese',
    );
  });

  it('links to a source that has an address, and names its publisher', async () => {
    const element = await smallSource();
    expect((wording(element, 'Official text in English') as HTMLAnchorElement).href).to.equal(
      'https://example.org/gazette/3',
    );
    expect(textOf(element)).to.match(/Official text in English\W+Norland Gazette\W+June 2024/);
  });

  it('names the statement, its occasion and who was there', async () => {
    const text = textOf(await source());
    expect(text).to.include('Joint statement following the 30th regular meeting');
    expect(text).to.match(/China\W+November 3 – 4, 2025/);
    expect(text).to.match(/Mikhail Mishustin\W+prime minister of Russia/);
    expect(text).to.match(/Li Qiang\W+premier of the State Council of China/);
  });

  it('says whose words are whose, and that translations are unofficial', async () => {
    const text = textOf(await source());
    expect(text).to.include('Quotations are verbatim from the source, in its own language.');
    expect(text).to.match(/Translations into English are unofficial\./);
  });

  it('does not speak of translations to readers who are shown none', async () => {
    expect(textOf(await source('ar'))).not.to.include('الترجمات');
  });

  it('does not speak of translations where there are none', async () => {
    expect(textOf(await smallSource())).not.to.match(/Translations into|unofficial/i);
  });

  it('gives the rubric: five grades from the firmest down, and one for no verb', async () => {
    expect(rubricOf(await source())).to.deep.equal([
      'Agreed 5 of 5',
      'Will 4 of 5',
      'Ready 3 of 5',
      'Position 2 of 5',
      'Assessment 1 of 5',
      'No governing verb',
    ]);
    expect(rubricOf(await source('ar'))[0]).to.equal('اتفاق 5 من 5');
  });

  it('gives each grade a definition and the rule by which it is given', async () => {
    const rubric = part(await source(), 'rubric');
    expect(rubric.innerText).to.include('The grade follows the governing verb and nothing else.');
    for (const definition of rubric.querySelectorAll('dd')) {
      expect(definition.innerText.length).to.be.greaterThan(20);
    }
  });

  it('tells the grades apart by the number of marks that are filled, not by colour', async () => {
    const filled = [...part(await source(), 'rubric').querySelectorAll('dt')].map((term) => {
      const marks = term.querySelector('.strength-marks')!;
      const [full, low] = (['::before', '::after'] as const).map((half) => {
        const { width, height, borderBottomWidth } = getComputedStyle(marks, half);
        return {
          width: Number.parseFloat(width),
          height: Number.parseFloat(height) + Number.parseFloat(borderBottomWidth),
        };
      });
      expect(full!.height).to.be.greaterThan(2 * low!.height);
      return Math.round((5 * full!.width) / (full!.width + low!.width));
    });
    expect(filled).to.deep.equal([5, 4, 3, 2, 1, 0]);
  });

  it('says which revision this is, and that nothing was corrected so far', async () => {
    const text = textOf(await source());
    expect(text).to.include('Revision 1').and.include('None so far.');
  });

  it('lists what was corrected: when, why, and how it read before and after', async () => {
    const element = await smallSource();
    const text = textOf(element);
    expect(text).to.match(/Revision 3.*July 1, 2024\W+A slip of the pen/);
    expect(text).not.to.include('None so far.');
    expect(all(element, 'del').map((each) => each.innerText)).to.deep.equal(['the survey of 1998']);
    expect(all(element, 'ins').map((each) => each.innerText)).to.deep.equal(['the survey of 1999']);
    expect(text).to.match(/Before: the survey of 1998 After: the survey of 1999/);
  });

  it('has a heading of the level that it is given, which names it', async () => {
    const element = await source('en', 'heading-level="2"');
    expect(part(element, 'title').getAttribute('aria-level')).to.equal('2');
    expect(part(element, 'title').innerText.trim()).to.equal('Where these words come from');
    const name = all(element, 'section')[0]!.getAttribute('aria-label');
    expect(name).to.equal('Where these words come from');
  });

  it('marks the words of the statement on a French page, and speaks French around them', async () => {
    const element = await source('fr');
    expect(textOf(element)).to.include('D’où viennent ces mots').and.include('4 novembre 2025');
    for (const words of ['Mikhail Mishustin', 'prime minister of Russia']) {
      expect(wording(element, words).lang, words).to.equal('en');
    }
    expect(part(element, 'rubric').querySelector('[lang]')).to.equal(null);
  });
});
