import './bundled-statements.js';
import { define } from '../core/define.js';
import { StanceMatrix } from '../elements/stance-matrix/stance-matrix.js';

define('stance-matrix', StanceMatrix);

export { StanceMatrix };
