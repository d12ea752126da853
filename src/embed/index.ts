export * from './explainer.js';
export * from './plain-reading.js';
export type * from './site.js';
export * from './widget.js';
