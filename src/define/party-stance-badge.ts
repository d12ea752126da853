import './bundled-statements.js';
import { define } from '../core/define.js';
import { PartyStanceBadge } from '../elements/party-stance-badge/party-stance-badge.js';

define('party-stance-badge', PartyStanceBadge);

export { PartyStanceBadge };
