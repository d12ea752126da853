import { registerStatement } from '../core/statements.js';
import { regularMeeting30 } from '../data/regular-meeting-30/index.js';

registerStatement(regularMeeting30);
