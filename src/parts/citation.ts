import type { Reading } from '../core/reading.js';
import { fill, quotationMarks } from '../locale/index.js';
import { findAll, sourceOf } from '../model/select.js';
import type { Clause } from '../model/statement.js';

/** A quotation as plain text with all that a reader needs to check it: voice, statement, source, date and revision. */
export function citationOf(reading: Reading, clause: Clause): string {
  const { statement, locale } = reading;
  const { words } = locale;
  const source = sourceOf(statement, clause);
  const sentence = (template: string, values: Readonly<Record<string, string>>): string =>
    fill(template, values).join('');
  const parties = locale
    .list(
      findAll(statement, 'party', clause.speakers).map(({ shortName }) => reading.plain(shortName)),
    )
    .join('');
  const voice = sentence(clause.speakers.length > 1 ? words.voice.joint : words.voice.unilateral, {
    parties,
  });
  const kind = sentence(words.sourceKind[source.kind], {
    language: locale.languageName(source.language),
  });
  const revision = sentence(words.revision, { revision: locale.number(statement.revision) });
  return [
    quotationMarks(clause.quote.language).join(clause.quote.exact),
    voice,
    [reading.plain(statement.title), kind, reading.date(source.published), revision].join(' · '),
  ].join('\n');
}
