import { fill } from '../../locale/index.js';
import { baseLanguage, bestLanguage, inLanguage } from '../../model/lang-map.js';
import { find, findAll, idsOf, sourceOf, strengthOf, type Kind } from '../../model/select.js';
import type { Clause, LangMap, Party, Source, Stance } from '../../model/statement.js';
import { gradedStrengths, type Strength } from '../../model/vocabulary.js';
import { valueOf } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import { WidgetError, type Widget } from '../widget.js';
import type { Passage, PassageKind } from './passage.js';

/** What several elements say in the same words: in bare text what `src/parts` is in templates. */

/** Pieces that an element sets apart by space. */
export function pieces(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' · ');
}

/** A sentence of the interface with its values. */
export function sentence(template: string, values: Readonly<Record<string, string>>): string {
  return fill(template, values).join('');
}

/** A passage in the words of the interface. */
export function passage(
  reading: PlainReading,
  kind: PassageKind,
  text: string,
  more: Pick<Passage, 'label' | 'url' | 'clause'> = {},
): Passage {
  return { kind, text, language: reading.locale.language, ...more };
}

/** A passage in the words of the statement. */
export function passageOfText(
  reading: PlainReading,
  kind: PassageKind,
  texts: LangMap,
  more: Pick<Passage, 'label' | 'url' | 'clause'> = {},
): Passage {
  return { kind, ...reading.text(texts), ...more };
}

/** A heading of the element, unless it is hidden. */
export function headings(
  reading: PlainReading,
  title: string,
  hidden: ReadonlySet<string> = new Set(),
): Passage[] {
  return hidden.has('title') ? [] : [passage(reading, 'title', title)];
}

/**
 * What an attribute names by its id.
 *
 * @throws {WidgetError} If nothing in the statement has it.
 */
export function named<K extends Kind>(
  widget: Widget,
  { statement }: PlainReading,
  kind: K,
): NonNullable<ReturnType<typeof find<K>>> {
  const found = find(statement, kind, valueOf(widget, kind));
  if (!found)
    throw new WidgetError(widget.element, kind, widget.attributes[kind], idsOf(statement, kind));
  return found;
}

/** The same where the attribute may be left out. */
export function namedIfAny<K extends Kind>(
  widget: Widget,
  reading: PlainReading,
  kind: K,
): ReturnType<typeof find<K>> {
  return valueOf(widget, kind) ? named(widget, reading, kind) : undefined;
}

/** Parties by short name, with the commas of the reader's language. */
export function partyNames(reading: PlainReading, ids: readonly string[]): string {
  const names = findAll(reading.statement, 'party', ids).map(
    ({ shortName }) => reading.text(shortName).text,
  );
  return reading.locale.list(names).join('');
}

/** Whose voice: the parties, and whether they speak together. */
export function voice(reading: PlainReading, speakers: readonly string[]): string {
  const { voice: words } = reading.locale.words;
  const parties = partyNames(reading, speakers);
  return sentence(speakers.length > 1 ? words.joint : words.unilateral, { parties });
}

/** A clause by its place in the source. */
export function clauseNumber({ locale }: PlainReading, { number }: Clause): string {
  return sentence(locale.words.clauseShort, { number: locale.number(number) });
}

/** The rank among five; `unstated` has none. */
function rank({ locale }: PlainReading, strength: Strength): string | undefined {
  if (strength === 'unstated') return undefined;
  const total = gradedStrengths.length;
  return sentence(locale.words.strengthRank, {
    rank: locale.number(total - gradedStrengths.indexOf(strength)),
    total: locale.number(total),
  });
}

/** How firmly, in a word and with the rank among five. */
export function strengthScale(reading: PlainReading, strength: Strength): string {
  return pieces(reading.locale.words.strength[strength], rank(reading, strength));
}

