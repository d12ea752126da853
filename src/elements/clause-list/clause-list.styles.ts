import { css, type CSSResult } from 'lit';
import { blockStyles, deferrable } from '../../core/base.styles.js';
import { sectionStyles } from '../../parts/section.js';
import { evidenceStyles } from '../../parts/evidence.js';
import { partyMarkStyles } from '../../parts/party-mark.js';

export const clauseListStyles: CSSResult[] = [
  blockStyles,
  sectionStyles,
  partyMarkStyles,
  ...evidenceStyles,
  // About the height of the clauses that are not hidden.
  deferrable('.group + .group', 'calc(var(--count) * 2.625em)'),
  css`
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
      gap: calc(var(--_space) * 0.5) 1rem;
    }

    .query {
      grid-column: 1 / -1;
    }

    .filters .label {
      display: block;
    }

    input,
    select {
      inline-size: 100%;
      min-block-size: 2.5rem;
      padding: 0.25rem 0;
      border: 0;
      border-block-end: 1px solid currentColor;
      border-radius: 0;
      background: transparent;
      color: inherit;
      font: inherit;
    }

    option {
      background: var(--_paper);
      color: var(--_paper-ink);
    }

    ul + ul {
      margin-block-start: 0;
    }

    .group li {
      border-block-start: 1px solid var(--_hairline);
    }

    [hidden] {
      display: none;
    }

    summary {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      align-items: baseline;
      padding-block: 0.4375rem;
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    /* The sign of a thing that opens, at the end of the line in either direction. */
    summary::after {
      content: '+';
      color: var(--_ink-muted);
      inline-size: 1ch;
      text-align: center;
    }

    details[open] > summary::after {
      content: '–';
    }

    .name {
      font-weight: 700;
    }

    summary .name {
      flex: 1 1 14rem;
    }

    .body {
      padding-block-end: calc(var(--_space) * 0.75);
    }

    .body > * + * {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    .key-points li {
      padding-inline-start: 0.875rem;
      border-inline-start: var(--_rule-width) solid var(--_hairline);
    }

    .key-points li + li {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .all {
      min-block-size: 1.5rem;
      text-decoration: underline;
      text-decoration-color: var(--_accent);
      text-underline-offset: 0.25em;
    }

    @container (inline-size >= 36rem) {
      summary {
        flex-wrap: nowrap;
      }

      .query {
        grid-column: auto;
      }

      summary > .label:nth-of-type(2) {
        inline-size: 11.5rem;
      }

      summary > .label:nth-of-type(3) {
        inline-size: 9.5rem;
      }
    }

    @media print {
      .filters,
      .all {
        display: none;
      }
    }
  `,
];
