export * from './clause-card.js';
export * from './commitment-timeline.js';
export * from './party-stance-badge.js';
export * from './statement-explainer.js';
export * from './statement-source.js';
