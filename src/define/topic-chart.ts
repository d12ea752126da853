import './bundled-statements.js';
import { define } from '../core/define.js';
import { TopicChart } from '../elements/topic-chart/topic-chart.js';

define('topic-chart', TopicChart);

export { TopicChart };
