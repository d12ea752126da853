import { css, type CSSResult } from 'lit';
import { evidenceStyles } from '../../parts/evidence.js';
import { partyMarkStyles } from '../../parts/party-mark.js';
import { popoverStyles } from '../../parts/popover.js';

export const statementNoteStyles: CSSResult[] = [
  partyMarkStyles,
  ...evidenceStyles,
  popoverStyles,
  css`
    :host,
    .root {
      display: inline;
    }

    /* Part of the article’s own line: isolated, its letters would lose their joints and their kerning with it. */
    .root {
      unicode-bidi: normal;
    }
  `,
];
