import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { cssFragment } from '../core/css-fragment.js';
import { directionOf, guillemetLanguages } from '../locale/index.js';
import type { Clause } from '../model/statement.js';

const withGuillemets = cssFragment(
  `:is(${guillemetLanguages.map((language) => `:lang(${language})`).join()})`,
);

/** The words themselves, in their own language and direction, the operative verb marked. */
export function quotation({ quote, operative }: Clause): TemplateResult {
  return html`<blockquote
    class="quotation"
    part="quotation"
    lang=${quote.language}
    dir=${directionOf(quote.language)}
    >${operative ? markOperative(quote.exact, operative.exact) : html`<p>${quote.exact}</p>`}</blockquote
  >`;
}

function markOperative(exact: string, operative: string): TemplateResult {
  const at = exact.indexOf(operative);
  return html`<p
    >${exact.slice(0, at)}<mark>${operative}</mark>${exact.slice(at + operative.length)}</p
  >`;
}

export const quotationStyles: CSSResult = css`
  .quotation {
    padding-inline-start: 0.75em;
    border-inline-start: var(--_rule-width) solid var(--_accent);
    font-family: var(--_quotation-font-family);
    quotes: '“' '”' '‘' '’';
    text-align: start;
  }

  .quotation${withGuillemets} {
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
