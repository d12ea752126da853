import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import type { Reading } from '../../core/reading.js';
import { figuresOf } from '../../model/select.js';
import { partyMark } from '../../parts/party-mark.js';
import { section } from '../../parts/section.js';
import { sourceKind } from '../../parts/source-line.js';
import { statementHeaderStyles } from './statement-header.styles.js';

const variants = ['full', 'compact'] as const;
export type StatementHeaderVariant = (typeof variants)[number];

/**
 * What the statement is: title, occasion, date, place, parties, and figures that
 * a reader can check by counting.
 *
 * @summary Title, occasion, parties and figures of the statement.
 * @element statement-header
 * @csspart title - The title of the statement.
 * @csspart figures - The figures at a glance.
 */
export class StatementHeader extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('statement-header', ...statementHeaderStyles);

  static override properties: PropertyDeclarations = { variant: {} };

  /** All of it, or title, date and parties in two lines. @default 'full' */
  declare variant: StatementHeaderVariant | undefined;

  protected override renderReading(reading: Reading): TemplateResult {
    const { statement, locale } = reading;
    const { event } = statement;
    const isFull = this.choose('variant', this.variant, variants) === 'full';
    return section(
      reading,
      { title: reading.plain(statement.title), heading: reading.text(statement.title) },
      html`${isFull ? html`<p>${reading.text(event.name)}</p>` : nothing}
        <p>${reading.text(event.place)} · <bdi>${reading.date(event.start, event.end)}</bdi></p>
        <ul class="parties" aria-label=${locale.words.parties}>
          ${statement.parties.map(
            (party) =>
              html`<li
                >${partyMark(reading, party, reading.text(isFull ? party.name : party.shortName))}</li
              >`,
          )}
        </ul>
        ${isFull ? renderFigures(reading) : nothing}`,
    );
  }
}

function renderFigures(reading: Reading): TemplateResult {
  const { statement, locale } = reading;
  const { words } = locale;
  const { clauses, unilateral, commitments, dated } = figuresOf(statement);
  const figures = [
    [words.figureClauses, clauses],
    [words.figureUnilateral, unilateral],
    [words.figureCommitments, commitments],
    [words.figureDated, dated],
  ] as const;
  return html`<dl class="figures" part="figures">
      ${figures.map(
        ([label, figure]) =>
          html`<div>
            <dt class="label">${label}</dt>
            <dd>${locale.number(figure)}</dd>
          </div>`,
      )}
    </dl>
    ${statement.sources.map((source) => html`<p class="label">${sourceKind(reading, source)}</p>`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-header': StatementHeader;
  }
}
