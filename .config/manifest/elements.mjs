/**
 * @import { CustomElement, Declaration, Package } from 'custom-elements-manifest/schema'
 * @typedef {CustomElement & { tagName: string }} Element
 */

/**
 * Also of a base class, which has no tag.
 *
 * @param {Declaration} declaration
 * @returns {declaration is Declaration & CustomElement}
 */
export const isElementClass = (declaration) => 'customElement' in declaration;

/**
 * Every element of the manifest and the file that it is in.
 *
 * @param {Package} manifest
 */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(isElementClass)
      .filter(
        /** @returns {element is typeof element & Element} */ (element) => 'tagName' in element,
      )
      .map((element) => ({ element, path })),
  );
