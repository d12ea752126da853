import './bundled-statements.js';
import { define } from '../core/define.js';
import { ClauseCard } from '../elements/clause-card/clause-card.js';

define('clause-card', ClauseCard);

export { ClauseCard };
