export { tokenDeclarations, tokens, type Token, type TokenName } from './tokens.js';
