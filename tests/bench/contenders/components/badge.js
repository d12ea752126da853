import { escape, partsHtml, popoverHtml } from '../plain/markup.js';
import { settled } from './settled.js';

const badgeHtml = (prefix, badge, index) =>
  `<span class="badge" lang="${badge.language}" dir="${badge.direction}"><button type="button" popovertarget="evidence-${index}"><${prefix}-badge variant="neutral">${partsHtml([badge.mark])} ${escape(badge.words)}</${prefix}-badge></button>${popoverHtml(badge, index)}</span>`;

/** @param {string} prefix Of the tags of the library. */
export const mountBadges =
  (prefix) =>
  async (place, { badges, count }) => {
    place.innerHTML = Array.from({ length: count }, (_, index) =>
      badgeHtml(prefix, badges[index % badges.length], index),
    ).join(' ');
    await settled(prefix, place);
  };
