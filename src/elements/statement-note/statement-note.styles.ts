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

    /* Only a line under the words tells them apart, so that nothing moves when the element arrives. */
    label {
      anchor-name: --words;
      cursor: pointer;
      text-decoration: underline dotted var(--_accent) 2px;
      text-underline-offset: 0.25em;
    }

    label:hover {
      text-decoration-style: solid;
    }

    button:focus-visible + label {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }

    .popover {
      position-anchor: --words;
    }
  `,
];
