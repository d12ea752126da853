import { css, type CSSResult } from 'lit';
import { blockStyles } from '../../core/base.styles.js';
import { sectionStyles } from '../../parts/section.js';
import { longListStyles } from '../../parts/long-list.js';
import { partyMarkStyles } from '../../parts/party-mark.js';
import { strengthScaleStyles } from '../../parts/strength-scale.js';

export const commitmentTimelineStyles: CSSResult[] = [
  blockStyles,
  sectionStyles,
  partyMarkStyles,
  strengthScaleStyles,
  longListStyles,
  css`
    .lane {
      margin-block-start: var(--_space);
    }

    .lane-label,
    .date,
    .group-label {
      font-weight: 700;
    }

    .context {
      color: var(--_ink-muted);
    }

    .axis {
      display: none;
    }

    .dated {
      --item-height: 5rem;
    }

    /* Upright, for narrow places: the line runs beside the items, and longer pauses leave wider gaps. */
    .dated .lane-label {
      margin-block-end: calc(var(--_space) * 0.25);
    }

    .dated .items {
      margin-inline-start: 5px;
      padding-inline-start: 1.25rem;
      border-inline-start: 1px solid currentColor;
    }

    .context .items {
      border-inline-start-style: dashed;
    }

    .dated li {
      position: relative;
      margin-block-start: calc(var(--_space) * 0.625 + var(--gap) * 4rem);
    }

    .items:first-of-type > :first-child {
      margin-block-start: 0;
    }

    .mark {
      position: absolute;
      inset-block-start: 0.45em;
      inset-inline-start: calc(-1.25rem - 5.5px);
      inline-size: 10px;
      block-size: 10px;
      border: 5px solid var(--_accent);
    }

    .strip {
      display: flex;
      gap: 0.5em;
      align-items: center;
      line-height: 1.25;
    }

    .strip::before {
      content: attr(data-first);
    }

    .strip::after {
      content: attr(data-last);
    }

    .track {
      flex: 1;
      position: relative;
      block-size: 0.5em;
      border-block-end: 1px solid;
    }

    .track::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--start) * 100%);
      inline-size: calc((var(--end) - var(--start)) * 100%);
      min-inline-size: 2px;
      border-block-end: 0.5em solid var(--_accent);
    }

    .context .mark {
      border: 2px solid var(--_ink-muted);
      background: Canvas;
    }

    .undated .group {
      margin-block-start: calc(var(--_space) * 0.75);
      padding-block-start: calc(var(--_space) * 0.375);
      border-block-start: 1px solid var(--_hairline);
    }

    .undated {
      --item-height: 2.5rem;
    }

    .undated li {
      margin-block-start: calc(var(--_space) * 0.375);
      display: grid;
      grid-template-columns: auto 1fr;
      column-gap: 1em;
    }

    .undated li > :first-child {
      grid-column: 1 / -1;
    }

    @container (inline-size >= 36rem) {
      /* Without a title the article has one, and the axis is rule enough. */
      section:not(:has(> .title)) {
        padding-block-start: 0;
        border-block-start: 0;
      }

      section:not(:has(> .title)) > .dated {
        margin-block-start: 0;
      }

      .dated {
        position: relative;
        margin-block-start: var(--_space);
        padding-block-start: 1.75rem;
      }

      .axis {
        display: block;
        position: absolute;
        inset: 0;
        border-block-start: 1px solid currentColor;
        color: var(--_ink-muted);
        font-size: 0.8125em;
        font-variant-numeric: tabular-nums;
      }

      .axis > span {
        position: absolute;
        inset-block: 0 auto;
        block-size: 1.25rem;
        inset-inline-start: calc(var(--start) * 100%);
        border-inline-start: 1px solid var(--_hairline);
        padding-inline-start: 0.4em;
      }

      /* Before its line, where after it there is no room. */
      .axis > [data-last] {
        margin-inline-start: -1px;
        padding: 0;
      }

      .axis > [data-last] > span {
        position: absolute;
        inset-inline-end: 0.4em;
      }

      .dated .lane-label {
        margin-block-end: 0;
      }

      .dated .items {
        margin-inline-start: 0;
        padding-inline-start: 0;
        border: 0;
      }

      .dated li,
      .dated .items:first-of-type > :first-child {
        margin-block-start: calc(var(--_space) * 0.5);
      }

      /* The words stand beside the mark on the side that has room, each row on its own, so that they never overlap. */
      li[data-side='start'] {
        padding-inline-start: calc(var(--end) * 100% + 0.75em);
      }

      li[data-side='end'] {
        padding-inline-end: calc((1 - var(--start)) * 100% + 0.75em);
        text-align: end;
      }

      .mark {
        inset-block-start: 0.4em;
        inset-inline-start: calc(var(--start) * 100%);
        inline-size: calc((var(--end) - var(--start)) * 100%);
        min-inline-size: 4px;
        block-size: 0.8em;
        border: 0;
        border-block-end: 0.8em solid var(--_accent);
      }

      .context .mark {
        border-block-end: 0;
        border-inline-start: 2px solid var(--_ink-muted);
        background: none;
      }

      .strip {
        display: none;
      }

      .dated li > p {
        max-inline-size: 30rem;
      }

      li[data-side='below'] {
        padding-block-start: 1.5em;
      }

      li[data-side='end'] > p {
        justify-content: end;
        margin-inline-start: auto;
      }

      .undated .group:has(.group-label) {
        display: grid;
        grid-template-columns: 9.5rem minmax(0, 1fr);
        column-gap: 1.5rem;
      }
    }

    /* In a row only where the words keep most of it. */
    @container (inline-size >= 46rem) {
      .undated li {
        grid-template-columns: minmax(0, 1fr) 9.5em 4.5em;
        align-items: baseline;
      }

      .undated li > :first-child {
        grid-column: auto;
      }

      .undated li > :last-child {
        text-align: end;
      }
    }
  `,
];
