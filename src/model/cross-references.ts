import { readEdtf } from './edtf.js';
import { langMapsIn } from './lang-maps-in.js';
import type { Problem } from './statement-error.js';
import type { Statement } from './statement.js';

const idsOf = (items: readonly { readonly id: string }[]): Set<string> =>
  new Set(items.map(({ id }) => id));

/**
 * What a schema cannot say: that names lead somewhere, that words are there in
 * every language, and that a quotation holds what is quoted from it.
 */
export function* findBrokenReferences(statement: Statement): Generator<Problem> {
  const ids = {
    party: idsOf(statement.parties),
    topic: idsOf(statement.topics),
    source: idsOf(statement.sources),
    clause: idsOf(statement.clauses),
    reference: idsOf(statement.references),
  };

  function* leadsTo(
    kind: keyof typeof ids,
    path: string,
    ...values: readonly string[]
  ): Generator<Problem> {
    for (const value of values) {
      // What is missing altogether is for the schema to say.
      if (value !== undefined && !ids[kind].has(value)) {
        yield {
          path,
          value,
          message: `is not a ${kind} of this statement`,
          choices: [...ids[kind]],
        };
      }
    }
  }

  for (const key of [
    'parties',
    'topics',
    'sources',
    'clauses',
    'commitments',
    'events',
    'references',
  ] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of statement[key].entries()) {
      if (seen.has(id))
        yield { path: `${key}[${index}].id`, value: id, message: 'stands here a second time' };
      seen.add(id);
    }
  }

  // A note names either of them by its id alone.
  for (const [index, { id }] of statement.references.entries()) {
    if (ids.clause.has(id)) {
      const message = 'is the id of a clause as well: a note could not tell them apart';
      yield { path: `references[${index}].id`, value: id, message };
    }
  }

  for (const [index, participant] of statement.event.participants.entries()) {
    yield* leadsTo('party', `event.participants[${index}].party`, participant.party);
  }

  for (const [index, clause] of statement.clauses.entries()) {
    const path = `clauses[${index}]`;
    yield* leadsTo('topic', `${path}.topic`, clause.topic);
    yield* leadsTo('party', `${path}.speakers`, ...clause.speakers);
    yield* leadsTo('source', `${path}.quote.source`, clause.quote.source);
    yield* leadsTo('reference', `${path}.references`, ...clause.references);
    if (clause.operative && !clause.quote.exact.includes(clause.operative.exact)) {
      yield {
        path: `${path}.operative.exact`,
        value: clause.operative.exact,
        message: 'does not stand in the quotation of its clause',
      };
    }
    for (const [place, stance] of clause.stances.entries()) {
      const stancePath = `${path}.stances[${place}]`;
      yield* leadsTo('party', `${stancePath}.parties`, ...stance.parties);
      yield* leadsTo('topic', `${stancePath}.topic`, stance.topic);
      yield* checkBasis(stancePath, stance);
      for (const party of stance.parties) {
        if (ids.party.has(party) && !clause.speakers.includes(party)) {
          yield {
            path: `${stancePath}.parties`,
            value: party,
            message: 'does not speak in this clause',
            choices: clause.speakers,
          };
        }
      }
    }
  }

  for (const [index, commitment] of statement.commitments.entries()) {
    const path = `commitments[${index}]`;
    yield* leadsTo('clause', `${path}.clause`, commitment.clause);
    yield* leadsTo('party', `${path}.parties`, ...commitment.parties);
    yield* checkBasis(path, commitment);
    yield* checkOrder(`${path}.when`, commitment.when?.start, commitment.when?.end);
  }
  yield* checkOrder('event', statement.event.start, statement.event.end);

  for (const [index, event] of statement.events.entries()) {
    const path = `events[${index}]`;
    if (event.clause) yield* leadsTo('clause', `${path}.clause`, event.clause);
    if (event.basis === 'text') yield* leadsTo('source', `${path}.source`, event.source);
  }

  const targets = new Set([
    ...Object.values(ids).flatMap((known) => [...known]),
    ...idsOf(statement.events),
    ...idsOf(statement.commitments),
    statement.id,
  ]);
  for (const [index, { target }] of statement.corrections.entries()) {
    if (!targets.has(target)) {
      yield {
        path: `corrections[${index}].target`,
        value: target,
        message: 'is not the id of anything in this statement',
        choices: [...targets],
      };
    }
  }

  yield* findMissingLanguages(statement);
}

function* checkBasis(
  path: string,
  { basis, parties }: { readonly basis: string; readonly parties: readonly string[] },
): Generator<Problem> {
  if (basis === 'joint' ? parties.length < 2 : parties.length !== 1) {
    const message =
      basis === 'joint'
        ? 'names fewer than two parties, and its basis is "joint"'
        : 'names several parties, and its basis is "unilateral"';
    yield { path: `${path}.parties`, value: parties, message };
  }
}

function* checkOrder(path: string, start?: string, end?: string): Generator<Problem> {
  const from = start && readEdtf(start);
  const until = end && readEdtf(end);
  if (from && until && from.start > until.end)
    yield { path, value: `${start}/${end}`, message: 'ends before it starts' };
}

function* findMissingLanguages(statement: Statement): Generator<Problem> {
  const { languages } = statement;
  for (const { path, texts } of langMapsIn(statement)) {
    for (const language of languages) {
      if (!(language in texts)) {
        yield {
          path: `${path}.${language}`,
          value: undefined,
          message: 'is missing: every text needs every language of the statement',
        };
      }
    }
    for (const [language, value] of Object.entries(texts)) {
      if (!languages.includes(language)) {
        yield {
          path: `${path}.${language}`,
          value,
          message: 'is in a language that the statement does not list',
          choices: languages,
        };
      }
    }
  }
}
