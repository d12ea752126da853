import { runnerImport } from 'vite';
import { tokenDescriptions } from '../../src/theme/token-descriptions.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { elementsOf } from './elements.mjs';

/** @type {{ module: Record<string, { styles?: unknown, deferralStyles?: unknown }> }} */
const { module: library } = await runnerImport('./src/index.ts');

/**
 * The tokens that the styles of an element use.
 *
 * @param {string} className
 */
function tokensOf(className) {
  const element = library[className];
  if (!element) throw new Error(`src/index.ts does not export ${className}`);
  const styles = [element.styles, element.deferralStyles].flat(Infinity).join('\n');
  return Object.entries(tokens)
    .filter(([name]) => styles.includes(`var(--_${name})`))
    .map(([name, literal]) => ({
      name: `--communique-${name}`,
      default: literal,
      description: tokenDescriptions[/** @type {keyof typeof tokens} */ (name)],
    }));
}

/** Tokens have one definition, in src/theme, so no element lists them in its own comment. */
export const tokensPlugin = () => ({
  name: 'tokens',
  /** @param {{ customElementsManifest: import('custom-elements-manifest/schema').Package }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const { element } of elementsOf(customElementsManifest)) {
      element.cssProperties = tokensOf(element.name);
    }
  },
});
