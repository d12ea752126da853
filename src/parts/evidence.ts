import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Reading } from '../core/reading.js';
import { sourceOf, strengthOf } from '../model/select.js';
import type { Clause } from '../model/statement.js';
import { quotationFidelity, translated, translationFidelity, translationFor } from './fidelity.js';
import { labelLine } from './label-line.js';
import { quotation, quotationStyles } from './quotation.js';
import { sourceLine, sourceLineStyles } from './source-line.js';
import { strengthScale, strengthScaleStyles } from './strength-scale.js';

/** A clause in short, where a reader asks for the words behind something: quoted, translated, graded, sourced. */
export function evidence(reading: Reading, clause: Clause): TemplateResult {
  const translation = translationFor(reading, clause);
  return html`<div class="evidence">
    ${labelLine(quotationFidelity(reading, clause), strengthScale(reading, strengthOf(clause)))}
    ${quotation(clause)}
    ${
      translation
        ? html`${labelLine(translationFidelity(reading, translation))} ${translated(translation)}`
        : nothing
    }
    <p class="label source">${sourceLine(reading, sourceOf(reading.statement, clause))}</p>
  </div>`;
}

export const evidenceStyles: CSSResult[] = [
  quotationStyles,
  strengthScaleStyles,
  sourceLineStyles,
  css`
    .evidence > .label:not(:first-child) {
      margin-block-start: 0.5rem;
    }
  `,
];
