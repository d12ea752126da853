/**
 * @import { CustomElement, Declaration, Package } from 'custom-elements-manifest/schema'
 * @typedef {CustomElement & { tagName: string }} Element
 */

/**
 * @param {Declaration} declaration
 * @returns {declaration is Declaration & Element}
 */
export const isElement = (declaration) => 'tagName' in declaration && Boolean(declaration.tagName);

/**
 * Every element of the manifest and the file that it is in.
 *
 * @param {Package} manifest
 */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(isElement).map((element) => ({ element, path })),
  );
