export const Parts = ({ parts }) =>
  parts.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span className="party" key={index}>
        <span className="party-mark" data-code={part.code} data-place={part.place} />
        <bdi>{part.name}</bdi>
      </span>
    ),
  );

export const Strength = ({ strength: { word, filled, rank } }) => (
  <span className="strength">
    <span className="strength-marks" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((index) => (
        <i key={index} data-filled={index < filled ? '' : undefined} />
      ))}
    </span>{' '}
    {word} <span className="rank">{rank}</span>
  </span>
);
