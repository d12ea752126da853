import { css, type CSSResult } from 'lit';
import { blockStyles } from '../../core/base.styles.js';
import { sectionStyles } from '../../parts/section.js';
import { basisMarkStyles } from '../../parts/basis-mark.js';
import { partyMarkStyles } from '../../parts/party-mark.js';
import { popoverStyles } from '../../parts/popover.js';
import { stanceEvidenceStyles } from '../../parts/stance-evidence.js';

export const stanceMatrixStyles: CSSResult[] = [
  blockStyles,
  sectionStyles,
  partyMarkStyles,
  basisMarkStyles,
  ...stanceEvidenceStyles,
  popoverStyles,
  css`
    .bar,
    .legend,
    .sort {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
    }

    .bar {
      justify-content: space-between;
    }

    .sort button {
      min-block-size: 1.5rem;
      text-decoration: underline;
      text-decoration-color: var(--_hairline);
      text-underline-offset: 0.25em;
    }

    .sort button[aria-pressed='true'] {
      font-weight: 700;
      text-decoration-color: var(--_accent);
      text-decoration-thickness: 2px;
    }

    table {
      inline-size: 100%;
      border-collapse: collapse;
      text-align: start;
    }

    th {
      font-weight: 400;
      text-align: start;
    }

    tbody th {
      font-weight: 700;
    }

    td,
    th {
      padding: 0;
      vertical-align: top;
    }

    td > button {
      inline-size: 100%;
      min-block-size: 1.5rem;
    }

    td > button:hover .word,
    td > button:hover .position {
      text-decoration: underline;
    }

    .word {
      text-decoration: underline dotted var(--_hairline) 1px;
      text-underline-offset: 0.25em;
    }

    .basis + .basis {
      margin-inline-start: 0.75em;
    }

    .position {
      display: block;
      line-height: 1.4;
    }

    /* On a narrow page the table is read as a list: a topic, and below it each party with its position. */
    @container (inline-size < 32rem) {
      table,
      tbody,
      tr,
      tbody th,
      td {
        display: block;
      }

      thead {
        display: none;
      }

      tbody tr {
        padding-block: calc(var(--_space) * 0.5);
        border-block-start: 1px solid var(--_hairline);
      }

      .party-in-cell {
        margin-inline-end: 0.75em;
      }
    }

    @container (inline-size >= 32rem) {
      .party-in-cell {
        display: none;
      }

      table {
        table-layout: fixed;
      }

      thead th {
        padding-block-end: calc(var(--_space) * 0.375);
        border-block-end: 1px solid currentColor;
      }

      tbody :is(td, th) {
        padding-block: calc(var(--_space) * 0.375);
        padding-inline-end: 1rem;
        border-block-end: 1px solid var(--_hairline);
      }

      tbody tr:last-child :is(td, th) {
        border: 0;
      }

      .dense th:first-child {
        inline-size: 30%;
      }

      .dense :is(td, thead th) {
        padding-inline-end: 0.25rem;
      }

      .dense :is(.name, .word, .position) {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .dense .party::before {
        margin: 0;
        padding-inline: 0.1em;
      }

      .dense td {
        position: relative;
      }
    }

    @media print {
      .sort {
        display: none;
      }
    }
  `,
];
