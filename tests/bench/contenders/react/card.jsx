import '../style.css';
import { memo } from 'react';
import { Parts, Strength } from './parts.jsx';
import { render } from './render.jsx';

const Card = memo(({ card }) => (
  <article className="card" lang={card.language} dir={card.direction}>
    <p className="label row">
      <span>{card.topic}</span>
      <span>{card.place}</span>
    </p>
    <h3 className="title">{card.title}</h3>
    <p className="voice">
      <Parts parts={card.voice} />
    </p>
    <div className="entry">
      <div className="margin">
        <p className="label">{card.verbatim}</p>
        <p className="label">
          <Strength strength={card.strength} />{' '}
          {card.verb && <span className="verb">{card.verb}</span>}
        </p>
      </div>
      <blockquote
        className="quotation"
        lang={card.quotation.language}
        dir={card.quotation.direction}
      >
        <p>
          {card.quotation.before}
          <mark>{card.quotation.operative}</mark>
          {card.quotation.after}
        </p>
      </blockquote>
    </div>
    {card.translation && (
      <div className="entry">
        <p className="label">{card.translation.label}</p>
        <p lang={card.translation.language} dir={card.translation.direction}>
          {card.translation.text}
        </p>
      </div>
    )}
    <div className="entry">
      <p className="label">{card.summaryLabel}</p>
      <p>{card.summary}</p>
    </div>
    {card.references.length > 0 && (
      <details className="references">
        <summary className="label">{card.referencesLabel}</summary>
        <dl>
          {card.references.map(({ label, url, gloss, context }) => (
            <div className="entry" key={label}>
              <dt>{url ? <a href={url}>{label}</a> : label}</dt>
              <dd>
                {gloss} {context && <span className="label">{context}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    )}
    <footer className="label source">
      {card.source.map((part) => (
        <span key={part}>{part}</span>
      ))}
      <span className="copy">
        <button type="button">{card.copy}</button> <span role="status" />
      </span>
    </footer>
  </article>
));

export function mount(place, { cards, count }) {
  render(
    place,
    Array.from({ length: count }, (_, index) => (
      <Card key={index} card={cards[index % cards.length]} />
    )),
  );
}

export { mount as change };
