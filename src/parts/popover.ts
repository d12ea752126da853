import { css, type CSSResult } from 'lit';
import { textStyles } from '../core/base.styles.js';

/**
 * A native popover beside the button that opens it. Placed by CSS anchoring where
 * the browser has it; elsewhere, and on narrow screens, a sheet at the bottom.
 */
export const popoverStyles: CSSResult = css`
  ${textStyles('.popover')}

  .popover {
    inset: auto;
    inline-size: 26rem;
    max-inline-size: calc(100vw - 2rem);
    max-block-size: min(70vh, 36rem);
    margin: 0.5rem 0;
    padding: 1rem;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_hairline);
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 0.16);
    background: var(--_paper);
    color: var(--_paper-ink);
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }

  .popover > * + * {
    margin-block-start: 0.75rem;
  }

  .popover .close {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--_ink-muted);
    font-size: 1.25em;
    line-height: 1;
    text-align: center;
  }

  @media (max-width: 40rem) {
    .popover {
      position-area: none;
      inset: auto 0 0;
      inline-size: 100%;
      max-inline-size: none;
      margin: 0;
    }
  }

  @supports not (position-area: block-end) {
    .popover {
      inset: auto 0 0;
      inline-size: auto;
      max-inline-size: 40rem;
      margin-inline: auto;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .popover {
      opacity: 0;
      transition:
        opacity 120ms,
        display 120ms allow-discrete,
        overlay 120ms allow-discrete;
    }

    .popover:popover-open {
      opacity: 1;
    }

    @starting-style {
      .popover:popover-open {
        opacity: 0;
      }
    }
  }
`;
