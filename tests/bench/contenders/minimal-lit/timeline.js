import { LitElement } from 'lit';
import { html, nothing, parts, styles } from './templates.js';

class MinimalTimeline extends LitElement {
  static styles = styles;
  static properties = { timeline: { attribute: false }, topic: {} };

  render() {
    const { timeline, topic } = this;
    return html`<section
      class="timeline"
      lang=${timeline.language}
      dir=${timeline.direction}
      aria-label=${timeline.title}
      ><h3 class="title">${timeline.title}</h3
      ><div class="dated"
        ><div class="axis" aria-hidden="true"
          >${timeline.ticks.map(({ label, at }) => html`<span style="--start:${at}"><span>${label}</span></span>`)}</div
        >${timeline.lanes.map(
          ({ id, heading, items }) =>
            html`<div class="lane ${id}"
              ><p class="lane-label" id=${id}>${heading}</p
              ><ol aria-labelledby=${id}
                >${items.map(
                  (item) =>
                    html`<li
                      style="--start:${item.start};--end:${item.end};--gap:${item.gap}"
                      data-side=${item.side}
                      ?hidden=${topic && item.topic !== topic}
                      ><span class="mark" aria-hidden="true"></span
                      ><p class="date">${item.date}</p>${
                        item.isSpan
                          ? html`<span class="strip label" aria-hidden="true"
                              ><span>${timeline.first}</span><span class="track"></span
                              ><span>${timeline.last}</span></span
                            >`
                          : nothing
                      }<p>${item.title}</p
                      ><p class="label row"
                        >${item.evidence.map((words) => html`<span>${parts(words)}</span>`)}</p
                      ></li
                    >`,
                )}</ol
              ></div
            >`,
        )}</div
      ></section
    >`;
  }
}
customElements.define('minimal-timeline', MinimalTimeline);

export async function mount(place, { timeline }) {
  const element = document.createElement('minimal-timeline');
  element.timeline = timeline;
  place.replaceChildren(element);
  await element.updateComplete;
}

export async function change(place, { topic }) {
  place.firstElementChild.topic = topic;
  await place.firstElementChild.updateComplete;
}
