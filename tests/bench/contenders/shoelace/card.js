import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '../style.css';
import {
  escape,
  marksHtml,
  partsHtml,
  quotationHtml,
  referencesHtml,
  sourceHtml,
  summaryHtml,
  translationHtml,
} from '../plain/markup.js';
import { settled } from './settled.js';

const cardHtml = (card) =>
  `<sl-card class="card" lang="${card.language}" dir="${card.direction}"><div slot="header"><p class="label row"><span>${escape(card.topic)}</span><span>${escape(card.place)}</span></p><h3 class="title">${escape(card.title)}</h3></div><p class="voice">${partsHtml(card.voice)}</p><div class="entry"><div class="margin"><p class="label">${escape(card.verbatim)}</p><p class="label"><sl-badge>${marksHtml(card.strength.filled)} ${escape(card.strength.word)} ${escape(card.strength.rank)}</sl-badge> <span class="verb">${escape(card.verb)}</span></p></div>${quotationHtml(card)}</div>${translationHtml(card)}${summaryHtml(card)}${
    card.references.length
      ? `<sl-details summary="${escape(card.referencesLabel)}">${referencesHtml(card)}</sl-details>`
      : ''
  }<div slot="footer" class="label source">${sourceHtml(card)}</div></sl-card>`;

export async function mount(place, { cards, count }) {
  const html = cards.map(cardHtml);
  place.innerHTML = Array.from({ length: count }, (_, index) => html[index % html.length]).join('');
  await settled(place);
}

export { mount as change };
