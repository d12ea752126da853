import '../style.css';
import { Parts } from './parts.jsx';
import { render } from './render.jsx';

const Badge = ({ badge, id }) => (
  <span className="badge" lang={badge.language} dir={badge.direction}>
    <button className={badge.isStated ? 'stated' : 'not-stated'} type="button" popoverTarget={id}>
      <Parts parts={[badge.mark]} /> {badge.words}
    </button>
    <div className="popover" popover="auto" id={id} role="dialog" aria-label={badge.title} />
  </span>
);

export function mount(place, { badges, count }) {
  render(
    place,
    Array.from({ length: count }, (_, index) => [
      <Badge key={index} id={`evidence-${index}`} badge={badges[index % badges.length]} />,
      ' ',
    ]),
  );
}
