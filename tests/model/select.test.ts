import { expect } from '@open-wc/testing';
import {
  find,
  findAll,
  idsOf,
  parseStatement,
  stancesOf,
  strengthOf,
  timelineOf,
  type Statement,
} from '../../src/model/index.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';

describe('model: select', () => {
  let bundled: Statement;
  let small: Statement;
  before(async () => {
    bundled = parseStatement(await bundledStatement());
    small = parseStatement(threeParties());
  });

  describe('by id', () => {
    it('finds what the statement has, and nothing else', () => {
      expect(find(small, 'clause', 'shared-water')?.number).to.equal(1);
      expect(find(small, 'party', 'shared-water')).to.equal(undefined);
      expect(find(bundled, 'clause', 'shared-water')).to.equal(undefined);
    });

    it('finds several in the order that was asked for, without those that are not there', () => {
      const found = findAll(small, 'party', ['vestmark', 'atlantis', 'norland']);
      expect(found.map(({ id }) => id)).to.deep.equal(['vestmark', 'norland']);
    });

    it('lists the valid choices', () => {
      expect(idsOf(small, 'topic')).to.deep.equal(['water', 'borders']);
    });
  });

  describe('strengthOf', () => {
    it('is that of the operative verb, and unstated without one', () => {
      const strengths = ['financial-cooperation', 'russia-security', 'arctic'].map((id) =>
        strengthOf(find(bundled, 'clause', id)!),
      );
      expect(strengths).to.deep.equal(['agreed', 'position', 'unstated']);
    });
  });

  describe('stancesOf', () => {
    it('gives every stance of a party on a topic with its clause, in the order of the source', () => {
      const cited = stancesOf(bundled, 'china', 'multilateral-cooperation');
      expect(cited.map(({ clause, stance }) => `${clause.id} ${stance.position}`)).to.deep.equal([
        'charter-and-world-order ready',
        'multilateral-mechanisms agrees',
        'specialised-organisations agrees',
      ]);
    });

    it('gives a joint stance to every party that takes it', () => {
      for (const party of ['norland', 'esteria', 'vestmark']) {
        expect(stancesOf(small, party, 'water'), party).to.have.length(1);
      }
    });

    it('gives nothing where a party does not speak', () => {
      expect(stancesOf(small, 'esteria', 'borders')).to.deep.equal([]);
    });
  });

  describe('timelineOf', () => {
    const idsIn = (statement: Statement, filter = {}): string[] =>
      timelineOf(statement, filter).map(({ id }) => id);

    it('puts commitments and events into the order of time, and the undated last', () => {
      expect(idsIn(small)).to.deep.equal([
        'survey',
        'meeting',
        'measure-rivers',
        'publish-survey',
        'share-measurements',
      ]);
    });

    it('keeps the order of the source among the undated', () => {
      const undated = timelineOf(bundled).filter(({ start, end }) => !start && !end);
      const expected = bundled.commitments.filter(({ when }) => !when);
      expect(undated.map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id));
    });

    it('says which items are context, and gives each its clause', () => {
      const [survey, meeting] = timelineOf(small);
      expect([survey!.basis, meeting!.basis]).to.deep.equal(['context', 'text']);
      expect(survey!.clause?.id).to.equal('norland-borders');
      expect(meeting!.clause).to.equal(undefined);
    });

    it('filters by topic: what belongs to no clause belongs to no topic', () => {
      expect(idsIn(small, { topic: 'water' })).to.deep.equal([
        'measure-rivers',
        'share-measurements',
      ]);
    });

    it('filters by party', () => {
      expect(idsIn(small, { party: 'esteria' })).to.deep.equal([
        'measure-rivers',
        'share-measurements',
      ]);
      expect(idsIn(small, { party: 'norland' })).to.include.members(['survey', 'publish-survey']);
    });

    it('filters by time with both ends included, and keeps the undated', () => {
      const filters: [filter: object, left: string[]][] = [
        [{ from: '2024-06-02', to: '2024' }, ['meeting']],
        [{ from: '2024-06-03', to: '2024' }, []],
        [{ from: '2025-12-31', to: '2026-03-01' }, ['measure-rivers', 'publish-survey']],
        [{ to: '1999-01-01' }, ['survey']],
        [{ to: '1998' }, []],
      ];
      for (const [filter, left] of filters) {
        expect(idsIn(small, filter), JSON.stringify(filter)).to.deep.equal([
          ...left,
          'share-measurements',
        ]);
      }
    });

    it('combines its filters', () => {
      expect(idsIn(small, { topic: 'borders', party: 'norland', from: '2026' })).to.deep.equal([
        'publish-survey',
      ]);
    });
  });
});
