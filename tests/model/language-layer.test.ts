import { expect } from '@open-wc/testing';
import { parseStatement, withLanguage, type Statement } from '../../src/model/index.js';
import { threeParties } from '../helpers/statements.js';

const french = {
  title: 'Déclaration des trois rivières',
  // In another order than in the statement: items are named by their id.
  parties: { vestmark: { shortName: 'Vestmarche' }, norland: { shortName: 'Norlande' } },
  event: { participants: [{ role: 'premier ministre de Norlande' }] },
  clauses: {
    'shared-water': {
      translations: { text: 'Les Parties sont convenues.', fidelity: 'unofficial', by: 'A desk' },
      stances: [{ object: 'de partager chaque mesure' }],
    },
  },
};

describe('model: layers of languages', () => {
  let statement: Statement;
  before(() => (statement = parseStatement(threeParties())));

  it('put their words beside those of the other languages', () => {
    const merged = withLanguage(statement, 'fr', french);
    expect(merged.title).to.deep.equal({
      en: 'Declaration of the Three Rivers',
      fr: 'Déclaration des trois rivières',
    });
    expect(merged.parties.map(({ shortName }) => shortName['fr'])).to.deep.equal([
      'Norlande',
      undefined,
      'Vestmarche',
    ]);
    expect(merged.event.participants[0]!.role['fr']).to.equal('premier ministre de Norlande');
    expect(merged.clauses[0]!.stances[0]!.object['fr']).to.equal('de partager chaque mesure');
  });

  it('bring the translation of a quotation with its fidelity', () => {
    const [clause] = withLanguage(statement, 'fr', french).clauses;
    expect(clause!.translations).to.deep.equal({
      fr: { text: 'Les Parties sont convenues.', fidelity: 'unofficial', by: 'A desk' },
    });
  });

  it('change neither the statement nor anything that they do not name', () => {
    const merged = withLanguage(statement, 'fr', french);
    expect(statement).to.deep.equal(threeParties());
    expect(merged.clauses[1]).to.deep.equal(statement.clauses[1]);
    expect(merged.commitments).to.deep.equal(statement.commitments);
  });
});
