import { css, type CSSResult } from 'lit';
import { blockStyles } from '../../core/base.styles.js';
import { sectionStyles } from '../../parts/section.js';
import { strengthScaleStyles } from '../../parts/strength-scale.js';

export const statementSourceStyles: CSSResult[] = [
  blockStyles,
  sectionStyles,
  strengthScaleStyles,
  css`
    .entry + .entry {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    summary {
      font-weight: 700;
    }

    summary + p {
      margin-block: calc(var(--_space) * 0.25) calc(var(--_space) * 0.5);
    }

    @container (inline-size >= 36rem) {
      dd {
        grid-column: 2;
      }

      .rubric .entry {
        grid-template-columns: 13rem minmax(0, 1fr);
      }
    }
  `,
];
