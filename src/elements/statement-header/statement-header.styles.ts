import { css, type CSSResult } from 'lit';
import { blockStyles } from '../../core/base.styles.js';
import { sectionStyles } from '../../parts/section.js';
import { partyMarkStyles } from '../../parts/party-mark.js';

export const statementHeaderStyles: CSSResult[] = [
  blockStyles,
  sectionStyles,
  partyMarkStyles,
  css`
    section {
      border-block-start: 3px solid currentColor;
    }

    p + p {
      margin-block-start: 0;
    }

    .title {
      font-size: 1.5em;
    }

    .parties {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
    }

    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr));
      gap: calc(var(--_space) * 0.5) 1rem;
      padding-block-start: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_hairline);
    }

    .figures > div {
      display: flex;
      flex-direction: column-reverse;
      justify-content: flex-end;
    }

    .figures dd {
      font-size: 1.5em;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      line-height: 1.25;
    }

    @container (inline-size >= 36rem) {
      .title {
        font-size: 1.75em;
      }
    }
  `,
];
