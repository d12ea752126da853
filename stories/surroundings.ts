import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, within } from 'storybook/test';

/** Puts a story into a column as wide as those that articles have. */
export const column =
  (width = '42rem'): Decorator =>
  (story) =>
    html`<div style=${styleMap({ 'max-inline-size': width, 'margin-inline': 'auto' })}>
      ${story()}
    </div>`;

/** The first element of a tag in a story, when it shows what it was asked to. */
export async function settled<Tag extends keyof HTMLElementTagNameMap>(
  story: HTMLElement,
  tagName: Tag,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = story.querySelector(tagName)!;
  await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  return element;
}

/** What a rendered element shows. */
export const contentOf = ({ shadowRoot }: HTMLElement): HTMLElement =>
  shadowRoot!.querySelector<HTMLElement>('.root')!;

/** The queries of Testing Library on what a rendered element shows. */
export const inside = (element: HTMLElement): ReturnType<typeof within> =>
  within(contentOf(element));

/** Fails unless the element shows its fallback and nothing else. */
export async function expectFallback(element: HTMLElement): Promise<void> {
  await expect(contentOf(element)).toBeNull();
  const [first = element] = element.children;
  await expect(first.checkVisibility()).toBe(true);
}

/** Fails unless the element has taken the place of its fallback. */
export async function expectNoFallback(element: HTMLElement): Promise<void> {
  await expect(contentOf(element)).toBeVisible();
  for (const child of element.children) await expect(child.checkVisibility()).toBe(false);
}
