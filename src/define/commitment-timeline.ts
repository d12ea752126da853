import './bundled-statements.js';
import { define } from '../core/define.js';
import { CommitmentTimeline } from '../elements/commitment-timeline/commitment-timeline.js';

define('commitment-timeline', CommitmentTimeline);

export { CommitmentTimeline };
