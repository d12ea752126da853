import { canonicalTag } from '../../locale/index.js';
import { find, idsOf } from '../../model/select.js';
import type { Clause, Statement } from '../../model/statement.js';
import { chooseSome, valueOf } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import { WidgetError, type Widget } from '../widget.js';
import type { Passage } from './passage.js';
import {
  clauseNumber,
  headings,
  passage,
  passageOfText,
  pieces,
  quotationFidelity,
  revision,
  sentence,
  sourceParts,
} from './phrases.js';
import { inOrderOfTime, pair, type Pairing, type Wording } from '../../model/wordings.js';

/** The two texts, the earlier one first. */
interface Texts<T> {
  readonly first: T;
  readonly second: T;
}

interface ComparedClause extends Texts<Clause> {
  readonly pairing: Pairing;
}

/**
 * Both texts in full, one after the other, where the element marks in one text what only one
 * of them says: without the marks nobody could tell the two apart.
 */
export function passagesOfComparison(widget: Widget, reading: PlainReading): Passage[] {
  const { words } = reading.locale;
  const hidden = chooseSome(widget, 'hide', ['title']);
  const [first, second] = inOrderOfTime(reading.statement, otherOf(widget, reading)).map(
    (statement) => reading.of(statement),
  ) as [PlainReading, PlainReading];
  const ids = clausesOf(widget, first, second);
  const language = languageOf(widget, reading);
  const compared: ComparedClause[] = [];
  const onlyFirst: Clause[] = [];
  const onlySecond: Clause[] = [];
  for (const id of ids) {
    const one = find(first.statement, 'clause', id);
    const other = find(second.statement, 'clause', id);
    if (one && other) {
      const pairing = pair(one, other, language, reading.content.language);
      compared.push({ first: one, second: other, pairing });
    } else if (one) onlyFirst.push(one);
    else if (other) onlySecond.push(other);
  }

  return [
    ...headings(reading, words.compareTitle, hidden),
    statementPassage(first, words.compareFirst),
    statementPassage(second, words.compareSecond),
    ...(haveOneRefusal(compared)
      ? refusals(reading, compared[0]!)
      : compared.flatMap((clause) => [
          passageOfText(
            reading,
            'title',
            find(reading.statement, 'clause', clause.first.id)!.title,
          ),
          ...comparedPassages({ first, second }, clause),
        ])),
    ...onlyIn(first, words.compareOnlyFirst, onlyFirst),
    ...onlyIn(second, words.compareOnlySecond, onlySecond),
    sourcesOf(first, words.compareFirst),
    sourcesOf(second, words.compareSecond),
  ];
}

function otherOf(widget: Widget, { statement, others }: PlainReading): Statement {
  const name = valueOf(widget, 'with');
  const other = others.get(name) ?? (name === statement.id ? statement : undefined);
  if (!other) {
    const choices = [...new Set([...others.keys(), statement.id])];
    throw new WidgetError(widget.element, 'with', widget.attributes['with'], choices);
  }
  return other;
}

function clausesOf(widget: Widget, first: PlainReading, second: PlainReading): string[] {
  const ids = new Set([first, second].flatMap(({ statement }) => idsOf(statement, 'clause')));
  const clause = valueOf(widget, 'clause');
  if (!clause) return [...ids];
  if (!ids.has(clause)) throw new WidgetError(widget.element, 'clause', clause, [...ids]);
  return [clause];
}

function languageOf(widget: Widget, { statement }: PlainReading): string {
  const language = valueOf(widget, 'language');
  if (language && !canonicalTag(language))
    throw new WidgetError(widget.element, 'language', language, statement.languages);
  return language;
}

function statementPassage(reading: PlainReading, label: string): Passage {
  const { title, event } = reading.statement;
  const text = pieces(
    reading.text(title).text,
    reading.date(event.start, event.end),
    revision(reading),
  );
  return passage(reading, 'item', text, { label });
}

function comparedPassages(
  texts: Texts<PlainReading>,
  { first, second, pairing }: ComparedClause,
): Passage[] {
  const { words } = texts.first.locale;
  if ('refusal' in pairing) return refusals(texts.first, { first, second, pairing });
  const one = wordingPassage(texts.first, first, pairing.first);
  const other = wordingPassage(texts.second, second, pairing.second);
  if (sameWords(one) === sameWords(other))
    return [passage(texts.first, 'item', words.compareSame), one];
  return [
    { ...one, label: pieces(words.compareFirst, one.label) },
    { ...other, label: pieces(words.compareSecond, other.label) },
  ];
}

const sameWords = ({ text }: Passage): string => text.replaceAll(/\s+/g, ' ').trim();

function wordingPassage(
  reading: PlainReading,
  clause: Clause,
  { text, language, kind }: Wording,
): Passage {
  if (kind === 'quotation')
    return { kind, label: quotationFidelity(reading, clause), text, language };
  return { kind: 'translation', label: reading.locale.words.fidelity[kind], text, language };
}

/** The answer that is the same for every clause is given once. */
function haveOneRefusal(compared: readonly ComparedClause[]): boolean {
  const answers = compared.map(({ pairing }) =>
    'refusal' in pairing ? `${pairing.refusal} ${pairing.language}` : '',
  );
  return Boolean(answers[0]) && new Set(answers).size === 1;
}

function refusals(reading: PlainReading, { first, second, pairing }: ComparedClause): Passage[] {
  if (!('refusal' in pairing)) return [];
  const { locale } = reading;
  const text = sentence(locale.words.compareRefusal[pairing.refusal], {
    language: locale.languageName(pairing.language),
    first: locale.languageName(first.quote.language),
    second: locale.languageName(second.quote.language),
  });
  return [passage(reading, 'item', text, { label: locale.words.compareRefused })];
}

function onlyIn(reading: PlainReading, title: string, clauses: readonly Clause[]): Passage[] {
  if (clauses.length === 0) return [];
  return [
    passage(reading, 'title', title),
    ...clauses.map((clause) =>
      passage(
        reading,
        'item',
        pieces(reading.text(clause.title).text, clauseNumber(reading, clause)),
      ),
    ),
  ];
}

function sourcesOf(reading: PlainReading, name: string): Passage {
  const parts = reading.statement.sources.map((source) => sourceParts(reading, source));
  return passage(reading, 'source', pieces(name, ...parts, revision(reading)));
}
