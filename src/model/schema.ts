import * as v from 'valibot';
import { edtfPattern, isEdtfDate, isEdtfDateOrInterval } from './edtf.js';
import {
  bases,
  eventBases,
  fidelities,
  gradedStrengths,
  positions,
  referenceKinds,
  sourceKinds,
  statementKinds,
} from './vocabulary.js';

/**
 * The only definition of the model. The types in `statement.ts` are inferred
 * from it and `statement.schema.json` is generated from it, so a description
 * here is what the data desk's editor shows.
 */

const text = v.pipe(
  v.string('needs text'),
  v.regex(/\S/u, 'is empty: write the text, or leave the whole entry out'),
);

const id = v.pipe(
  v.string('needs an id'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id: use lower-case Latin letters and digits in words joined by hyphens, like "one-china"',
  ),
);

export const languageTag = v.pipe(
  v.string('needs a language tag'),
  v.regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/,
    'is not a language tag: write it as BCP 47 does, like "ar", "en-GB" or "zh-Hans"',
  ),
);

const url = v.pipe(
  v.string('needs an address'),
  v.url('is not an address'),
  v.regex(/^(?:https?:|mailto:)/i, 'is not a permitted address: use https:, http: or mailto:'),
);

// The pattern is for the data desk's editor: a JSON schema cannot say what `isEdtfDate` checks.
const notADate = 'is not an EDTF level 0 date: write "2025", "2025-11" or "2025-11-04"';
const edtfDate = v.pipe(
  v.string('needs a date'),
  v.regex(edtfPattern, notADate),
  v.check(isEdtfDate, notADate),
  v.description('EDTF level 0 date, as precise as the source: a year, a month or a day.'),
);

const notADateOrInterval =
  'is not an EDTF level 0 date or interval: write "2025", "2025-11-04" or "2025-11-03/2025-11-04"';
const edtfDateOrInterval = v.pipe(
  v.string('needs a date'),
  v.regex(/^[\d/-]+$/, notADateOrInterval),
  v.check(isEdtfDateOrInterval, notADateOrInterval),
  v.description('EDTF level 0 date, or an interval of two joined by a slash.'),
);

export const langMapSchema = v.pipe(
  v.record(languageTag, text, 'needs a text for each language'),
  v.description('One text for each of the languages of the statement.'),
);

const party = v.strictObject({
  id,
  name: langMapSchema,
  shortName: langMapSchema,
  code: v.pipe(
    v.string('needs a country code'),
    v.regex(/^[A-Z]{2,3}$/, 'is not a country code: write it as ISO 3166 does, like "RU"'),
    v.description('ISO 3166 code: the typographic mark of the party.'),
  ),
  sameAs: v.optional(url),
});

const participant = v.strictObject({
  party: id,
  name: langMapSchema,
  role: langMapSchema,
});

const event = v.strictObject({
  name: langMapSchema,
  ordinal: v.optional(v.pipe(v.number('needs a number'), v.integer('is not a whole number'))),
  start: edtfDate,
  end: v.optional(edtfDate),
  place: langMapSchema,
  participants: v.array(participant),
});

const source = v.strictObject({
  id,
  kind: v.picklist(sourceKinds),
  language: languageTag,
  published: edtfDate,
  publisher: v.optional(langMapSchema),
  url: v.optional(url),
  note: langMapSchema,
});

const stance = v.strictObject({
  parties: v.pipe(v.array(id), v.minLength(1, 'names no party')),
  topic: id,
  position: v.picklist(positions),
  object: v.pipe(
    langMapSchema,
    v.description('Toward what: words that follow the word for the position in each language.'),
  ),
  basis: v.picklist(bases),
});

const quote = v.strictObject({
  exact: v.pipe(text, v.description('Verbatim, as it stands in the source.')),
  language: languageTag,
  source: id,
  prefix: v.optional(text),
  suffix: v.optional(text),
});

const translation = v.strictObject({
  text,
  fidelity: v.picklist(fidelities),
  by: v.pipe(text, v.description('Who made the translation.')),
});

const operative = v.strictObject({
  exact: v.pipe(text, v.description('The governing verb as it stands in the quotation.')),
  verb: langMapSchema,
  strength: v.picklist(gradedStrengths),
});

const clause = v.strictObject({
  id,
  number: v.pipe(
    v.number('needs a number'),
    v.integer('is not a whole number'),
    v.minValue(1, 'starts at 1'),
    v.description('The order in the source, from 1.'),
  ),
  topic: id,
  speakers: v.pipe(v.array(id), v.minLength(1, 'names no party')),
  title: langMapSchema,
  summary: langMapSchema,
  quote,
  translations: v.record(languageTag, translation),
  operative: v.optional(operative),
  stances: v.array(stance),
  references: v.array(id),
});

const commitment = v.strictObject({
  id,
  clause: id,
  parties: v.pipe(v.array(id), v.minLength(1, 'names no party')),
  action: langMapSchema,
  strength: v.picklist([...gradedStrengths, 'unstated']),
  when: v.pipe(
    v.nullable(
      v.pipe(
        v.strictObject({ start: v.optional(edtfDate), end: v.optional(edtfDate) }),
        v.check(({ start, end }) => Boolean(start ?? end), 'has neither start nor end: write null'),
      ),
    ),
    v.description('When, or null where the text gives no date.'),
  ),
  basis: v.picklist(bases),
});

const datedEvent = v.variant('basis', [
  v.strictObject({
    id,
    date: edtfDateOrInterval,
    title: langMapSchema,
    basis: v.literal(eventBases[0]),
    clause: v.optional(id),
    source: id,
  }),
  v.strictObject({
    id,
    date: edtfDateOrInterval,
    title: langMapSchema,
    basis: v.literal(eventBases[1]),
    clause: v.optional(id),
    citation: langMapSchema,
    url: v.optional(url),
  }),
]);

const reference = v.strictObject({
  id,
  label: langMapSchema,
  gloss: langMapSchema,
  kind: v.picklist(referenceKinds),
  citation: v.optional(langMapSchema),
  url: v.optional(url),
});

const correction = v.strictObject({
  date: edtfDate,
  target: v.pipe(text, v.description('What was corrected: the id of a clause, party or event.')),
  before: langMapSchema,
  after: langMapSchema,
  reason: langMapSchema,
});

export const statementSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    schemaVersion: v.literal(1, 'is not a version of the model that this library reads'),
    id,
    revision: v.pipe(v.number('needs a number'), v.integer(), v.minValue(1, 'starts at 1')),
    kind: v.picklist(statementKinds),
    title: langMapSchema,
    languages: v.pipe(
      v.array(languageTag),
      v.minLength(1, 'names no language'),
      v.description('The languages that every text of this file is written in.'),
    ),
    sourceLanguage: languageTag,
    event,
    parties: v.pipe(v.array(party), v.minLength(1, 'names no party')),
    topics: v.pipe(
      v.array(v.strictObject({ id, label: langMapSchema })),
      v.minLength(1, 'names no topic'),
    ),
    sources: v.pipe(v.array(source), v.minLength(1, 'names no source')),
    clauses: v.pipe(v.array(clause), v.minLength(1, 'has no clause')),
    commitments: v.array(commitment),
    events: v.array(datedEvent),
    references: v.array(reference),
    corrections: v.array(correction),
  }),
  v.title('Statement'),
  v.description('A diplomatic statement, as communique explains it.'),
);
