export { tokenDeclarations, tokens } from './tokens.js';
