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

const cardHtml = (prefix, card) =>
  `<${prefix}-card class="card" lang="${card.language}" dir="${card.direction}"><div slot="header"><p class="label row"><span>${escape(card.topic)}</span><span>${escape(card.place)}</span></p><h3 class="title">${escape(card.title)}</h3></div><p class="voice">${partsHtml(card.voice)}</p><div class="entry"><div class="margin"><p class="label">${escape(card.verbatim)}</p><p class="label"><${prefix}-badge>${marksHtml(card.strength.filled)} ${escape(card.strength.word)} ${escape(card.strength.rank)}</${prefix}-badge> <span class="verb">${escape(card.verb)}</span></p></div>${quotationHtml(card)}</div>${translationHtml(card)}${summaryHtml(card)}${
    card.references.length
      ? `<${prefix}-details summary="${escape(card.referencesLabel)}">${referencesHtml(card)}</${prefix}-details>`
      : ''
  }<div slot="footer" class="label source">${sourceHtml(card)}</div></${prefix}-card>`;

/** @param {string} prefix Of the tags of the library. */
export const mountCards =
  (prefix) =>
  async (place, { cards, count }) => {
    const html = cards.map((card) => cardHtml(prefix, card));
    place.innerHTML = Array.from({ length: count }, (_, index) => html[index % html.length]).join(
      '',
    );
    await settled(prefix, place);
  };
