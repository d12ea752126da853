import type { ArgTypes } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { Package } from 'custom-elements-manifest/schema';
import { elementsOf } from '../.config/manifest/elements.mjs';
import manifest from '../custom-elements.json' with { type: 'json' };

/** Every element of the library, as the manifest describes it. */
export const elements = elementsOf(manifest as unknown as Package).map(({ element }) => element);

/** What a page uses in its style sheet or its markup, and no control can set. */
const listed = ['slots', 'css properties', 'css shadow parts'];

/**
 * Controls for what an editor can write into a tag: its attributes, as the
 * manifest describes them. Everything else of the element is listed.
 *
 * @param choices What the manifest cannot know: the ids of the statement at hand.
 */
export function controlsOf(
  tagName: string,
  choices: Readonly<Record<string, readonly string[]>> = {},
): ArgTypes {
  const { argTypes } = getStorybookHelpers(tagName);
  const controls = Object.entries(argTypes).map(([name, argType]) => {
    const { table } = argType;
    if (listed.includes(table?.category ?? '')) return [name, { ...argType, control: false }];
    const options = choices[name];
    if (options) return [name, { ...argType, control: 'select', options }];
    // Ours are subclasses of Event, and the helper takes every event for a CustomEvent.
    const type = /^CustomEvent<(.+)>$/.exec(table?.type?.summary ?? '')?.[1];
    return [name, type ? { ...argType, table: { ...table, type: { summary: type } } } : argType];
  });
  return Object.fromEntries(controls) as ArgTypes;
}
