import './bundled-statements.js';
import { define } from '../core/define.js';
import { StatementCompare } from '../elements/statement-compare/statement-compare.js';

define('statement-compare', StatementCompare);

export { StatementCompare };
