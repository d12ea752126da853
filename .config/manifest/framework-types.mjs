import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path/posix';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { elementsOf } from './elements.mjs';

/** @import { Package } from 'custom-elements-manifest/schema' */

/**
 * Types for JSX, and for the templates of Vue and Svelte: the public plugins for these two are
 * behind their frameworks.
 *
 * @param {{ outdir: string }} options
 */
export const frameworkTypesPlugin = ({ outdir }) => ({
  name: 'framework-types',
  /** @param {{ customElementsManifest: Package }} context */
  packageLinkPhase({ customElementsManifest }) {
    const manifest = withImportedEvents(customElementsManifest, outdir);
    const entries = elementsOf(manifest);
    const elements = entries.map(({ element }) => element);
    const imports = entries
      .map(({ element, path }) => importOf(element, relative(outdir, path)))
      .join('\n');
    mkdirSync(outdir, { recursive: true });
    writeFileSync(`${outdir}/vue.d.ts`, `${imports}\n${vue(elements)}`);
    writeFileSync(`${outdir}/svelte.d.ts`, `${imports}\n${svelte(elements)}`);
    generateJsxTypes(manifest, {
      outdir,
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, _tag, path) => relative(outdir, path ?? ''),
    });
  },
});

/**
 * The declarations of an element need not import the events that it only dispatches, so each type
 * says where it is from.
 *
 * @param {Package} manifest
 * @param {string} outdir
 */
function withImportedEvents(manifest, outdir) {
  const copy = structuredClone(manifest);
  const paths = new Map(
    copy.modules.flatMap(({ path, declarations = [] }) =>
      declarations.map(({ name }) => [name, relative(outdir, path)]),
    ),
  );
  for (const { element } of elementsOf(copy)) {
    for (const { type } of element.events ?? []) {
      const path = paths.get(type.text);
      if (path) type.text = `import('${path}').${type.text}`;
    }
  }
  return copy;
}

/** @typedef {import('./elements.mjs').Element} Element */

/** @param {Element} element @param {string} path */
const importOf = ({ name }, path) => `import type { ${name} } from '${path}';`;

/** @param {Element[]} elements */
const vue = (elements) => `
declare module 'vue' {
  interface GlobalComponents {
${elements.map((element) => `    '${element.tagName}': new () => { $props: ${properties(element)} & ${listeners(element, vueListener)} };`).join('\n')}
  }
}
`;

/** @param {Element[]} elements */
const svelte = (elements) => `import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map((element) => `    '${element.tagName}': HTMLAttributes<${element.name}> & ${properties(element)} & ${listeners(element, svelteListener)};`).join('\n')}
  }
}
`;

/** @param {Element} element */
function properties({ name, members = [] }) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  return `Partial<Pick<${name}, ${fields.map((field) => `'${field.name}'`).join(' | ') || 'never'}>>`;
}

/** @param {Element} element @param {(event: string) => string} listener */
const listeners = ({ events = [] }, listener) =>
  `{ ${events.map(({ name, type }) => `'${listener(name)}'?: (event: ${type.text}) => void`).join('; ')} }`;

/** @param {string} event */
const vueListener = (event) => `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;

/** @param {string} event */
const svelteListener = (event) => `on${event}`;
