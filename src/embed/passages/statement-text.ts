import { canonicalTag } from '../../locale/index.js';
import { baseLanguage } from '../../model/lang-map.js';
import { sourceOf, strengthOf } from '../../model/select.js';
import type { Clause } from '../../model/statement.js';
import { chooseSome, tokensOf } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import { WidgetError, type Widget } from '../widget.js';
import type { Passage } from './passage.js';
import {
  headings,
  passage,
  passageOfText,
  pieces,
  quotation,
  sentence,
  sourcePassage,
  translation,
  voice,
} from './phrases.js';

export function passagesOfText(widget: Widget, reading: PlainReading): Passage[] {
  const { statement, locale } = reading;
  const hidden = chooseSome(widget, 'hide', ['title']);
  const languages = languagesOf(widget, reading);
  const sources = new Set(statement.clauses.map((clause) => sourceOf(statement, clause)));
  return [
    ...headings(reading, locale.words.textTitle, hidden),
    ...statement.clauses.flatMap((clause) => passagesOfClause(reading, clause, languages)),
    ...[...sources].map((source) => sourcePassage(reading, source)),
  ];
}

/** Tags of one language are one column: a reader of `en-GB` is shown the English once. */
function languagesOf(widget: Widget, { statement, content }: PlainReading): string[] {
  const chosen = tokensOf(widget, 'langs');
  const wrong = chosen.find((tag) => !canonicalTag(tag));
  if (wrong) throw new WidgetError(widget.element, 'langs', wrong, statement.languages);
  const tags = chosen.length > 0 ? chosen : [statement.sourceLanguage, content.language];
  return tags.filter(
    (tag, index) => tags.findIndex((other) => baseLanguage(other) === baseLanguage(tag)) === index,
  );
}

function passagesOfClause(
  reading: PlainReading,
  clause: Clause,
  languages: readonly string[],
): Passage[] {
  const { locale } = reading;
  const about = { clause: clause.id };
  const line = pieces(voice(reading, clause.speakers), locale.words.strength[strengthOf(clause)]);
  return [
    passageOfText(reading, 'title', clause.title, about),
    passage(reading, 'voice', line, about),
    ...languages.map((language) => inOneLanguage(reading, clause, language)),
  ];
}

/** The clause in one language: quoted, translated, or marked as missing. */
function inOneLanguage(reading: PlainReading, clause: Clause, language: string): Passage {
  const { locale } = reading;
  const isThis = (other: string): boolean => baseLanguage(other) === baseLanguage(language);
  if (isThis(clause.quote.language)) return quotation(reading, clause);
  const tag = Object.keys(clause.translations).find(isThis);
  if (tag) return translation(reading, clause, tag, locale.languageName(tag));
  const missing = sentence(locale.words.translationMissing, {
    language: locale.languageName(language),
  });
  return passage(reading, 'item', missing, { clause: clause.id });
}
