import { expect } from '@open-wc/testing';
import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import { parseStatement, stancesOf, strengthOf, type Statement } from '../../src/model/index.js';
import { langMapsIn } from '../../src/model/lang-maps-in.js';
import { withLanguage, withLanguages } from '../../src/model/language-layer.js';

const languages = ['ar', 'en', 'ru', 'zh'];
const translations = ['en', 'ru', 'zh'];

const scripts = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Where a text in Arabic stands, found without the help of the schema. */
function textPaths(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('ar' in node) return [path];
  return Object.entries(node).flatMap(([key, child]) => {
    const step = Array.isArray(node) ? `[${key}]` : path && `.${key}`;
    return textPaths(child, path + (step || key));
  });
}

describe('data: regular-meeting-30', () => {
  let report: string;
  let merged: Statement;
  let statement: Statement;

  before(async () => {
    const response = await fetch(new URL('../fixtures/statement.ar.txt', import.meta.url));
    report = await response.text();
    merged = await withLanguages(regularMeeting30);
    statement = parseStatement(merged);
  });

  describe('the model', () => {
    it('is valid and consistent with all of its languages', () => {
      expect(statement.id).to.equal('regular-meeting-30');
      expect(statement).to.deep.equal(merged);
    });

    it('holds the words of a language only when its layer is loaded', async () => {
      expect(regularMeeting30.statement.languages).to.deep.equal(languages);
      expect(Object.keys(regularMeeting30.layers)).to.deep.equal(languages);
      expect(textPaths(regularMeeting30.statement)).to.deep.equal([]);
      for (const [language, load] of Object.entries(regularMeeting30.layers)) {
        const alone = withLanguage(regularMeeting30.statement, language, await load());
        for (const { path, texts } of langMapsIn(alone)) {
          expect(Object.keys(texts), path).to.deep.equal([language]);
        }
      }
    });

    it('has every text in every language', () => {
      const paths = new Set<string>();
      for (const { path, texts } of langMapsIn(statement)) {
        expect(Object.keys(texts), path).to.have.members(languages);
        paths.add(path);
      }
      // The walk follows the schema: it has to find every object that has an Arabic text.
      expect(textPaths(statement)).to.have.members([...paths]);
    });

    it('has every text in the script of its language', () => {
      for (const { path, texts } of langMapsIn(statement)) {
        for (const [language, script] of Object.entries(scripts)) {
          expect(texts[language], `${path}.${language}`).to.match(script);
        }
        expect(texts['ar'], `${path}.ar`).not.to.match(/\p{Script=Cyrillic}|\p{Script=Han}/u);
        for (const language of translations) {
          expect(texts[language], `${path}.${language}`).not.to.match(scripts.ar);
        }
        expect(texts['en'], `${path}.en`).not.to.match(/\p{Script=Cyrillic}|\p{Script=Han}/u);
        expect(texts['ru'], `${path}.ru`).not.to.match(scripts.zh);
        expect(texts['zh'], `${path}.zh`).not.to.match(scripts.ru);
      }
    });

    it('sets no straight quotation marks in the words around the quotations', () => {
      for (const { path, texts } of langMapsIn(statement)) {
        for (const [language, words] of Object.entries(texts)) {
          expect(words, `${path}.${language}`).not.to.match(/["']/);
        }
      }
    });
  });

  describe('quotations', () => {
    it('are verbatim, with what stands around them', () => {
      for (const { id, quote } of statement.clauses) {
        expect(report.includes(quote.exact), id).to.equal(true);
        const around = `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`;
        expect(report.includes(around), `${id} in its place`).to.equal(true);
      }
    });

    it('are whole paragraphs: nothing of the statement is left out', () => {
      const paragraphs = report.split('\n').filter((line) => line.trim() !== '');
      // The first paragraph introduces the statement and the last one tells of the visit.
      expect(paragraphs.slice(1, -1)).to.deep.equal(
        statement.clauses.map(
          ({ quote }) => `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`,
        ),
      );
    });

    it('are numbered 1 to 17 in the order of the report', () => {
      expect(statement.clauses.map(({ number }) => number)).to.deep.equal(
        Array.from({ length: 17 }, (_, index) => index + 1),
      );
      const places = statement.clauses.map(({ quote }) => report.indexOf(quote.exact));
      expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    });

    it('put quotation marks only around words that the report puts in them', () => {
      for (const { path, texts } of langMapsIn(statement)) {
        for (const [, quoted] of texts['ar']!.matchAll(/«([^»]*)»/g)) {
          expect(report.includes(`"${quoted}"`), `${path}: ${quoted}`).to.equal(true);
        }
        const count = (language: string, mark: RegExp): number =>
          [...texts[language]!.matchAll(mark)].length;
        expect(count('en', /“/g), path).to.equal(count('ar', /«/g));
        expect(count('ru', /«/g), path).to.equal(count('ar', /«/g));
        expect(count('zh', /“/g), path).to.equal(count('ar', /«/g));
      }
    });
  });

  describe('translations', () => {
    it('are there for every clause, each in its script and each unofficial', () => {
      for (const { id, translations: given } of statement.clauses) {
        expect(Object.keys(given), id).to.have.members(translations);
        for (const language of ['en', 'ru', 'zh'] as const) {
          expect(given[language]!.fidelity, `${id}.${language}`).to.equal('unofficial');
          expect(given[language]!.text, `${id}.${language}`).to.match(scripts[language]);
          expect(given[language]!.text, `${id}.${language}`).not.to.match(scripts.ar);
        }
      }
    });

    it('hold the operative verb as it is glossed', () => {
      for (const { id, operative, translations: given } of statement.clauses) {
        if (!operative) continue;
        for (const language of translations) {
          expect(given[language]!.text.toLowerCase(), `${id}.${language}`).to.include(
            operative.verb[language]!,
          );
        }
      }
    });
  });

  describe('strength', () => {
    it('is unstated where the excerpt has no governing verb, and nowhere else', () => {
      const unstated = statement.clauses.filter((clause) => strengthOf(clause) === 'unstated');
      expect(unstated.map(({ id }) => id)).to.deep.equal([
        'evacuation',
        'sovereign-assets',
        'arctic',
      ]);
    });

    it('of a clause is that of its firmest commitment', () => {
      const ranks = ['agreed', 'will', 'ready', 'position', 'assessment', 'unstated'];
      for (const clause of statement.clauses) {
        const own = statement.commitments
          .filter((commitment) => commitment.clause === clause.id)
          .map(({ strength }) => ranks.indexOf(strength));
        if (own.length > 0) expect(ranks[Math.min(...own)], clause.id).to.equal(strengthOf(clause));
      }
    });
  });

  describe('stances', () => {
    it('are one-sided only where one party speaks, and are that party’s', () => {
      const oneSided = statement.clauses.flatMap(({ id, stances }) =>
        stances
          .filter(({ basis }) => basis === 'unilateral')
          .map(({ parties, position }) => `${id}: ${parties.join()} ${position}`),
      );
      expect(oneSided).to.deep.equal([
        'russia-security: china supports',
        'russia-security: china opposes',
        'one-china: russia affirms',
        'one-china: russia recognises',
        'one-china: russia recognises',
        'one-china: russia recognises',
        'one-china: russia opposes',
        'one-china: russia supports',
        'one-china: russia notes',
      ]);
    });

    it('are joint everywhere else, and stand on the topic of their clause', () => {
      for (const { id, speakers, topic, stances } of statement.clauses) {
        expect(stances, id).not.to.be.empty;
        for (const stance of stances) {
          expect(stance.topic, id).to.equal(topic);
          expect(stance.parties, id).to.deep.equal(speakers);
        }
      }
    });

    it('are not invented: what a party does not say is not stated', () => {
      expect(stancesOf(statement, 'china', 'taiwan')).to.be.empty;
      expect(stancesOf(statement, 'russia', 'russia-security')).to.be.empty;
    });

    it('show the most characteristic one first', () => {
      const first = (party: string, topic: string): string | undefined =>
        stancesOf(statement, party, topic)[0]?.stance.position;
      expect(first('russia', 'taiwan')).to.equal('affirms');
      expect(first('china', 'russia-security')).to.equal('supports');
      expect(first('china', 'finance')).to.equal('agrees');
    });
  });

  describe('dates', () => {
    it('are given to one commitment alone, as the text gives them', () => {
      const dated = statement.commitments.filter(({ when }) => when !== null);
      expect(dated.map(({ id, when }) => ({ id, when }))).to.deep.equal([
        { id: 'carry-out-space-programme', when: { start: '2023', end: '2027' } },
      ]);
    });

    it('from outside the statement are marked as context and cited', () => {
      const dates = statement.events.map(({ basis, date }) => `${basis} ${date}`);
      expect(dates).to.deep.equal([
        'context 1945-06-26',
        'context 1945-10-24',
        'context 1971-10-25',
        'context 1996-09-19',
        'context 2001-06-15',
        'context 2009-06-16',
        'text 2025',
        'text 2025',
        'text 2025-11-03/2025-11-04',
      ]);
    });
  });

  it('uses every topic and every reference', () => {
    const topics = new Set(statement.clauses.map(({ topic }) => topic));
    const references = new Set(statement.clauses.flatMap((clause) => clause.references));
    expect([...topics]).to.have.members(statement.topics.map(({ id }) => id));
    expect([...references]).to.have.members(statement.references.map(({ id }) => id));
  });
});
