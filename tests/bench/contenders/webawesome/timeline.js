import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '../style.css';
import { axisHtml, escape, evidenceHtml, placeStyle, stripHtml } from '../plain/markup.js';
import { settled } from './settled.js';

const timelineHtml = (timeline) =>
  `<wa-card class="timeline" lang="${timeline.language}" dir="${timeline.direction}"><h3 slot="header" class="title">${escape(timeline.title)}</h3><div class="dated">${axisHtml(timeline)}${timeline.lanes
    .map(
      ({ id, heading, items }) =>
        `<div class="lane ${id}"><p class="lane-label" id="${id}">${escape(heading)}</p><ol aria-labelledby="${id}">${items
          .map(
            (item) =>
              `<li style="${placeStyle(item)}" data-side="${item.side}" data-topic="${item.topic}"><span class="mark" aria-hidden="true"></span><wa-badge>${escape(item.date)}</wa-badge>${item.isSpan ? stripHtml(timeline) : ''}<p>${escape(item.title)}</p><p class="label row">${evidenceHtml(item)}</p></li>`,
          )
          .join('')}</ol></div>`,
    )
    .join('')}</div></wa-card>`;

export async function mount(place, { timeline }) {
  place.innerHTML = timelineHtml(timeline);
  await settled(place);
}

export { change } from '../plain/timeline.js';
