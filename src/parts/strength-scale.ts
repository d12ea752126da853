import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { cssFragment } from '../core/css-fragment.js';
import type { Content, Reading } from '../core/reading.js';
import { gradedStrengths, type Strength } from '../model/vocabulary.js';

/** From 1 for the least firm to 5 for the firmest, and 0 for `unstated`. */
function rankOf(strength: Strength): number {
  return strength === 'unstated' ? 0 : gradedStrengths.length - gradedStrengths.indexOf(strength);
}

/** How firmly, in five marks, as many of them filled as the rank says, and in a word, for rows of a table. */
export function strengthWord(reading: Reading, strength: Strength): TemplateResult {
  return html`<span class="strength" data-rank=${rankOf(strength)}
    ><span class="strength-marks"></span> ${reading.locale.words.strength[strength]}</span
  >`;
}

/** The rank among five; `unstated` has none. */
export function rank(reading: Reading, strength: Strength): Content | typeof nothing {
  const { locale } = reading;
  if (strength === 'unstated') return nothing;
  return reading.sentence(locale.words.strengthRank, {
    rank: locale.number(rankOf(strength)),
    total: locale.number(gradedStrengths.length),
  });
}

/** How firmly, in marks and in words with the rank among five. */
export function strengthScale(reading: Reading, strength: Strength): TemplateResult {
  if (strength === 'unstated') return strengthWord(reading, strength);
  return html`<span class="strength" data-rank=${rankOf(strength)}
    ><span class="strength-marks"></span> ${reading.locale.words.strength[strength]}
    <span class="rank">${rank(reading, strength)}</span></span
  >`;
}

const ranks = cssFragment(
  gradedStrengths
    .map((_, index) => `[data-rank='${index + 1}'] { --rank: ${index + 1} }`)
    .join(' '),
);

export const strengthScaleStyles: CSSResult = css`
  .strength {
    white-space: nowrap;
  }

  [data-rank='0'] {
    --rank: 0;
  }

  ${ranks}

  .strength-marks {
    display: inline-flex;
    align-items: end;
    block-size: 0.75em;
    margin-inline-end: 0.25em;
  }

  /* Height and not only colour fills a mark; borders survive forced colours and printing without backgrounds. */
  .strength-marks::before,
  .strength-marks::after {
    content: '';
    inline-size: calc(7px * var(--rank));
    border-block-end: 0.75em solid var(--_accent);
    mask: repeating-linear-gradient(to right, #000 0 5px, #0000 5px 7px);
  }

  .strength-marks::after {
    inline-size: calc(7px * (5 - var(--rank)));
    border-block-end: 2px solid var(--_ink-muted);
  }

  .rank {
    color: var(--_ink-muted);
  }
`;
