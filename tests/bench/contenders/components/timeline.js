import { axisHtml, escape, evidenceHtml, placeStyle, stripHtml } from '../plain/markup.js';
import { settled } from './settled.js';

const timelineHtml = (prefix, timeline) =>
  `<${prefix}-card class="timeline" lang="${timeline.language}" dir="${timeline.direction}"><h3 slot="header" class="title">${escape(timeline.title)}</h3><div class="dated">${axisHtml(timeline)}${timeline.lanes
    .map(
      ({ id, heading, items }) =>
        `<div class="lane ${id}"><p class="lane-label" id="${id}">${escape(heading)}</p><ol aria-labelledby="${id}">${items
          .map(
            (item) =>
              `<li style="${placeStyle(item)}" data-side="${item.side}" data-topic="${item.topic}"><span class="mark" aria-hidden="true"></span><${prefix}-badge>${escape(item.date)}</${prefix}-badge>${item.isSpan ? stripHtml(timeline) : ''}<p>${escape(item.title)}</p><p class="label row">${evidenceHtml(item)}</p></li>`,
          )
          .join('')}</ol></div>`,
    )
    .join('')}</div></${prefix}-card>`;

/** @param {string} prefix Of the tags of the library. */
export const mountTimeline =
  (prefix) =>
  async (place, { timeline }) => {
    place.innerHTML = timelineHtml(prefix, timeline);
    await settled(prefix, place);
  };
