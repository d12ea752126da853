// The words that every contender shows: those of the bundled statement, as our elements say them.
import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.ts';
import { Scale } from '../../src/elements/commitment-timeline/scale.ts';
import { plainReadingOf } from '../../src/embed/plain-reading.ts';
import { directionOf, fill } from '../../src/locale/index.ts';
import { parseStatement } from '../../src/model/index.ts';
import { withLanguages } from '../../src/model/language-layer.ts';
import {
  find,
  findAll,
  sourceOf,
  stancesOf,
  strengthOf,
  timelineOf,
} from '../../src/model/select.ts';
import { gradedStrengths } from '../../src/model/vocabulary.ts';
import { largeStatement } from '../helpers/large-statement.ts';

/** @typedef {import('../../src/embed/plain-reading.ts').PlainReading} PlainReading */
/** @typedef {import('../../src/model/statement.ts').Clause} Clause */
/** @typedef {import('../../src/model/select.ts').TimelineItem} TimelineItem */

/**
 * A party as a mark and a name, or bare words.
 *
 * @typedef {string | { code: string, place: number, name: string }} Part
 *
 * @typedef {{ language: string, direction: string }} InLanguage
 * @typedef {{ word: string, filled: number, rank: string }} Strength
 * @typedef {InLanguage & {
 *   clause: string, topic: string, place: string, title: string, voice: Part[],
 *   verbatim: string, strength: Strength, verb: string,
 *   quotation: InLanguage & { before: string, operative: string, after: string },
 *   translation: (InLanguage & { label: string, text: string }) | undefined,
 *   summaryLabel: string, summary: string, referencesLabel: string,
 *   references: { label: string, url: string, gloss: string, context: string }[],
 *   source: string[], copy: string,
 * }} Card
 * @typedef {InLanguage & {
 *   party: string, topic: string, mark: Exclude<Part, string>, words: string,
 *   title: string, isStated: boolean,
 * }} Badge
 * @typedef {{
 *   topic: string, date: string, isSpan: boolean, title: string,
 *   evidence: Part[][], start: number, end: number, gap: number, side: string, from: string, to: string,
 * }} Item
 * @typedef {InLanguage & {
 *   title: string, first: string, last: string, ticks: { label: string, at: number }[],
 *   lanes: { id: 'text' | 'context', heading: string, items: Item[] }[],
 * }} Timeline
 */

const bundledStatement = () => withLanguages(regularMeeting30);

/**
 * A card for each clause.
 *
 * @param {string} language
 * @returns {Promise<Card[]>}
 */
export async function cardsIn(language) {
  const reading = await plainReadingOf(await bundledStatement(), language);
  return reading.statement.clauses.map((clause) => cardOf(reading, clause));
}

/**
 * A badge for each party and topic.
 *
 * @param {string} language
 * @returns {Promise<Badge[]>}
 */
export async function badgesIn(language) {
  const reading = await plainReadingOf(await bundledStatement(), language);
  const { statement, locale, content } = reading;
  return statement.parties.flatMap((party) =>
    statement.topics.map((topic) => {
      const stance = stancesOf(statement, party.id, topic.id)[0]?.stance;
      const { words } = content;
      return {
        language: locale.language,
        direction: locale.direction,
        party: party.id,
        topic: topic.id,
        mark: partyIn(reading, party.id),
        words: stance
          ? `${words.position[stance.position]} ${reading.text(stance.object).text}`
          : sentence(words.stanceNotStated, { party: '' }),
        title: `${reading.text(party.shortName).text} · ${reading.text(topic.label).text}`,
        isStated: Boolean(stance),
      };
    }),
  );
}

/**
 * The JSON of a statement with so many items in time. All have a date, because the peers can show
 * no others; a quarter of them are context.
 *
 * @param {number} count
 * @returns {Record<string, unknown>}
 */
