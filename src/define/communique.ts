/**
 * The script for a site's template or a snippet: defines the elements that the
 * page uses, makes elements of the blockquotes that stand for them, and goes on
 * doing so for what is added later.
 *
 * Three elements are in it because most pages have one of them, and a second
 * request would cost their readers more than the bytes; the others are loaded.
 */
import { upgradeBlockquote } from '../core/blockquote.js';
import './clause-card.js';
import './commitment-timeline.js';
import './party-stance-badge.js';
import './statement-explainer.js';

const load: Readonly<Record<string, () => Promise<unknown>>> = {
  'clause-list': () => import('./clause-list.js'),
  'stance-matrix': () => import('./stance-matrix.js'),
  'statement-compare': () => import('./statement-compare.js'),
  'statement-header': () => import('./statement-header.js'),
  'statement-note': () => import('./statement-note.js'),
  'statement-source': () => import('./statement-source.js'),
  'statement-text': () => import('./statement-text.js'),
  'topic-chart': () => import('./topic-chart.js'),
};

const here = ['clause-card', 'commitment-timeline', 'party-stance-badge', 'statement-explainer'];
const tags = [...here, ...Object.keys(load)];
const selector = [...Object.keys(load), ...tags.map((tag) => `blockquote.${tag}`)].join(',');

async function use(element: Element): Promise<void> {
  const tag = tags.find((name) => name === element.localName || element.classList.contains(name))!;
  try {
    await load[tag]?.();
  } catch (error) {
    // The fallback stays: a page without this element is a whole page.
    console.warn(`communique: <${tag}> could not be loaded.`, error);
    return;
  }
  if (element instanceof HTMLQuoteElement) upgradeBlockquote(element, tag);
}

function useAllIn(root: Document | Element): void {
  if (root instanceof Element && root.matches(selector)) void use(root);
  for (const element of root.querySelectorAll(selector)) void use(element);
}

if (typeof document !== 'undefined') {
  useAllIn(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) useAllIn(node);
  }).observe(document, { childList: true, subtree: true });
}
