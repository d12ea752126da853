import { css, type CSSResult } from 'lit';
import { blockStyles } from '../../core/base.styles.js';
import { sectionStyles } from '../../parts/section.js';
import { partyMarkStyles } from '../../parts/party-mark.js';
import { quotationStyles } from '../../parts/quotation.js';
import { sourceLineStyles } from '../../parts/source-line.js';
import { strengthScaleStyles } from '../../parts/strength-scale.js';

export const statementTextStyles: CSSResult[] = [
  blockStyles,
  sectionStyles,
  partyMarkStyles,
  quotationStyles,
  sourceLineStyles,
  strengthScaleStyles,
  css`
    article {
      margin-block-start: var(--_space);
      padding-block-start: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_hairline);
      scroll-margin-block-start: 4rem;
    }

    .head {
      display: grid;
      grid-template-columns: 2.5rem minmax(0, 1fr);
    }

    .head > .label {
      grid-column: 2;
    }

    .name {
      font-weight: 700;
    }

    .number {
      font-variant-numeric: tabular-nums;
      text-decoration-color: var(--_hairline);
    }

    .quotation {
      font-size: 1.0625em;
    }

    .languages {
      display: grid;
      gap: calc(var(--_space) * 0.5) 1.5rem;
      margin-block-start: calc(var(--_space) * 0.375);
    }

    section > .source {
      margin-block-start: var(--_space);
    }

    @container (inline-size >= 36rem) {
      .languages {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      /* Two of three side by side would leave the third without a neighbour. */
      .languages:not([data-count='2']) {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    @container (inline-size >= 50rem) {
      .languages[data-count='3'] {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
    }

    @media print {
      section > .source {
        break-before: avoid;
      }

      article {
        break-inside: avoid;
      }
    }
  `,
];
