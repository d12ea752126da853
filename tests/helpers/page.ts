import { fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Puts an element into the page, inside a place with a language and perhaps a width, and waits for it. */
export async function show<E extends HTMLElement = HTMLElement>(
  markup: string,
  { lang = 'en', style = '' } = {},
): Promise<E> {
  const place = await fixture<HTMLElement>(`<div lang="${lang}" style="${style}">${markup}</div>`);
  place.dir = /^(?:ar|fa|he)/.test(lang) ? 'rtl' : 'ltr';
  await settle(place);
  return place.firstElementChild as E;
}

/** Settled when every element in the page shows what it was last asked to, or its fallback for good. */
export async function settle(within: ParentNode = document): Promise<void> {
  // Changes of attributes are told to the elements one microtask later.
  await Promise.resolve();
  for (const element of elementsIn(within)) await (element as Partial<LitElement>).updateComplete;
}

/** Every element, also in shadow roots. */
export function elementsIn(within: ParentNode): Element[] {
  return [...within.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

/** The words that a reader sees of the element itself, on one line. */
export function textOf(element: Element): string {
  return [...element.shadowRoot!.children]
    .map((child) => oneLine((child as HTMLElement).innerText))
    .join(' ')
    .trim();
}

/** The words that a reader sees of the element's fallback: none while it is not shown. */
export function fallbackOf(element: HTMLElement): string {
  return oneLine(element.innerText);
}

/** Without the line breaks of the layout, and with all kinds of spaces alike. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A documented part of the element, which has to be there. */
export function part(element: Element, name: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`<${element.localName}> shows no part "${name}".`);
  return found;
}

/** The elements of the shadow root that match. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** The innermost element of the shadow root that holds these words and no others. */
export function wording(element: Element, words: string): HTMLElement {
  const found = all(element, '*').findLast((inner) => oneLine(inner.textContent) === words);
  if (!found) throw new Error(`<${element.localName}> does not say "${words}": ${textOf(element)}`);
  return found;
}

/** The text nodes with letters in them that the element renders, and what they stand in. */
export function* textNodesOf(element: Element): Generator<{ text: Text; parent: HTMLElement }> {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\p{Letter}/u.test(text.data)) yield { text, parent: text.parentElement! };
  }
}
