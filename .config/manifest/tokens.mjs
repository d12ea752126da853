import { tokens } from '../../src/theme/tokens.ts';
import { elementsOf } from './elements.mjs';

/**
 * The tokens that an element reads: for now all of them.
 *
 * @param {string} _tagName
 * @returns {{ name: string, default: string, description: string }[]}
 */
const tokensOf = (_tagName) =>
  Object.entries(tokens).map(([name, { literal, description }]) => ({
    name: `--communique-${name}`,
    default: literal,
    description,
  }));

/** Tokens have one definition, in src/theme, so no element lists them in its own comment. */
export const tokensPlugin = () => ({
  name: 'tokens',
  /** @param {{ customElementsManifest: import('custom-elements-manifest/schema').Package }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const { element } of elementsOf(customElementsManifest)) {
      element.cssProperties = tokensOf(element.tagName);
    }
  },
});
