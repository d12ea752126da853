import { html, nothing, unsafeCSS } from 'lit';
import style from '../style.css?inline';

export const styles = unsafeCSS(style);

export const parts = (all) =>
  all.map((part) =>
    typeof part === 'string'
      ? part
      : html`<span class="party"
          ><span class="party-mark" data-code=${part.code} data-place=${part.place}></span
          ><bdi>${part.name}</bdi></span
        >`,
  );

export const strength = ({ word, filled, rank }) =>
  html`<span class="strength"
    ><span class="strength-marks" aria-hidden="true"
      >${[0, 1, 2, 3, 4].map((index) => html`<i ?data-filled=${index < filled}></i>`)}</span
    >
    ${word} <span class="rank">${rank}</span></span
  >`;

export { html, nothing };
