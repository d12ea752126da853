import { expect } from '@open-wc/testing';
import { fold, searchClauses, type Statement } from '../../src/model/index.js';
import { bundledStatement } from '../helpers/statements.js';

describe('model: search', () => {
  describe('folds', () => {
    const alike: Readonly<Record<string, readonly string[]>> = {
      'capital and small letters': ['Space', 'SPACE', 'space'],
      'Russian capitals': ['КОСМОС', 'космос'],
      'Latin accents, written as one letter or as two': ['résumé', 're\u0301sume\u0301', 'resume'],
      'Russian ё and й': ['щёлочь, край', 'щелочь, краи'],
      'Arabic vowel signs, gemination and nunation': ['اتُّفاقًا', 'اتفاقا'],
      'the lengthening stroke': ['الصـــين', 'الصين'],
      'alef with hamza above, below and with madda': ['أمن', 'إمن', 'آمن', 'امن'],
      'alef wasla': ['ٱلسلام', 'السلام'],
      'the small alef above': ['هٰذا', 'هذا'],
      'hamza on waw and on yeh': ['مؤتمر هيئة', 'موتمر هييه'],
      'a hamza of its own': ['شركاء', 'شركا'],
      'alef maqsura and yeh': ['على', 'علي'],
      'teh marbuta and heh': ['سيادة', 'سياده'],
      'ligatures and shapes of letters': ['ﻻ ﷲ ﬁ', 'لا الله fi'],
      'digits of every script': ['٢٧٥٨', '۲۷۵۸', '२७५८', '２７５８', '2758'],
      'letters of full width': ['ＡＢＣ', 'abc'],
      'apostrophes, as printers and as keyboards have them': ['Russia’s', "Russia's"],
      'dashes, as printers and as keyboards have them': ['2023–2027', '2023-2027'],
      'what cannot be seen: marks of direction, joiners, soft hyphens': [
        '\u200Fقرار\u200E الجم\u200Cعية',
        'قرار الجمعية',
      ],
    };
    for (const [what, spellings] of Object.entries(alike)) {
      it(what, () => {
        const folded = spellings.map(fold);
        expect(new Set(folded), folded.join(' | ')).to.have.property('size', 1);
      });
    }

    it('nothing that makes another word', () => {
      for (const [one, other] of [
        ['дом', 'дым'],
        ['سلام', 'سلم'],
        ['太空', '太空船'],
        ['2758', '2785'],
        ['ت', 'ث'],
        ['ح', 'خ'],
      ]) {
        expect(fold(one!), `${one} ${other}`).not.to.equal(fold(other!));
      }
    });

    it('nothing twice: what is folded stays as it is', () => {
      for (const spellings of Object.values(alike)) {
        for (const spelling of spellings) expect(fold(fold(spelling))).to.equal(fold(spelling));
      }
    });
  });

  describe('finds clauses', () => {
    let clauses: Statement['clauses'];
    before(async () => ({ clauses } = await bundledStatement()));

    const found = (query: string): string[] => searchClauses(clauses, query).map(({ id }) => id);

    it('by words of their title, summary, quotation and translation', () => {
      expect(found('expert council')).to.deep.equal(['ai-expert-council']);
      expect(found('excerpt governing verb')).to.include.members(['evacuation', 'arctic']);
      expect(found('روس كوسموس')).to.deep.equal(['space']);
      expect(found('Great Patriotic War')).to.deep.equal(['history-of-the-war']);
    });

    it('in whatever language, and in several at once', () => {
      const queries = [
        'الفضاء الوطنية',
        'national space administration',
        'Китайским национальным космическим',
        '国家航天局',
        'space كوسموس космической',
      ];
      for (const query of queries) expect(found(query), query).to.deep.equal(['space']);
    });

    it('however the query is spelt', () => {
      for (const query of ['الأمم المتحدة', 'الامم المتحده', 'الأُمَمُ المُتَّحِدة', 'الامـم المتحدة']) {
        expect(found(query), query).to.deep.equal(found('الأمم المتحدة'));
        expect(found(query), query).to.include('charter-and-world-order');
      }
      expect(found('قرار ٢٧٥٨')).to.deep.equal(['one-china']);
      expect(found('ROSCOSMOS')).to.deep.equal(['space']);
    });

    it('in which every word of the query occurs, in any order and in parts', () => {
      expect(found('intelligence artificial')).to.have.members([
        'ai-expert-council',
        'world-ai-organisation',
      ]);
      expect(found('artificial intelligence expert')).to.deep.equal(['ai-expert-council']);
      expect(found('intellig')).to.include('ai-expert-council');
    });

    it('in the order in which they are given', () => {
      const backwards = clauses.toReversed();
      expect(searchClauses(backwards, 'artificial').map(({ id }) => id)).to.deep.equal(
        found('artificial').toReversed(),
      );
    });

    it('all of them for a query that says nothing', () => {
      for (const query of ['', '   ', '\u00A0', 'ّ']) expect(found(query), query).to.have.length(17);
    });

    it('none for words that are not there, whatever they hold', () => {
      for (const query of ['atlantis', '.*', '[', '\\', '<b>', '%']) {
        expect(found(query), query).to.deep.equal([]);
      }
    });
  });
});
