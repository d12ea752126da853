import { find, idsOf } from '../../model/select.js';
import { valueOf } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import { WidgetError, type Widget } from '../widget.js';
import { referencePassage } from './clause-card.js';
import type { Passage } from './passage.js';
import { clauseNumber, evidence, passage, passageOfText, pieces, voice } from './phrases.js';

export function passagesOfNote(widget: Widget, reading: PlainReading): Passage[] {
  const { statement, locale } = reading;
  const about = valueOf(widget, 'about');
  const clause = find(statement, 'clause', about);
  if (clause) {
    const line = pieces(voice(reading, clause.speakers), clauseNumber(reading, clause));
    const cited = { clause: clause.id };
    return [
      wordsOf(widget, reading, reading.text(clause.title)),
      passageOfText(reading, 'title', clause.title, cited),
      passage(reading, 'voice', line, cited),
      passageOfText(reading, 'summary', clause.summary, {
        label: locale.words.fidelity.summary,
        ...cited,
      }),
      ...evidence(reading, clause),
    ];
  }
  const reference = find(statement, 'reference', about);
  if (!reference) {
    throw new WidgetError(widget.element, 'about', widget.attributes['about'], [
      ...idsOf(statement, 'clause'),
      ...idsOf(statement, 'reference'),
    ]);
  }
  return [
    wordsOf(widget, reading, reading.text(reference.label)),
    passageOfText(reading, 'title', reference.label),
    passage(reading, 'item', locale.words.referenceKind[reference.kind]),
    referencePassage(reading, reference, false),
  ];
}

/** The words of the article, or the name of what they are about. */
function wordsOf(
  { words }: Widget,
  { locale }: PlainReading,
  name: { readonly text: string; readonly language: string },
): Passage {
  return { kind: 'item', ...(words ? { text: words, language: locale.language } : name) };
}
