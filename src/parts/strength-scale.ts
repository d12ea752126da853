import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { cssFragment } from '../core/css-fragment.js';
import type { Reading } from '../core/reading.js';
import { gradedStrengths, type Strength } from '../model/vocabulary.js';

/** From 1 for the least firm to 5 for the firmest, and 0 for `unstated`. */
function rankOf(strength: Strength): number {
  return strength === 'unstated' ? 0 : gradedStrengths.length - gradedStrengths.indexOf(strength);
}

/** Five marks, as many of them filled as the rank says. */
function strengthMarks(strength: Strength): TemplateResult {
  return html`<span class="strength-marks" data-rank=${rankOf(strength)} aria-hidden="true"
    ><i></i><i></i><i></i><i></i><i></i
  ></span>`;
}

/** How firmly, in marks and in a word, for rows of a table. */
export function strengthWord(reading: Reading, strength: Strength): TemplateResult {
  return html`<span class="strength"
    >${strengthMarks(strength)} ${reading.locale.words.strength[strength]}</span
  >`;
}

/** The rank among five; `unstated` has none. */
export function rank(reading: Reading, strength: Strength): TemplateResult | typeof nothing {
  const { locale } = reading;
  if (strength === 'unstated') return nothing;
  const among = reading.sentence(locale.words.strengthRank, {
    rank: locale.number(rankOf(strength)),
    total: locale.number(gradedStrengths.length),
  });
  return html`<span class="rank">${among}</span>`;
}

/** How firmly, in marks and in words with the rank among five. */
export function strengthScale(reading: Reading, strength: Strength): TemplateResult {
  return html`<span class="strength"
    >${strengthWord(reading, strength)} ${rank(reading, strength)}</span
  >`;
}

const filledMarks = cssFragment(
  gradedStrengths
    .map((_, index) => `[data-rank='${index + 1}'] > :nth-child(-n + ${index + 1})`)
    .join(),
);

export const strengthScaleStyles: CSSResult = css`
  .strength {
    white-space: nowrap;
  }

  .strength-marks {
    display: inline-flex;
    gap: 2px;
    align-items: end;
    block-size: 0.75em;
    margin-inline-end: 0.25em;
  }

  /* Height and not only colour fills a mark; borders survive forced colours and printing without backgrounds. */
  .strength-marks i {
    inline-size: 5px;
    border-block-end: 2px solid var(--_ink-muted);
  }

  ${filledMarks} {
    border-block-end: 0.75em solid var(--_accent);
  }

  .rank {
    color: var(--_ink-muted);
  }
`;
