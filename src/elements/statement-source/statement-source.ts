import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import type { Content, Reading } from '../../core/reading.js';
import { strengths } from '../../model/vocabulary.js';
import { translationFor } from '../../parts/fidelity.js';
import { section } from '../../parts/section.js';
import { revision, sourceKind } from '../../parts/source-line.js';
import { strengthScale } from '../../parts/strength-scale.js';
import { statementSourceStyles } from './statement-source.styles.js';

type Row = readonly [term: string, ...details: Content[]];

const hideable = ['title'] as const;

/**
 * Provenance: where the words come from, whose translation they are, how firmness
 * is graded, which revision this is and what was corrected.
 *
 * @summary Sources, fidelity, rubric, revision and corrections.
 * @element statement-source
 * @csspart title - The heading.
 * @csspart rubric - The five grades of firmness and what they mean.
 */
export class StatementSource extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('statement-source', ...statementSourceStyles);

  static override properties: PropertyDeclarations = { hide: {} };

  /** Parts to leave out: `title`. */
  declare hide: string | undefined;

  protected override renderReading(reading: Reading): TemplateResult {
    const hidden = this.chooseSome('hide', this.hide, hideable);
    const { words } = reading.locale;
    return section(
      reading,
      { title: words.sourceTitle, isTitleHidden: hidden.has('title') },
      html`<dl>
          ${rowsOf(reading)
            .filter(([, ...details]) => details.length > 0)
            .map(
              ([term, ...details]) =>
                html`<div class="entry">
                  <dt class="label">${term}</dt>
                  ${details.map((detail) => html`<dd>${detail}</dd>`)}
                </div>`,
            )}
        </dl>
        <details class="rubric" part="rubric" open>
          <summary>${words.sourceRubric}</summary>
          <p>${words.sourceRubricRule}</p>
          <dl>
            ${strengths.map(
              (strength) =>
                html`<div class="entry">
                  <dt>${strengthScale(reading, strength)}</dt>
                  <dd>${words.strengthDefinition[strength]}</dd>
                </div>`,
            )}
          </dl>
        </details>`,
    );
  }
}

function rowsOf(reading: Reading): Row[] {
  const { statement, locale } = reading;
  const { words } = locale;
  const { event } = statement;
  return [
    [words.sourceStatement, reading.text(statement.title)],
    [
      words.sourceEvent,
      reading.text(event.name),
      html`${reading.text(event.place)} · <bdi>${reading.date(event.start, event.end)}</bdi>`,
    ],
    [
      words.sourceParticipants,
      ...event.participants.map(
        ({ name, role }) => html`${reading.text(name)} · ${reading.text(role)}`,
      ),
    ],
    ...statement.sources.map((source): Row => {
      const kind = sourceKind(reading, source);
      return [
        words.source,
        source.url ? html`<a href=${source.url}>${kind}</a>` : kind,
        html`${source.publisher ? html`${reading.text(source.publisher)} · ` : nothing}${reading.date(source.published)}`,
        reading.text(source.note),
      ];
    }),
    [
      words.sourceWords,
      words.sourceWordsVerbatim,
      reading.sentence(words.sourceWordsLanguage, {
        language: locale.languageName(statement.sourceLanguage),
      }),
      ...unofficialTranslation(reading),
      words.sourceWordsContext,
    ],
    [
      words.corrections,
      revision(reading),
      ...(statement.corrections.length === 0
        ? [words.correctionsNone]
        : statement.corrections.map((correction) => correctionOf(reading, correction))),
    ],
  ];
}

/**
 * What one sentence can say of all translations that the reader is shown. Those into other
 * languages may not have been loaded.
 */
function unofficialTranslation(reading: Reading): Content[] {
  const { clauses } = reading.statement;
  const translations = clauses.flatMap((clause) => translationFor(reading, clause) ?? []);
  const [first] = translations;
  if (!first || translations.some(({ fidelity }) => fidelity !== 'unofficial')) return [];
  const languages = reading.locale.languageName(first.language);
  return [reading.sentence(reading.locale.words.sourceWordsTranslation, { languages })];
}

function correctionOf(
  reading: Reading,
  { date, before, after, reason }: Reading['statement']['corrections'][number],
): TemplateResult {
  const { words } = reading.locale;
  return html`${reading.date(date)}. ${reading.text(reason)}
    <p>${words.correctionBefore}: <del>${reading.text(before)}</del></p>
    <p>${words.correctionAfter}: <ins>${reading.text(after)}</ins></p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-source': StatementSource;
  }
}
