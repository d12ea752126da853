import { elementsOf, isElementClass } from './elements.mjs';

/**
 * @import { Declaration, JavaScriptModule, Package } from 'custom-elements-manifest/schema'
 */

const litStatics = [
  'shadowRootOptions',
  'styles',
  'properties',
  'formAssociated',
  'deferralStyles',
];

/** Keeps what a page can use, the elements and their events, and names it as the package does. */
export const publicApiPlugin = () => ({
  name: 'public-api',
  /** @param {{ customElementsManifest: Package }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const file of customElementsManifest.modules) {
      file.declarations = file.declarations?.filter(isPublic);
      file.exports = file.exports?.filter(({ declaration }) =>
        file.declarations?.some(({ name }) => name === declaration.name),
      );
      file.declarations?.forEach(hideInternals);
    }
    const modules = [
      ...customElementsManifest.modules.filter((file) => file.declarations?.length),
      ...definitionsIn(customElementsManifest),
    ];
    customElementsManifest.modules = JSON.parse(JSON.stringify(modules), sourceToPackage);
  },
});

/** @param {Declaration} declaration */
const isPublic = (declaration) =>
  declaration.kind === 'class' &&
  (isElementClass(declaration) || declaration.superclass?.name === 'Event');

/** @param {Declaration} declaration */
function hideInternals(declaration) {
  if (declaration.kind !== 'class') return;
  declaration.members = declaration.members?.filter(
    ({ name, privacy = 'public' }) => privacy === 'public' && !litStatics.includes(name),
  );
  if (!isElementClass(declaration)) return;
  // The analyzer takes reactive state for attributes.
  declaration.attributes = declaration.attributes?.filter(({ fieldName }) =>
    declaration.members?.some(({ name }) => name === fieldName),
  );
  // It also guesses an event from `dispatchEvent(new SomeEvent(argument))`; those of @fires have a
  // description.
  declaration.events = declaration.events?.filter(({ description }) => description);
}

/**
 * @param {Package} manifest
 * @returns {JavaScriptModule[]}
 */
const definitionsIn = (manifest) =>
  elementsOf(manifest).map(({ element: { tagName, name }, path }) => ({
    kind: 'javascript-module',
    path: `dist/define/${tagName}.js`,
    exports: [
      { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
    ],
  }));

/**
 * @param {string} key
 * @param {unknown} value
 */
const sourceToPackage = (key, value) =>
  (key === 'path' || key === 'module') && typeof value === 'string'
    ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js')
    : value;