/** What a party does towards what. */
export function stancePhrase(
  { content }: PlainReading,
  party: Party,
  stance: Stance | undefined,
  { showParty = true, isJoint = false }: { showParty?: boolean; isJoint?: boolean } = {},
): { readonly text: string; readonly language: string } {
  const { language, words } = content;
  const name = inLanguage(party.shortName, language).text;
  if (!stance) {
    const text = showParty ? sentence(words.stanceNotStated, { party: name }) : words.notStated;
    return { text, language };
  }
  const text = sentence(showParty ? words.stance : words.stanceWithoutParty, {
    party: name,
    position: (isJoint ? words.positionJoint : words.position)[stance.position],
    object: inLanguage(stance.object, language).text,
  });
  return { text, language };
}

/** What a source is, without assuming that it is the official text. */
export function sourceKind({ locale }: PlainReading, { kind, language }: Source): string {
  return sentence(locale.words.sourceKind[kind], { language: locale.languageName(language) });
}

/** Kind of source, publisher and date. */
export function sourceParts(reading: PlainReading, source: Source): string {
  return pieces(
    sourceKind(reading, source),
    source.publisher && reading.text(source.publisher).text,
    reading.date(source.published),
  );
}

/** Which revision of the statement it is. */
export function revision({ statement, locale }: PlainReading): string {
  return sentence(locale.words.revision, { revision: locale.number(statement.revision) });
}

/** The line under a body of text: its source, and the revision of the statement. */
export function sourcePassage(reading: PlainReading, source: Source): Passage {
  return passage(
    reading,
    'source',
    pieces(sourceParts(reading, source), revision(reading)),
    source.url ? { url: source.url } : {},
  );
}

/** The label of a quotation: verbatim, and in which language it was reported. */
export function quotationFidelity({ statement, locale }: PlainReading, clause: Clause): string {
  const { kind } = sourceOf(statement, clause);
  return sentence(locale.words.fidelity.verbatim[kind], {
    language: locale.languageName(clause.quote.language),
  });
}

/** The words of the clause, verbatim. */
export function quotation(reading: PlainReading, clause: Clause): Passage {
  return {
    kind: 'quotation',
    label: quotationFidelity(reading, clause),
    text: clause.quote.exact,
    language: clause.quote.language,
    clause: clause.id,
  };
}

/** Whether the reader reads the language that the clause is quoted in. */
export function readsQuotation({ locale }: PlainReading, { quote }: Clause): boolean {
  return baseLanguage(quote.language) === baseLanguage(locale.language);
}

/** The language of the translation for the reader, unless they read that of the quotation. */
export function translationLanguage(reading: PlainReading, clause: Clause): string | undefined {
  const languages = Object.keys(clause.translations);
  if (languages.length === 0 || readsQuotation(reading, clause)) return undefined;
  return bestLanguage(languages, reading.locale.language);
}

/** The translation for the reader, if they need one. */
export function translations(reading: PlainReading, clause: Clause): Passage[] {
  const language = translationLanguage(reading, clause);
  return language ? [translation(reading, clause, language)] : [];
}

/** The translation into a language that there is one into. */
export function translation(
  { locale }: PlainReading,
  clause: Clause,
  language: string,
  ...labels: readonly string[]
): Passage {
  const { text, fidelity } = clause.translations[language]!;
  const label = pieces(locale.words.fidelity[fidelity], ...labels);
  return { kind: 'translation', label, text, language, clause: clause.id };
}

/** A clause in short: quoted, translated, graded, sourced. */
export function evidence(reading: PlainReading, clause: Clause): Passage[] {
  return [
    strengthPassage(reading, clause),
    quotation(reading, clause),
    ...translations(reading, clause),
    sourcePassage(reading, sourceOf(reading.statement, clause)),
  ];
}

/** How firmly the clause speaks, and with which verb where that is asked for. */
export function strengthPassage(reading: PlainReading, clause: Clause, verb?: string): Passage {
  return passage(reading, 'item', pieces(strengthScale(reading, strengthOf(clause)), verb), {
    label: reading.locale.words.strengthLabel,
    clause: clause.id,
  });
}
