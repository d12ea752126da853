import './bundled-statements.js';
import { define } from '../core/define.js';
import { StatementText } from '../elements/statement-text/statement-text.js';

define('statement-text', StatementText);

export { StatementText };
