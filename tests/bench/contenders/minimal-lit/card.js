import { LitElement } from 'lit';
import { html, nothing, parts, strength, styles } from './templates.js';

class MinimalCard extends LitElement {
  static styles = styles;
  static properties = { card: { attribute: false } };

  render() {
    const { card } = this;
    const { quotation, translation } = card;
    return html`<article class="card" lang=${card.language} dir=${card.direction}
      ><p class="label row"><span>${card.topic}</span><span>${card.place}</span></p
      ><h3 class="title">${card.title}</h3><p class="voice">${parts(card.voice)}</p
      ><div class="entry"
        ><div class="margin"
          ><p class="label">${card.verbatim}</p
          ><p class="label"
            >${strength(card.strength)} <span class="verb">${card.verb}</span></p
          ></div
        ><blockquote class="quotation" lang=${quotation.language} dir=${quotation.direction}
          ><p
            >${quotation.before}<mark>${quotation.operative}</mark>${quotation.after}</p
          ></blockquote
        ></div
      >${
        translation
          ? html`<div class="entry"
              ><p class="label">${translation.label}</p
              ><p lang=${translation.language} dir=${translation.direction}
                >${translation.text}</p
              ></div
            >`
          : nothing
      }<div class="entry"><p class="label">${card.summaryLabel}</p><p>${card.summary}</p></div
      >${
        card.references.length
          ? html`<details class="references"
              ><summary class="label">${card.referencesLabel}</summary
              ><dl
                >${card.references.map(
                  ({ label, url, gloss, context }) =>
                    html`<div class="entry"
                      ><dt>${url ? html`<a href=${url}>${label}</a>` : label}</dt
                      ><dd>${gloss} <span class="label">${context}</span></dd></div
                    >`,
                )}</dl
              ></details
            >`
          : nothing
      }<footer class="label source"
        >${card.source.map((part) => html`<span>${part}</span>`)}<span class="copy"
          ><button type="button">${card.copy}</button> <span role="status"></span></span></footer
    ></article>`;
  }
}
customElements.define('minimal-card', MinimalCard);

export async function mount(place, { cards, count }) {
  const elements = Array.from({ length: count }, (_, index) => {
    const element = document.createElement('minimal-card');
    element.card = cards[index % cards.length];
    return element;
  });
  place.replaceChildren(...elements);
  await elements.at(-1)?.updateComplete;
}

export async function change(place, { cards }) {
  for (const [index, element] of [...place.children].entries())
    element.card = cards[index % cards.length];
  await place.lastElementChild.updateComplete;
}
