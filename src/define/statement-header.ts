import './bundled-statements.js';
import { define } from '../core/define.js';
import { StatementHeader } from '../elements/statement-header/statement-header.js';

define('statement-header', StatementHeader);

export { StatementHeader };
