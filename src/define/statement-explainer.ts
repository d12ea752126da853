import './bundled-statements.js';
import { define } from '../core/define.js';
import { StatementExplainer } from '../elements/statement-explainer/statement-explainer.js';

define('statement-explainer', StatementExplainer);

export { StatementExplainer };
