import type { Correction } from '../../model/statement.js';
import { chooseSome } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import type { Widget } from '../widget.js';
import type { Passage } from './passage.js';
import {
  headings,
  passage,
  pieces,
  revision,
  sentence,
  sourceKind,
  translationLanguage,
} from './phrases.js';
import { rubric } from './rubric.js';

type Row = readonly [label: string, ...texts: readonly (string | Passage)[]];

export function passagesOfSource(widget: Widget, reading: PlainReading): Passage[] {
  const hidden = chooseSome(widget, 'hide', ['title']);
  return [
    ...headings(reading, reading.locale.words.sourceTitle, hidden),
    ...rowsOf(reading).flatMap((row) => passagesOfRow(reading, row)),
    ...rubric(reading),
  ];
}

/** The label stands once, before the first of the texts. */
function passagesOfRow(reading: PlainReading, [label, ...texts]: Row): Passage[] {
  return texts.map((text, index) => ({
    ...(index === 0 && { label }),
    ...(typeof text === 'string' ? passage(reading, 'item', text) : text),
  }));
}

function rowsOf(reading: PlainReading): Row[] {
  const { statement, locale } = reading;
  const { words } = locale;
  const { event, title, corrections } = statement;
  return [
    [words.sourceStatement, reading.text(title).text],
    [
      words.sourceEvent,
      reading.text(event.name).text,
      pieces(reading.text(event.place).text, reading.date(event.start, event.end)),
    ],
    [
      words.sourceParticipants,
      ...event.participants.map(({ name, role }) =>
        pieces(reading.text(name).text, reading.text(role).text),
      ),
    ],
    ...statement.sources.map((source): Row => [
      words.source,
      passage(
        reading,
        'source',
        sourceKind(reading, source),
        source.url ? { url: source.url } : {},
      ),
      pieces(
        source.publisher && reading.text(source.publisher).text,
        reading.date(source.published),
      ),
      reading.text(source.note).text,
    ]),
    [
      words.sourceWords,
      words.sourceWordsVerbatim,
      sentence(words.sourceWordsLanguage, {
        language: locale.languageName(statement.sourceLanguage),
      }),
      ...unofficialTranslation(reading),
      words.sourceWordsContext,
    ],
    [
      words.corrections,
      revision(reading),
      ...(corrections.length === 0
        ? [words.correctionsNone]
        : corrections.flatMap((correction) => correctionOf(reading, correction))),
    ],
  ];
}

/** Where one sentence can say it of all translations that the reader is shown. */
function unofficialTranslation(reading: PlainReading): string[] {
  const { statement, locale } = reading;
  const translations = statement.clauses.flatMap((clause) => {
    const language = translationLanguage(reading, clause);
    return language ? [{ language, ...clause.translations[language]! }] : [];
  });
  const [first] = translations;
  if (!first || translations.some(({ fidelity }) => fidelity !== 'unofficial')) return [];
  const languages = locale.languageName(first.language);
  return [sentence(locale.words.sourceWordsTranslation, { languages })];
}

function correctionOf(
  reading: PlainReading,
  { date, before, after, reason }: Correction,
): (string | Passage)[] {
  const { words } = reading.locale;
  return [
    `${reading.date(date)}. ${reading.text(reason).text}`,
    passage(reading, 'item', reading.text(before).text, { label: words.correctionBefore }),
    passage(reading, 'item', reading.text(after).text, { label: words.correctionAfter }),
  ];
}
