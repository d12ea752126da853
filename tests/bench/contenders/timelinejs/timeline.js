// Its script as it is published, which defines `TL`; its modules need a compiler for their styles.

const dateOf = (date) => {
  const [year, month, day] = date.split('-');
  return { year, month, day };
};

const wordsOf = (parts) =>
  parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');

function show(place, timeline, topic) {
  const events = timeline.lanes.flatMap(({ heading, items }) =>
    items
      .filter((item) => !topic || item.topic === topic)
      .map((item) => ({
        start_date: dateOf(item.from),
        end_date: dateOf(item.to),
        display_date: item.date,
        group: heading,
        text: { headline: item.title, text: item.evidence.map(wordsOf).join(' ') },
      })),
  );
  const element = document.createElement('div');
  element.style.blockSize = '600px';
  place.replaceChildren(element);
  const title = { text: { headline: timeline.title } };
  const ready = Promise.withResolvers();
  const shown = new TL.Timeline(
    element,
    { title, events },
    { language: 'en', font: null, hash_bookmark: false },
  );
  shown.on('ready', ready.resolve);
  return ready.promise;
}

export const mount = (place, { timeline }) => show(place, timeline);

// It has no filter: a page that wants one makes the timeline again.
export const change = (place, { timeline, topic }) => show(place, timeline, topic);
