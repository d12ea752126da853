import { css, type CSSResult } from 'lit';
import { blockStyles, deferrable } from '../../core/base.styles.js';
import { partyMarkStyles } from '../../parts/party-mark.js';
import { quotationStyles } from '../../parts/quotation.js';
import { sourceLineStyles } from '../../parts/source-line.js';
import { strengthScaleStyles } from '../../parts/strength-scale.js';

/** For a card after so many others that it cannot be in view yet. */
export const deferralStyles: CSSResult = deferrable(':host', '30rem');

export const clauseCardStyles: CSSResult[] = [
  blockStyles,
  partyMarkStyles,
  strengthScaleStyles,
  quotationStyles,
  sourceLineStyles,
  css`
    article {
      padding-block: calc(var(--_space) * 0.75);
      border-block: 1px solid var(--_hairline);
      border-block-start-color: currentColor;
    }

    article > * + * {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .title,
    .voice {
      margin-block-start: calc(var(--_space) * 0.25);
    }

    .compact > .voice {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      justify-content: space-between;
    }

    .quotation {
      font-size: 1.25em;
    }

    .margin {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      justify-content: space-between;
    }

    .verb {
      display: block;
    }

    .references summary {
      inline-size: fit-content;
      text-decoration: underline;
      text-decoration-color: var(--_hairline);
      text-underline-offset: 0.25em;
    }

    .references dl > * {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    dt {
      font-weight: 700;
    }

    dd > .label {
      display: block;
    }

    .source {
      padding-block-start: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_hairline);
    }

    .copy {
      margin-inline-start: auto;
    }

    .copy button {
      min-block-size: 1.5rem;
      text-decoration: underline;
      text-decoration-color: var(--_accent);
      text-underline-offset: 0.25em;
    }

    @container (inline-size >= 36rem) {
      .margin {
        display: block;
      }

      .margin > * + * {
        margin-block-start: 0.5em;
      }

      .quotation {
        font-size: 1.5em;
      }
    }

    @media print {
      article {
        break-inside: avoid;
      }

      .copy {
        display: none;
      }

      ::details-content {
        display: block;
        content-visibility: visible;
      }
    }
  `,
];
