import { css, type CSSResult } from 'lit';
import { blockStyles } from '../../core/base.styles.js';
import { sectionStyles } from '../../parts/section.js';
import { partyMarkStyles } from '../../parts/party-mark.js';
import { sourceLineStyles } from '../../parts/source-line.js';

export const topicChartStyles: CSSResult[] = [
  blockStyles,
  sectionStyles,
  partyMarkStyles,
  sourceLineStyles,
  css`
    section > .title + .label {
      margin-block-start: calc(var(--_space) * 0.25);
    }

    svg {
      display: block;
      max-inline-size: 100%;
      block-size: 1.25em;
      overflow: visible;
    }

    /* Blocks begin where the line begins. */
    [dir='rtl'] svg {
      transform: scaleX(-1);
    }

    .fill {
      fill: var(--_accent);
    }

    .outline {
      fill: none;
      stroke: var(--_accent);
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }

    .outline[data-unstated] {
      stroke: var(--_ink-muted);
      stroke-dasharray: 2 2;
    }

    table {
      inline-size: 100%;
      border-collapse: collapse;
      color: inherit;
      font: inherit;
    }

    th,
    td {
      padding: 0;
      font-weight: 400;
      text-align: start;
      vertical-align: baseline;
    }

    .count {
      font-variant-numeric: tabular-nums;
      text-align: end;
    }

    /* Narrow: the subject and its number on one line, the blocks below them. */
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 1em;
      padding-block: calc(var(--_space) * 0.375);
      border-block-end: 1px solid var(--_hairline);
    }

    thead {
      position: relative;
    }

    thead tr {
      border-block-end-color: currentColor;
    }

    tbody tr:last-child {
      border-block-end: 0;
    }

    .bar {
      grid-column: 1 / -1;
    }

    thead .bar {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* The words stand beside the blocks, or below them where the longest row needs the room. */
    .bar > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
      margin-block-start: calc(var(--_space) * 0.125);
    }

    .strengths {
      flex: 1 1 7.5rem;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
    }

    summary {
      inline-size: fit-content;
      text-decoration: underline;
      text-decoration-color: var(--_hairline);
      text-underline-offset: 0.25em;
    }

    summary + p,
    .legend .entry {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    dt {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
    }

    .source {
      padding-block-start: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_hairline);
    }

    /* Wide: rows without rules between them, and the line at which all of them begin. */
    @container (inline-size >= 36rem) {
      table {
        table-layout: fixed;
      }

      tr {
        display: table-row;
        border: 0;
      }

      th,
      td {
        padding-block: calc(var(--_space) * 0.25);
      }

      thead .bar {
        position: static;
        inline-size: auto;
        overflow: visible;
        clip-path: none;
      }

      .subject {
        inline-size: 13rem;
      }

      .count {
        inline-size: 5rem;
        padding-inline-end: 0.75rem;
      }

      td.bar {
        border-inline-start: 1px solid currentColor;
      }

      .bar > div {
        display: grid;
        grid-template-columns: fit-content(calc(100% - 13rem)) minmax(0, 1fr);
        margin-block-start: 0;
      }

      .legend .entry {
        display: grid;
        grid-template-columns: 13rem minmax(0, 1fr);
        column-gap: 1.5rem;
        align-items: baseline;
      }
    }

    @media (forced-colors: active) {
      .fill {
        fill: CanvasText;
      }

      .outline {
        stroke: CanvasText;
      }
    }

    @media print {
      tr {
        break-inside: avoid;
      }

      ::details-content {
        display: block;
        content-visibility: visible;
      }
    }
  `,
];
