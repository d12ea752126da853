import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { directionOf } from '../locale/index.js';
import type { Clause } from '../model/statement.js';

/** The words themselves, in their own language and direction, the operative verb marked. */
export function quotation({ quote, operative }: Clause): TemplateResult {
  return html`<blockquote
    class="quotation"
    part="quotation"
    lang=${quote.language}
    dir=${directionOf(quote.language)}
  >
    <p>${operative ? markOperative(quote.exact, operative.exact) : quote.exact}</p>
  </blockquote>`;
}

function markOperative(exact: string, operative: string): TemplateResult {
  const at = exact.indexOf(operative);
  return html`${exact.slice(0, at)}<mark>${operative}</mark>${exact.slice(at + operative.length)}`;
}

export const quotationStyles: CSSResult = css`
  .quotation {
    padding-inline-start: 0.75em;
    border-inline-start: var(--_rule-width) solid var(--_accent);
    font-family: var(--_quotation-font-family);
    quotes: '“' '”' '‘' '’';
    text-align: start;
  }

  .quotation:is(:lang(ar), :lang(fa), :lang(ru), :lang(fr), :lang(es)) {
    quotes: '«' '»' '“' '”';
  }

  .quotation > p::before {
    content: open-quote;
  }

  .quotation > p::after {
    content: close-quote;
  }

  mark {
    background: none;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-skip-ink: none;
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.3em;
  }

  @media (forced-colors: active) {
    mark {
      text-decoration-color: Highlight;
    }
  }
`;
