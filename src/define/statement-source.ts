import './bundled-statements.js';
import { define } from '../core/define.js';
import { StatementSource } from '../elements/statement-source/statement-source.js';

define('statement-source', StatementSource);

export { StatementSource };
