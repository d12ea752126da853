import { expect } from '@open-wc/testing';
import {
  directionOf,
  fill,
  interfaceLanguages,
  localeOf,
  type CalendarDate,
  type Locale,
} from '../../src/locale/index.js';
import { readEdtf } from '../../src/model/index.js';

const date = (edtf: string): CalendarDate => readEdtf(edtf)!;

describe('locale', () => {
  const inLanguage = async (language: string): Promise<Locale> => localeOf(language);

  it('speaks Arabic, English, Spanish, French, Russian and Chinese, and English to all others', async () => {
    const copies = ['ar', 'en', 'es', 'fr', 'ru', 'zh', 'de'].map(
      async (language) => (await inLanguage(language)).words.copy,
    );
    expect(await Promise.all(copies)).to.deep.equal([
      'نسخ الاقتباس',
      'Copy quotation',
      'Copiar la cita',
      'Copier la citation',
      'Скопировать цитату',
      '复制引文',
      'Copy quotation',
    ]);
  });

  it('speaks the language of a tag with script, region or capitals', async () => {
    for (const language of ['zh-Hant-TW', 'ZH', 'zh-Hans']) {
      expect((await inLanguage(language)).words.copy, language).to.equal('复制引文');
    }
  });

  it('reads the tags with an underscore that some systems write', async () => {
    for (const [tag, copy] of [
      ['en_US', 'Copy quotation'],
      ['ar_EG', 'نسخ الاقتباس'],
    ] as const) {
      const locale = await inLanguage(tag);
      expect(locale.words.copy, tag).to.equal(copy);
      expect(() => locale.date(date('2025')), tag).not.to.throw();
    }
    expect(directionOf('ar_EG')).to.equal('rtl');
  });

  describe('numbers', () => {
    it('are in Latin digits in plain Arabic, and in those of the country where one is named', async () => {
      expect((await inLanguage('ar')).number(2758)).to.equal('2,758');
      expect((await inLanguage('ar-EG')).number(17)).to.equal('١٧');
      expect((await inLanguage('ar-MA')).number(17)).to.equal('17');
    });

    it('are in the digits that the tag asks for', async () => {
      expect((await inLanguage('ar-u-nu-arab')).number(17)).to.equal('١٧');
      expect((await inLanguage('ar-EG-u-nu-latn')).number(17)).to.equal('17');
    });
  });

  describe('dates', () => {
    it('are as precise as they are given', async () => {
      const en = await inLanguage('en-GB');
      expect(en.date(date('2025'))).to.equal('2025');
      expect(en.date(date('2025-11'))).to.equal('November 2025');
      expect(en.date(date('2025-11-04'))).to.equal('4 November 2025');
    });

    it('are in the words, digits and calendar of the language', async () => {
      const day = date('2025-11-04');
      expect((await inLanguage('ar')).date(day)).to.equal('4 نوفمبر 2025');
      expect((await inLanguage('ar-EG')).date(day)).to.equal('٤ نوفمبر ٢٠٢٥');
      expect((await inLanguage('zh')).date(day)).to.equal('2025年11月4日');
      expect((await inLanguage('ru')).date(day)).to.equal('4 ноября 2025 г.');
      expect((await inLanguage('ar-u-ca-islamic-umalqura')).date(day)).to.include('1447');
      expect((await inLanguage('en-u-ca-buddhist')).date(day)).to.include('2568');
    });

    it('are joined to one expression', async () => {
      const range = async (language: string, from: string, until: string): Promise<string> => {
        const text = (await inLanguage(language)).dates(date(from), date(until));
        return text.replace(/\s*–\s*/u, '–');
      };
      expect(await range('en-GB', '2025-11-03', '2025-11-04')).to.equal('3–4 November 2025');
      expect(await range('en-GB', '2023', '2027')).to.equal('2023–2027');
      expect(await range('ar-EG', '2023', '2027')).to.equal('٢٠٢٣–٢٠٢٧');
      expect(await range('en-GB', '2023', '2027-06')).to.equal('2023–June 2027');
    });
  });

  describe('lists', () => {
    it('have the commas and the “and” of the language', async () => {
      const list = async (language: string, ...items: string[]): Promise<string> =>
        (await inLanguage(language)).list(items).join('');
      expect(await list('en-GB', 'A', 'B', 'C')).to.equal('A, B and C');
      expect(await list('ar', 'روسيا', 'الصين')).to.equal('روسيا والصين');
      expect(await list('zh', '俄罗斯', '中国')).to.equal('俄罗斯和中国');
      expect(await list('en')).to.equal('');
    });

    it('keep their items whole, so that each can be isolated from the direction around it', async () => {
      const items = [{ name: 'روسيا' }, { name: 'China' }];
      const parts = (await inLanguage('ar')).list(items);
      expect(parts.filter((each) => typeof each === 'object')).to.deep.equal(items);
    });
  });

  describe('sentences', () => {
    it('take the form of their number', async () => {
      const forms = {
        zero: 'لا شيء',
        one: 'واحد',
        two: 'اثنان',
        few: '{count} بنود',
        other: '{count} بند',
      };
      const ar = await inLanguage('ar');
      expect([0, 1, 2, 3, 100].map((count) => ar.plural(forms, count))).to.deep.equal([
        'لا شيء',
        'واحد',
        'اثنان',
        '3 بنود',
        '100 بند',
      ]);
    });

    it('have their values where they name them, in any order', () => {
      expect(fill('{b} of {a}!', { a: 'one', b: 'two' })).to.deep.equal([
        'two',
        ' of ',
        'one',
        '!',
      ]);
    });

    it('have a place for the same values in every language', async () => {
      const english = placeholdersIn((await inLanguage('en')).words);
      expect(english).to.include({ 'sourceKind.press-report': 'language' });
      for (const language of interfaceLanguages) {
        const { words } = await inLanguage(language);
        expect(placeholdersIn(words), language).to.deep.equal(english);
      }
    });

    it('are all there, and without a Latin letter where the language has other ones', async () => {
      for (const language of interfaceLanguages) {
        const { words } = await inLanguage(language);
        for (const [path, sentence] of Object.entries(sentencesIn(words))) {
          const bare = sentence.replaceAll(/\{\w+\}/g, 'X');
          expect(bare.trim(), `${language}: ${path}`).not.to.equal('');
          if (['ar', 'ru', 'zh'].includes(language)) {
            expect(bare.replaceAll('X', ''), path).not.to.match(/\p{Script=Latin}/u);
          }
        }
      }
    });
  });

  it('knows the direction of languages and of scripts', () => {
    for (const language of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'uz-Arab', 'AR']) {
      expect(directionOf(language), language).to.equal('rtl');
    }
    for (const language of ['en', 'zh-Hans', 'ru', 'ky', 'art', '']) {
      expect(directionOf(language), language).to.equal('ltr');
    }
  });
});

/** Every sentence by its path. */
function sentencesIn(words: object, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(words).map(([key, value]: [string, unknown]) => {
      const place = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? { [place]: value } : sentencesIn(value as object, place);
    }),
  ) as Record<string, string>;
}

/** What each sentence names, in all of its plural forms and without the order of the names. */
function placeholdersIn(words: object): Record<string, string> {
  const names: Record<string, Set<string>> = {};
  for (const [path, sentence] of Object.entries(sentencesIn(words))) {
    const place = path.replace(/\.(?:zero|one|two|few|many|other)$/, '');
    names[place] ??= new Set();
    for (const [, name] of sentence.matchAll(/\{(\w+)\}/g)) names[place].add(name!);
  }
  return Object.fromEntries(
    Object.entries(names).map(([place, found]) => [place, [...found].toSorted().join(' ')]),
  );
}
