import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Basis } from '../model/vocabulary.js';

/** A shape for whether a position is joint (full), one-sided (half) or not stated (a stroke). */
export function basisMark(basis: Basis | 'not-stated'): TemplateResult {
  return html`<i class="basis-mark" data-basis=${basis} aria-hidden="true"></i>`;
}

export const basisMarkStyles: CSSResult = css`
  /* Drawn with borders, which survive forced colours and printing without backgrounds. */
  .basis-mark {
    display: inline-block;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 1px solid var(--_accent);
    vertical-align: -0.08em;
  }

  .basis-mark[data-basis='joint'] {
    inline-size: 0;
    block-size: 0;
    border-width: 0.4375em;
  }

  .basis-mark[data-basis='unilateral'] {
    border-inline-start-width: 0.4375em;
  }

  .basis-mark[data-basis='not-stated'] {
    block-size: 0;
    border-width: 1px 0 0;
    border-color: var(--_ink-muted);
    vertical-align: 0.3em;
  }
`;