export function statementOfItems(count) {
  const clauses = 40;
  const statement = largeStatement({ clauses, parties: 3, topics: 4 });
  const day = (/** @type {number} */ index) => new Date(Date.UTC(2000, 0, 1 + index * 5));
  const date = (/** @type {number} */ index) => day(index).toISOString().slice(0, 10);
  const numbers = Array.from({ length: count }, (_, index) => index);
  // Each topic has items of every kind.
  const clauseOf = (/** @type {number} */ index) =>
    `clause-${(Math.floor(index / 4) % clauses) + 1}`;
  const both = (/** @type {string} */ ar, /** @type {string} */ en) => ({ ar, en });
  return {
    ...statement,
    commitments: numbers
      .filter((index) => index % 4 < 2)
      .map((index) => ({
        id: `commitment-${index}`,
        clause: clauseOf(index),
        parties: ['party-1', 'party-2'],
        action: both(
          `تنفيذ المشروع المشترك رقم ${index}`,
          `Carry out joint project ${index} of the programme`,
        ),
        strength: 'will',
        when: { start: date(index), end: date(index + 20) },
        basis: 'joint',
      })),
    events: numbers
      .filter((index) => index % 4 > 1)
      .map((index) => ({
        id: `event-${index}`,
        date: date(index),
        title: both(
          `الاجتماع رقم ${index} للجنة`,
          `Meeting ${index} of the committee, as the statement recalls it`,
        ),
        clause: clauseOf(index),
        ...(index % 4 === 2
          ? { basis: 'text', source: 'report' }
          : { basis: 'context', citation: both(`وثيقة ${index}`, `UN document ${index}`) }),
      })),
  };
}

/**
 * @param {Record<string, unknown>} json
 * @param {string} language
 * @returns {Promise<Timeline>}
 */
export async function timelineIn(json, language) {
  return timelineOfReading(await plainReadingOf(parseStatement(json), language));
}

/**
 * The timeline of the bundled statement, as far as it has dates.
 *
 * @param {string} language
 */
export async function bundledTimelineIn(language) {
  return timelineOfReading(await plainReadingOf(await bundledStatement(), language));
}

/**
 * @param {PlainReading} reading
 * @returns {Timeline}
 */
function timelineOfReading(reading) {
  const { statement, locale } = reading;
  const items = timelineOf(statement).filter(({ start, end }) => start ?? end);
  const scale = new Scale(items);
  const lanes = /** @type {const} */ (['text', 'context']).map((id) => ({
    id,
    heading: id === 'text' ? locale.words.timelineText : locale.words.timelineContext,
    items: itemsOf(
      reading,
      scale,
      items.filter(({ basis }) => basis === id),
    ),
  }));
  return {
    language: locale.language,
    direction: locale.direction,
    title: locale.words.timelineTitle,
    first: reading.date(String(scale.first)),
    last: reading.date(String(scale.last)),
    ticks: scale.ticks().map(({ year, at }) => ({ label: reading.date(String(year)), at })),
    lanes,
  };
}

/** @param {number} clauses */
export function statementOfClauses(clauses) {
  return largeStatement({ clauses, parties: 3, topics: 12 });
}

/**
 * What a list of clauses shows of each while it is closed.
 *
 * @param {Record<string, unknown>} json
 * @param {string} language
 */
export async function listIn(json, language) {
  const reading = await plainReadingOf(parseStatement(json), language);
  return reading.statement.clauses.map((clause) => ({
    title: reading.text(clause.title).text,
    parties: partiesIn(reading, clause.speakers),
    strength: strengthIn(reading, clause),
    searched: [clause.title, clause.summary]
      .flatMap(Object.values)
      .concat(clause.quote.exact)
      .join('\n'),
  }));
}

/**
 * @param {PlainReading} reading
 * @param {Clause} clause
 * @returns {Card}
 */
