import { LitElement } from 'lit';
import { html, parts, styles } from './templates.js';

class MinimalBadge extends LitElement {
  static styles = styles;
  static properties = { badge: { attribute: false } };

  render() {
    const { badge } = this;
    return html`<span class="badge" lang=${badge.language} dir=${badge.direction}
      ><button
        class=${badge.isStated ? 'stated' : 'not-stated'}
        type="button"
        popovertarget="evidence"
        >${parts([badge.mark])} ${badge.words}</button
      ><div class="popover" popover id="evidence" role="dialog" aria-label=${badge.title}></div
    ></span>`;
  }
}
customElements.define('minimal-badge', MinimalBadge);

export async function mount(place, { badges, count }) {
  const elements = Array.from({ length: count }, (_, index) => {
    const element = document.createElement('minimal-badge');
    element.badge = badges[index % badges.length];
    return element;
  });
  place.replaceChildren(...elements.flatMap((element) => [element, ' ']));
  await elements.at(-1)?.updateComplete;
}
