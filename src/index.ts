export { CommuniqueElement } from './core/communique-element.js';
export { CommuniqueErrorEvent, type InputProblem } from './core/communique-error-event.js';
export { registerStatement, type StatementReference } from './core/statements.js';
export { ClauseCard, type ClauseCardVariant } from './elements/clause-card/clause-card.js';
export { ClauseList, type ClauseListVariant } from './elements/clause-list/clause-list.js';
export { CommuniqueCopyEvent } from './elements/clause-card/communique-copy-event.js';
export { CommitmentTimeline } from './elements/commitment-timeline/commitment-timeline.js';
export {
  PartyStanceBadge,
  type PartyStanceBadgeVariant,
} from './elements/party-stance-badge/party-stance-badge.js';
export { StanceMatrix } from './elements/stance-matrix/stance-matrix.js';
export { StatementCompare } from './elements/statement-compare/statement-compare.js';
export { StatementExplainer } from './elements/statement-explainer/statement-explainer.js';
export {
  StatementHeader,
  type StatementHeaderVariant,
} from './elements/statement-header/statement-header.js';
export { StatementNote } from './elements/statement-note/statement-note.js';
export { StatementSource } from './elements/statement-source/statement-source.js';
export { StatementText } from './elements/statement-text/statement-text.js';
export { TopicChart, type TopicChartGrouping } from './elements/topic-chart/topic-chart.js';
