import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Content, Reading } from '../core/reading.js';
import type { Source } from '../model/statement.js';

/** What a source is, without assuming that it is the official text. */
export function sourceKind(reading: Reading, source: Source): Content {
  return reading.sentence(reading.locale.words.sourceKind[source.kind], {
    language: reading.locale.languageName(source.language),
  });
}

/** Where words come from: kind of source, publisher and date. */
export function sourceParts(reading: Reading, source: Source): TemplateResult {
  return html`<span>${linkedKind(reading, source)}</span>${publisher(reading, source)}<span
      >${reading.date(source.published)}</span
    >`;
}

function linkedKind(reading: Reading, source: Source): Content {
  const kind = sourceKind(reading, source);
  return source.url ? html`<a href=${source.url}>${kind}</a>` : kind;
}

function publisher(reading: Reading, source: Source): TemplateResult | typeof nothing {
  return source.publisher ? html`<span>${reading.text(source.publisher)}</span>` : nothing;
}

/** Which revision of the statement is shown. */
export function revision(reading: Reading): Content {
  const { statement, locale } = reading;
  return reading.sentence(locale.words.revision, { revision: locale.number(statement.revision) });
}

/** The line under a body of text: its source, and the revision of the statement. */
export function sourceLine(reading: Reading, source: Source): TemplateResult {
  return html`<span>${linkedKind(reading, source)}</span>${publisher(reading, source)}<span
      >${reading.date(source.published)}</span
    ><span>${revision(reading)}</span>`;
}

export const sourceLineStyles: CSSResult = css`
  .source {
    display: flex;
    flex-wrap: wrap;
    /* Without separators: on a narrow page they would stand at the beginning of lines. */
    gap: 0 1.25em;
  }
`;
