import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet, DataView, Timeline } from 'vis-timeline/standalone';

let topicShown;
let view;

const wordsOf = (parts) =>
  parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');

function contentOf(item) {
  const element = document.createElement('div');
  for (const words of [item.date, item.title, item.evidence.map(wordsOf).join(' ')]) {
    const line = document.createElement('p');
    line.textContent = words;
    element.append(line);
  }
  return element;
}

export function mount(place, { timeline }) {
  const groups = timeline.lanes.map(({ id, heading }) => ({ id, content: heading }));
  const items = timeline.lanes.flatMap(({ id, items: inLane }) =>
    inLane.map((item) => ({
      group: id,
      topic: item.topic,
      start: item.from,
      ...(item.isSpan && { end: item.to }),
      content: contentOf(item),
    })),
  );
  view = new DataView(new DataSet(items), {
    filter: ({ topic }) => !topicShown || topic === topicShown,
  });
  const shown = new Timeline(place, view, groups, { maxHeight: 600, width: '100%' });
  return new Promise((resolve) => shown.on('changed', resolve));
}

export function change(place, { topic }) {
  topicShown = topic;
  view.refresh();
}
