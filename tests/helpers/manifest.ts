import type { CustomElement, Package } from 'custom-elements-manifest/schema.js';
import manifest from '../../custom-elements.json' with { type: 'json' };

/** An element as the manifest documents it. */
export interface DocumentedElement {
  readonly tag: string;
  /** The module of its class, and the one that registers it. */
  readonly module: string;
  readonly definition: string;
  readonly parts: readonly string[];
  readonly slots: readonly string[];
  readonly events: readonly string[];
  readonly cssProperties: readonly string[];
}

/** Every element of custom-elements.json, which `npm run build:manifest` makes of the sources. */
export const documentedElements: readonly DocumentedElement[] = (
  manifest as unknown as Package
).modules.flatMap(({ path, declarations = [] }) =>
  (declarations as CustomElement[])
    .filter(({ tagName }) => tagName)
    .map(({ tagName, cssParts, slots, events, cssProperties }) => ({
      tag: tagName!,
      module: sourceOf(path),
      definition: sourceOf(`dist/define/${tagName}.js`),
      parts: namesIn(cssParts),
      slots: namesIn(slots),
      events: namesIn(events),
      cssProperties: namesIn(cssProperties),
    })),
);

function namesIn(items: readonly { readonly name: string }[] = []): string[] {
  return items.map(({ name }) => name).toSorted();
}

/** The manifest names what is published; the tests run what that is made of. */
function sourceOf(path: string): string {
  return new URL(path.replace(/^dist\/(.*)\.js$/, '../../src/$1.ts'), import.meta.url).href;
}
