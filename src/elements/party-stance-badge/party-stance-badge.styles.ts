import { css, type CSSResult } from 'lit';
import { evidenceStyles } from '../../parts/evidence.js';
import { partyMarkStyles } from '../../parts/party-mark.js';
import { popoverStyles } from '../../parts/popover.js';

export const partyStanceBadgeStyles: CSSResult[] = [
  partyMarkStyles,
  ...evidenceStyles,
  popoverStyles,
  css`
    :host,
    .root {
      display: inline;
    }

    label {
      padding-inline-start: 0.3em;
      cursor: pointer;
      text-decoration: underline dotted var(--_accent) 2px;
      text-underline-offset: 0.25em;
    }

    label:hover {
      text-decoration-style: solid;
    }

    /* What is not stated differs by its line and its words before it differs in tone. */
    .not-stated label {
      color: var(--_ink-muted);
      text-decoration-line: none;
    }

    .not-stated .party-mark {
      border-style: dashed;
    }

    .head {
      display: flex;
      gap: 1rem;
      justify-content: space-between;
      font-weight: 700;
    }

    .popover ul {
      padding-inline-start: 1em;
      list-style: '– ';
    }

    .popover li + li {
      margin-block-start: 0.25em;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media print {
      button {
        color: inherit;
      }
    }
  `,
];
