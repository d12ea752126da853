import './bundled-statements.js';
import { define } from '../core/define.js';
import { StatementNote } from '../elements/statement-note/statement-note.js';

define('statement-note', StatementNote);

export { StatementNote };
