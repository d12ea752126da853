export * from './prerender.js';
