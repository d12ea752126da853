import { expect } from '@open-wc/testing';
import type { FormName, OEmbed, Passage, Widget } from '../../src/embed/index.js';
import { oneLine } from './page.js';

// In a sentence, and in the blockquote that becomes a note, only the words of the sentence stand.
const bareForms: Readonly<Record<string, readonly FormName[]>> = {
  'party-stance-badge': ['tag', 'page'],
  'statement-note': ['tag', 'page', 'blockquote'],
};

/** Whether a form of a widget holds only what stands in the sentence of the article. */
export function isBare(form: FormName, { element }: Widget): boolean {
  return bareForms[element]?.includes(form) ?? false;
}

/** The body of a snippet, parsed and not run. */
export function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
}

/** The words that a form holds, as its reader reads them. */
export function wordsOf(form: FormName, text: string): string {
  if (form === 'text') return oneLine(text);
  if (form === 'json-ld') return oneLine(textsIn(JSON.parse(parsed(text).textContent)).join(' '));
  if (form === 'oembed') return oneLine(parsed((JSON.parse(text) as OEmbed).html).textContent);
  const page = new DOMParser().parseFromString(text, 'text/html');
  return oneLine((page.querySelector('main') ?? page.body).textContent);
}

/** The words in JSON-LD, in their order. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    ['headline', 'text'].includes(name) ? [String(value)] : textsIn(value),
  );
}

/** What is said is among the words, one after the other; halves of characters and controls as parsers have them. */
export function expectInOrder(passages: readonly Passage[], words: string, where: string): void {
  expect(passages.length).to.be.above(0);
  let at = 0;
  for (const { text } of passages) {
    const wanted = oneLine(text.toWellFormed().replaceAll('\0', '\uFFFD'));
    const found = words.toWellFormed().replaceAll('\0', '\uFFFD').indexOf(wanted, at);
    expect(found, `${where}: “${text}” after “${words.slice(0, at)}”`).to.be.at.least(0);
    at = found + 1;
  }
}
