import { css, type CSSResult } from 'lit';
import { blockStyles } from '../../core/base.styles.js';
import { sectionStyles } from '../../parts/section.js';
import { sourceLineStyles } from '../../parts/source-line.js';

export const statementCompareStyles: CSSResult[] = [
  blockStyles,
  sectionStyles,
  sourceLineStyles,
  css`
    dl .entry + .entry {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    .about {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
    }

    .clause,
    .only,
    section > dl + .entry {
      padding-block-start: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_hairline);
    }

    .clause-title {
      font-weight: 700;
    }

    .clause > .entry {
      margin-block-start: calc(var(--_space) * 0.375);
    }

    .redline {
      position: relative;
      padding-inline-start: 0.75em;
      border-inline-start: var(--_rule-width) solid var(--_accent);
      font-family: var(--_quotation-font-family);
      font-size: 1.25em;
      text-align: start;
    }

    /* One line through and two lines under: told apart without colour, and unlike the one line under an operative verb. */
    del {
      color: var(--_ink-muted);
    }

    del,
    .struck {
      text-decoration: line-through 1px;
    }

    ins,
    .underlined {
      text-decoration: underline double var(--_accent);
      text-decoration-skip-ink: none;
      text-decoration-thickness: max(1px, 0.07em);
      text-underline-offset: 0.25em;
    }

    /* On the word before, so that no line begins with it. */
    del:has(+ wbr + ins) {
      margin-inline-end: 0.25em;
    }

    .only li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 1em;
      align-items: baseline;
    }

    .sources {
      padding-block-start: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_hairline);
    }

    /* What is read out is not copied with the words. */
    .redline .visually-hidden {
      user-select: none;
    }

    @container (inline-size >= 36rem) {
      .margin > * + * {
        margin-block-start: 0.5em;
      }

      .redline {
        font-size: 1.5em;
      }
    }

    @media print {
      .clause {
        break-inside: avoid;
      }
    }
  `,
];
