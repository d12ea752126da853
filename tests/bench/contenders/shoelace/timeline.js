import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '../style.css';
import { mountTimeline } from '../components/timeline.js';

export const mount = mountTimeline('sl');
export { change } from '../plain/timeline.js';
