import { expect } from '@open-wc/testing';
import { parseStatement, StatementError, type Problem } from '../../src/model/index.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';

type Json = ReturnType<typeof threeParties>;

/** What is wrong with the small statement after a change of it. */
function problemsAfter(change: (json: Json) => unknown): readonly Problem[] {
  const json = threeParties();
  change(json);
  try {
    parseStatement(json);
  } catch (error) {
    if (error instanceof StatementError) return error.problems;
    throw error;
  }
  return [];
}

/** Puts a value that the type does not allow. */
function set(target: object, key: string, value: unknown): void {
  Object.assign(target, { [key]: value });
}

describe('model: parseStatement', () => {
  it('accepts the bundled statement with all of its languages', async () => {
    const statement = await bundledStatement();
    expect(parseStatement(statement)).to.deep.equal(statement);
  });

  it('accepts a statement of three parties in one language', () => {
    expect(parseStatement(threeParties())).to.deep.equal(threeParties());
  });

  it('accepts what went through JSON', () => {
    const json = JSON.stringify(threeParties());
    expect(JSON.stringify(parseStatement(JSON.parse(json)))).to.equal(json);
  });

  it('returns a copy that is frozen in depth, and leaves its input as it was', () => {
    const json = threeParties();
    const statement = parseStatement(json);
    const assertFrozen = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      expect(Object.isFrozen(node), path).to.equal(true);
      for (const [key, child] of Object.entries(node)) assertFrozen(child, `${path}.${key}`);
    };
    assertFrozen(statement, 'statement');
    expect(json).to.deep.equal(threeParties());
    json.clauses[0]!.title.en = 'Another title';
    expect(statement.clauses[0]!.title['en']).to.equal('Shared water');
  });

  describe('says where, what and what else', () => {
    const cases: {
      name: string;
      change: (json: Json) => unknown;
      path: string;
      value: unknown;
      message?: RegExp;
      choices?: string[];
    }[] = [
      {
        name: 'a key that the model does not have',
        change: (json) => set(json.clauses[1]!, 'colour', 'red'),
        path: 'clauses[1].colour',
        value: 'red',
        message: /not part of the model/,
      },
      {
        name: 'a key that is missing',
        change: (json) =>
          delete (json.clauses[0]!.quote as Partial<Json['clauses'][0]['quote']>).source,
        path: 'clauses[0].quote.source',
        value: undefined,
        message: /missing/,
      },
      {
        name: 'a position outside the vocabulary',
        change: (json) => (json.clauses[0]!.stances[0]!.position = 'adores'),
        path: 'clauses[0].stances[0].position',
        value: 'adores',
        choices: [
          'supports',
          'opposes',
          'affirms',
          'recognises',
          'notes',
          'assesses',
          'agrees',
          'will',
          'ready',
          'states',
        ],
      },
      {
        name: 'a strength outside the rubric',
        change: (json) => (json.clauses[0]!.operative.strength = 'strong'),
        path: 'clauses[0].operative.strength',
        value: 'strong',
        choices: ['agreed', 'will', 'ready', 'position', 'assessment'],
      },
      {
        name: 'an event whose basis is neither text nor context',
        change: (json) => (json.events[0]!.basis = 'rumour'),
        path: 'events[0].basis',
        value: 'rumour',
        choices: ['text', 'context'],
      },
      {
        name: 'a context event without a citation',
        change: (json) => delete json.events[1]!.citation,
        path: 'events[1].citation',
        value: undefined,
        message: /missing/,
      },
      {
        name: 'a version of the model that is not known',
        change: (json) => (json.schemaVersion = 2),
        path: 'schemaVersion',
        value: 2,
        message: /version/,
      },
      {
        name: 'a text that is empty',
        change: (json) => (json.title.en = ' '),
        path: 'title.en',
        value: ' ',
        message: /empty/,
      },
      {
        name: 'a date that no calendar has',
        change: (json) => (json.event.start = '2024-02-30'),
        path: 'event.start',
        value: '2024-02-30',
        message: /EDTF.*"2025-11-04"/,
      },
      {
        name: 'a commitment that is dated without a date',
        change: (json) => (json.commitments[0]!.when = {} as never),
        path: 'commitments[0].when',
        value: {},
        message: /write null/,
      },
      {
        name: 'an id in capitals',
        change: (json) => (json.commitments[0]!.id = 'Water'),
        path: 'commitments[0].id',
        value: 'Water',
        message: /lower-case/,
      },
      {
        name: 'an address that would run a script',
        change: (json) => (json.sources[0]!.url = 'javascript:alert(1)'),
        path: 'sources[0].url',
        value: 'javascript:alert(1)',
        message: /https:/,
      },
      {
        name: 'a language that is not a tag',
        change: (json) => (json.sources[0]!.language = 'english'),
        path: 'sources[0].language',
        value: 'english',
        message: /BCP 47/,
      },
    ];

    for (const { name, change, path, value, message, choices } of cases) {
      it(`of ${name}`, () => {
        const [problem, ...others] = problemsAfter(change);
        expect(others).to.deep.equal([]);
        expect(problem?.path).to.equal(path);
        expect(problem?.value).to.deep.equal(value);
        if (message) expect(problem?.message).to.match(message);
        expect(problem?.choices).to.deep.equal(choices);
      });
    }
  });

  describe('follows every name to what it names', () => {
    const parties = ['norland', 'esteria', 'vestmark'];
    const clauses = ['shared-water', 'norland-borders'];
    const cases: {
      name: string;
      change: (json: Json) => unknown;
      path: string;
      value: unknown;
      choices?: string[];
    }[] = [
      {
        name: 'the topic of a clause',
        change: (json) => (json.clauses[0]!.topic = 'fire'),
        path: 'clauses[0].topic',
        value: 'fire',
        choices: ['water', 'borders'],
      },
      {
        name: 'the speakers of a clause',
        change: (json) => json.clauses[0]!.speakers.push('atlantis'),
        path: 'clauses[0].speakers',
        value: 'atlantis',
        choices: parties,
      },
      {
        name: 'the source of a quotation',
        change: (json) => (json.clauses[0]!.quote.source = 'hearsay'),
        path: 'clauses[0].quote.source',
        value: 'hearsay',
        choices: ['gazette'],
      },
      {
        name: 'the references of a clause',
        change: (json) => (json.clauses[0]!.references = ['atlas']),
        path: 'clauses[0].references',
        value: 'atlas',
        choices: ['river-commission'],
      },
      {
        name: 'the topic of a stance',
        change: (json) => (json.clauses[1]!.stances[0]!.topic = 'fire'),
        path: 'clauses[1].stances[0].topic',
        value: 'fire',
        choices: ['water', 'borders'],
      },
      {
        name: 'the party of a stance',
        change: (json) => (json.clauses[1]!.stances[0]!.parties = ['atlantis']),
        path: 'clauses[1].stances[0].parties',
        value: 'atlantis',
        choices: parties,
      },
      {
        name: 'the party of a stance to the speakers of its clause',
        change: (json) => (json.clauses[1]!.stances[0]!.parties = ['esteria']),
        path: 'clauses[1].stances[0].parties',
        value: 'esteria',
        choices: ['norland'],
      },
      {
        name: 'the clause of a commitment',
        change: (json) => (json.commitments[0]!.clause = 'annex'),
        path: 'commitments[0].clause',
        value: 'annex',
        choices: clauses,
      },
      {
        name: 'the parties of a commitment',
        change: (json) => (json.commitments[0]!.parties = ['atlantis']),
        path: 'commitments[0].parties',
        value: 'atlantis',
        choices: parties,
      },
      {
        name: 'the clause of an event',
        change: (json) => (json.events[1]!.clause = 'annex'),
        path: 'events[1].clause',
        value: 'annex',
        choices: clauses,
      },
      {
        name: 'the source of an event',
        change: (json) => (json.events[0]!.source = 'hearsay'),
        path: 'events[0].source',
        value: 'hearsay',
        choices: ['gazette'],
      },
      {
        name: 'the party of a participant',
        change: (json) => (json.event.participants[0]!.party = 'atlantis'),
        path: 'event.participants[0].party',
        value: 'atlantis',
        choices: parties,
      },
    ];

    for (const { name, change, path, value, choices } of cases) {
      it(name, () => {
        const [problem, ...others] = problemsAfter(change);
        expect(others).to.deep.equal([]);
        expect(problem).to.include({ path, value });
        expect(problem?.choices).to.deep.equal(choices);
      });
    }

    it('the target of a correction, which may be anything in the statement', () => {
      const [problem] = problemsAfter((json) => (json.corrections[0]!.target = 'nothing'));
      expect(problem).to.include({ path: 'corrections[0].target', value: 'nothing' });
      expect(problem?.choices).to.include.members([
        ...parties,
        ...clauses,
        'publish-survey',
        'survey',
        'three-parties',
      ]);
    });

    it('and finds a name that is given twice', () => {
      const twice = problemsAfter((json) => (json.commitments[2]!.id = 'publish-survey'));
      expect(twice).to.have.length(1);
      expect(twice[0]).to.include({ path: 'commitments[2].id', value: 'publish-survey' });
    });
  });

  it('finds an operative verb that does not stand in its quotation', () => {
    const problems = problemsAfter((json) => (json.clauses[0]!.operative.exact = 'decided to'));
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ path: 'clauses[0].operative.exact', value: 'decided to' });
  });

  it('finds a basis that does not fit the number of parties', () => {
    const problems = problemsAfter((json) => {
      json.clauses[0]!.stances[0]!.basis = 'unilateral';
      json.commitments[0]!.basis = 'joint';
    });
    expect(problems.map(({ path }) => path)).to.deep.equal([
      'clauses[0].stances[0].parties',
      'commitments[0].parties',
    ]);
  });

  it('finds a time that ends before it starts', () => {
    const problems = problemsAfter((json) => {
      json.event.end = '2024-05';
      json.event.start = '2024-06-01';
      set(json.commitments[0]!, 'when', { start: '2027', end: '2026-03' });
    });
    expect(problems.map(({ path }) => path)).to.have.members(['event', 'commitments[0].when']);
  });

  it('finds every text that lacks a language of the statement', () => {
    const problems = problemsAfter((json) => {
      json.languages.push('fr');
      set(json.title, 'fr', 'Déclaration');
    });
    expect(problems.map(({ path }) => path)).to.include.members([
      'event.name.fr',
      'parties[2].shortName.fr',
      'clauses[1].operative.verb.fr',
      'clauses[1].stances[0].object.fr',
      'events[1].citation.fr',
      'sources[0].publisher.fr',
      'corrections[0].reason.fr',
    ]);
    expect(problems.map(({ path }) => path)).not.to.include('title.fr');
  });

  it('finds a text in a language that the statement does not list', () => {
    const problems = problemsAfter((json) => set(json.topics[1]!.label, 'fr', 'Frontières'));
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ path: 'topics[1].label.fr', value: 'Frontières' });
    expect(problems[0]!.choices).to.deep.equal(['en']);
  });

  it('lists everything that is wrong in one error, a line for each', () => {
    const json = threeParties();
    json.kind = 'poem';
    json.clauses[0]!.stances[0]!.position = 'adores';
    set(json.event, 'weather', 'fine');
    Reflect.deleteProperty(json.topics[0]!, 'label');
    expect(() => parseStatement(json))
      .to.throw(StatementError)
      .with.property('message')
      .that.satisfies((message: string) => {
        const [title, ...lines] = message.split('\n');
        expect(title).to.equal('This statement has 4 problems:');
        expect(lines).to.have.length(4);
        expect(message).to.include(
          '- kind: "poem" is not a valid choice (valid: joint-statement, statement, communique, declaration)',
        );
        expect(message).to.include('- clauses[0].stances[0].position: "adores"');
        expect(message).to.include('- event.weather: "fine" is not part of the model');
        expect(message).to.include('- topics[0].label').and.to.include('is missing');
        expect(message).not.to.include('nothing is missing');
        return true;
      });
  });

  it('lists values that are wrong together with names that lead nowhere', () => {
    const problems = problemsAfter((json) => {
      json.kind = 'poem';
      json.clauses[0]!.topic = 'fire';
    });
    expect(problems.map(({ path }) => path)).to.have.members(['kind', 'clauses[0].topic']);
  });

  it('refuses what is no statement at all with an error that can be read', () => {
    for (const value of [null, undefined, 'a statement', 7, []]) {
      expect(() => parseStatement(value), String(value)).to.throw(
        StatementError,
        /^This statement has \d+ problem/,
      );
    }
  });
});
