// The limit: the same words in the HTML that an article would have by hand. Also what the peers
// that have no component for a part put into their own components.

/** @param {string} text */
export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {import('../../content.mjs').Part[]} parts */
export const partsHtml = (parts) =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? escape(part)
        : `<span class="party"><span class="party-mark" data-code="${part.code}" data-place="${part.place}"></span><bdi>${escape(part.name)}</bdi></span>`,
    )
    .join('');

/** @param {number} filled */
export const marksHtml = (filled) =>
  `<span class="strength-marks" aria-hidden="true">${[0, 1, 2, 3, 4].map((index) => (index < filled ? '<i data-filled></i>' : '<i></i>')).join('')}</span>`;

/** @param {import('../../content.mjs').Strength} strength */
export const strengthHtml = ({ word, filled, rank }) =>
  `<span class="strength">${marksHtml(filled)} ${escape(word)} <span class="rank">${escape(rank)}</span></span>`;

/** @param {import('../../content.mjs').Card} card */
export const quotationHtml = ({ quotation }) =>
  `<blockquote class="quotation" lang="${quotation.language}" dir="${quotation.direction}"><p>${escape(quotation.before)}<mark>${escape(quotation.operative)}</mark>${escape(quotation.after)}</p></blockquote>`;

/** @param {import('../../content.mjs').Card} card */
export const marginHtml = ({ verbatim, strength, verb }) =>
  `<div class="margin"><p class="label">${escape(verbatim)}</p><p class="label">${strengthHtml(strength)}${verb && ` <span class="verb">${escape(verb)}</span>`}</p></div>`;

/** @param {import('../../content.mjs').Card} card */
export const translationHtml = ({ translation }) =>
  translation
    ? `<div class="entry"><p class="label">${escape(translation.label)}</p><p lang="${translation.language}" dir="${translation.direction}">${escape(translation.text)}</p></div>`
    : '';

/** @param {import('../../content.mjs').Card} card */
export const summaryHtml = ({ summaryLabel, summary }) =>
  `<div class="entry"><p class="label">${escape(summaryLabel)}</p><p>${escape(summary)}</p></div>`;

/** @param {import('../../content.mjs').Card} card */
export const referencesHtml = ({ references }) =>
  `<dl>${references
    .map(
      ({ label, url, gloss, context }) =>
        `<div class="entry"><dt>${url ? `<a href="${escape(url)}">${escape(label)}</a>` : escape(label)}</dt><dd>${escape(gloss)}${context && ` <span class="label">${escape(context)}</span>`}</dd></div>`,
    )
    .join('')}</dl>`;

/** @param {import('../../content.mjs').Card} card */
export const sourceHtml = ({ source, copy }) =>
  `${source.map((part) => `<span>${escape(part)}</span>`).join('')}<span class="copy"><button type="button">${escape(copy)}</button> <span role="status"></span></span>`;

/** @param {import('../../content.mjs').Card} card */
export const cardHtml = (card) =>
  `<article class="card" lang="${card.language}" dir="${card.direction}"><p class="label row"><span>${escape(card.topic)}</span><span>${escape(card.place)}</span></p><h3 class="title">${escape(card.title)}</h3><p class="voice">${partsHtml(card.voice)}</p><div class="entry">${marginHtml(card)}${quotationHtml(card)}</div>${translationHtml(card)}${summaryHtml(card)}${
    card.references.length
      ? `<details class="references"><summary class="label">${escape(card.referencesLabel)}</summary>${referencesHtml(card)}</details>`
      : ''
  }<footer class="label source">${sourceHtml(card)}</footer></article>`;

/**
 * @param {import('../../content.mjs').Badge} badge
 * @param {number} index
 */
// Empty until it is opened: nobody's evidence is there before.
export const popoverHtml = ({ title }, index) =>
  `<div class="popover" popover id="evidence-${index}" role="dialog" aria-label="${escape(title)}"></div>`;

/**
 * @param {import('../../content.mjs').Badge} badge
 * @param {number} index
 */
export const badgeHtml = (badge, index) =>
  `<span class="badge" lang="${badge.language}" dir="${badge.direction}"><button class="${badge.isStated ? 'stated' : 'not-stated'}" type="button" popovertarget="evidence-${index}">${partsHtml([badge.mark])} ${escape(badge.words)}</button>${popoverHtml(badge, index)}</span>`;

/** @param {import('../../content.mjs').Item} item */
export const placeStyle = ({ start, end, gap }) => `--start:${start};--end:${end};--gap:${gap}`;

/** @param {import('../../content.mjs').Timeline} timeline */
export const axisHtml = ({ ticks }) =>
  `<div class="axis" aria-hidden="true">${ticks.map(({ label, at }) => `<span style="--start:${at}"><span>${escape(label)}</span></span>`).join('')}</div>`;

/** @param {import('../../content.mjs').Timeline} timeline */
export const stripHtml = ({ first, last }) =>
  `<span class="strip label" aria-hidden="true"><span>${escape(first)}</span><span class="track"></span><span>${escape(last)}</span></span>`;

/** @param {import('../../content.mjs').Item} item */
export const evidenceHtml = ({ evidence }) =>
  evidence.map((parts) => `<span>${partsHtml(parts)}</span>`).join('');

/** @param {import('../../content.mjs').Timeline} timeline */
export const timelineHtml = (timeline) =>
  `<section class="timeline" lang="${timeline.language}" dir="${timeline.direction}" aria-label="${escape(timeline.title)}"><h3 class="title">${escape(timeline.title)}</h3><div class="dated">${axisHtml(timeline)}${timeline.lanes
    .map(
      ({ id, heading, items }) =>
        `<div class="lane ${id}"><p class="lane-label" id="${id}">${escape(heading)}</p><ol aria-labelledby="${id}">${items
          .map(
            (item) =>
              `<li style="${placeStyle(item)}" data-side="${item.side}" data-topic="${item.topic}"><span class="mark" aria-hidden="true"></span><p class="date">${escape(item.date)}</p>${item.isSpan ? stripHtml(timeline) : ''}<p>${escape(item.title)}</p><p class="label row">${evidenceHtml(item)}</p></li>`,
          )
          .join('')}</ol></div>`,
    )
    .join('')}</div></section>`;
