import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '../style.css';
import { escape, partsHtml, popoverHtml } from '../plain/markup.js';
import { settled } from './settled.js';

const badgeHtml = (badge, index) =>
  `<span class="badge" lang="${badge.language}" dir="${badge.direction}"><button type="button" popovertarget="evidence-${index}"><sl-badge variant="neutral">${partsHtml([badge.mark])} ${escape(badge.words)}</sl-badge></button>${popoverHtml(badge, index)}</span>`;

export async function mount(place, { badges, count }) {
  place.innerHTML = Array.from({ length: count }, (_, index) =>
    badgeHtml(badges[index % badges.length], index),
  ).join(' ');
  await settled(place);
}
