import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '../style.css';
import { mountTimeline } from '../components/timeline.js';

export const mount = mountTimeline('wa');
export { change } from '../plain/timeline.js';
