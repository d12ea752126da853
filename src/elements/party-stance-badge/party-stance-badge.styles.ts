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

    /* What is not stated differs by its line and its words before it differs in tone. */
    .not-stated {
      color: var(--_ink-muted);
      text-decoration-line: none;
    }

    .not-stated .party::before {
      border-style: dashed;
    }
  `,
];
