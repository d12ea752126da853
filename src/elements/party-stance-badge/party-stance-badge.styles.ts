import { css, type CSSResult } from 'lit';
import { stanceEvidenceStyles } from '../../parts/stance-evidence.js';
import { partyMarkStyles } from '../../parts/party-mark.js';
import { popoverStyles } from '../../parts/popover.js';

export const partyStanceBadgeStyles: CSSResult[] = [
  partyMarkStyles,
  ...stanceEvidenceStyles,
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

    @media print {
      button {
        color: inherit;
      }
    }
  `,
];
