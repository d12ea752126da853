import '../style.css';
import { Parts } from './parts.jsx';
import { render } from './render.jsx';

const Item = ({ item, timeline, isHidden }) => (
  <li
    style={{ '--start': item.start, '--end': item.end, '--gap': item.gap }}
    data-side={item.side}
    hidden={isHidden}
  >
    <span className="mark" aria-hidden="true" />
    <p className="date">{item.date}</p>
    {item.isSpan && (
      <span className="strip label" aria-hidden="true">
        <span>{timeline.first}</span>
        <span className="track" />
        <span>{timeline.last}</span>
      </span>
    )}
    <p>{item.title}</p>
    <p className="label row">
      {item.evidence.map((parts, index) => (
        <span key={index}>
          <Parts parts={parts} />
        </span>
      ))}
    </p>
  </li>
);

const Timeline = ({ timeline, topic }) => (
  <section
    className="timeline"
    lang={timeline.language}
    dir={timeline.direction}
    aria-label={timeline.title}
  >
    <h3 className="title">{timeline.title}</h3>
    <div className="dated">
      <div className="axis" aria-hidden="true">
        {timeline.ticks.map(({ label, at }) => (
          <span key={label} style={{ '--start': at }}>
            <span>{label}</span>
          </span>
        ))}
      </div>
      {timeline.lanes.map(({ id, heading, items }) => (
        <div className={`lane ${id}`} key={id}>
          <p className="lane-label" id={id}>
            {heading}
          </p>
          <ol aria-labelledby={id}>
            {items.map((item, index) => (
              <Item
                key={index}
                item={item}
                timeline={timeline}
                isHidden={Boolean(topic) && item.topic !== topic}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  </section>
);

export const mount = (place, { timeline, topic }) =>
  render(place, <Timeline timeline={timeline} topic={topic} />);

export { mount as change };
