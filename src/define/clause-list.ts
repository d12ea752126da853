import './bundled-statements.js';
import { define } from '../core/define.js';
import { ClauseList } from '../elements/clause-list/clause-list.js';

define('clause-list', ClauseList);

export { ClauseList };