function cardOf(reading, clause) {
  const { statement, locale } = reading;
  const { words } = locale;
  const source = sourceOf(statement, clause);
  const { exact, language } = clause.quote;
  const operative = clause.operative?.exact ?? '';
  const at = exact.indexOf(operative);
  const isRead = language === locale.language;
  const translation = clause.translations[locale.language];
  const languageOf = (/** @type {string} */ tag) => locale.languageName(tag);
  return {
    language: locale.language,
    direction: locale.direction,
    clause: clause.id,
    topic: textOf(reading, find(statement, 'topic', clause.topic)?.label),
    place: sentence(words.clauseNumber, {
      number: locale.number(clause.number),
      total: locale.number(statement.clauses.length),
    }),
    title: reading.text(clause.title).text,
    voice: fill(clause.speakers.length > 1 ? words.voice.joint : words.voice.unilateral, {
      parties: partiesIn(reading, clause.speakers),
    }).flat(),
    verbatim: sentence(words.fidelity.verbatim[source.kind], { language: languageOf(language) }),
    strength: strengthIn(reading, clause),
    verb: isRead ? '' : textOf(reading, clause.operative?.verb),
    quotation: {
      language,
      direction: directionOf(language),
      before: exact.slice(0, at),
      operative,
      after: exact.slice(at + operative.length),
    },
    translation:
      translation && !isRead
        ? {
            language: locale.language,
            direction: locale.direction,
            label: words.fidelity[translation.fidelity],
            text: translation.text,
          }
        : undefined,
    summaryLabel: words.fidelity.summary,
    summary: reading.text(clause.summary).text,
    referencesLabel: `${words.references} (${locale.number(clause.references.length)})`,
    references: findAll(statement, 'reference', clause.references).map((reference) => ({
      label: reading.text(reference.label).text,
      url: reference.url ?? '',
      gloss: reading.text(reference.gloss).text,
      context: reference.citation
        ? `${words.fidelity.context}. ${sentence(words.citation, { citation: textOf(reading, reference.citation) })}`
        : '',
    })),
    source: [
      sentence(words.sourceKind[source.kind], { language: languageOf(source.language) }),
      reading.date(source.published),
      sentence(words.revision, { revision: locale.number(statement.revision) }),
    ],
    copy: words.copy,
  };
}

/**
 * @param {PlainReading} reading
 * @param {Scale} scale
 * @param {TimelineItem[]} items
 * @returns {Item[]}
 */
function itemsOf(reading, scale, items) {
  const { words } = reading.locale;
  let previous = 0;
  return items.map((item) => {
    const { start, end } = scale.placeOf(item);
    const gap = Math.max(0, start - previous);
    previous = start;
    const { clause, commitment, event } = item;
    const clauseNumber = sentence(words.clauseShort, {
      number: reading.locale.number(clause?.number ?? 0),
    });
    return {
      topic: clause?.topic ?? '',
      date: reading.date(item.start ?? '', item.end === item.start ? undefined : item.end),
      isSpan: Boolean(item.end && item.end !== item.start),
      title: reading.text(item.title).text,
      evidence:
        event?.basis === 'context'
          ? [[sentence(words.citation, { citation: reading.text(event.citation).text })]]
          : [...(commitment ? [partiesIn(reading, commitment.parties)] : []), [clauseNumber]],
      start,
      end,
      gap,
      side: end <= 0.6 ? 'start' : start >= 0.4 ? 'end' : 'below',
      from: item.start ?? '',
      to: item.end ?? item.start ?? '',
    };
  });
}

/**
 * @param {PlainReading} reading
 * @param {Clause} clause
 * @returns {Strength}
 */
function strengthIn({ locale }, clause) {
  const strength = strengthOf(clause);
  const total = gradedStrengths.length;
  const filled = strength === 'unstated' ? 0 : total - gradedStrengths.indexOf(strength);
  const rank = sentence(locale.words.strengthRank, {
    rank: locale.number(filled),
    total: locale.number(total),
  });
  return { word: locale.words.strength[strength], filled, rank: filled ? rank : '' };
}

/**
 * @param {PlainReading} reading
 * @param {readonly string[]} ids
 * @returns {Part[]}
 */
const partiesIn = (reading, ids) => reading.locale.list(ids.map((id) => partyIn(reading, id)));

/**
 * @param {PlainReading} reading
 * @param {string} id
 */
function partyIn(reading, id) {
  const { parties } = reading.statement;
  const place = parties.findIndex((party) => party.id === id);
  const party = parties[place];
  return { code: party?.code ?? '', place: place % 4, name: textOf(reading, party?.shortName) };
}

/**
 * @param {PlainReading} reading
 * @param {Record<string, string> | undefined} texts
 */
const textOf = (reading, texts) => (texts ? reading.text(texts).text : '');

/**
 * @param {string} words
 * @param {Record<string, string>} values
 */
const sentence = (words, values) => fill(words, values).join('');
