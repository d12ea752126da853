/**
 * The script for a site's template or a snippet: defines the elements that the
 * page uses, makes elements of the blockquotes that stand for them, and goes on
 * doing so for what is added later.
 *
 * Three elements are in it because most pages have one of them, and a second
 * request would cost their readers more than the bytes; the others are loaded.
 */
import './bundled-statements.js';
import { upgradeBlockquote } from '../core/blockquote.js';
import { define } from '../core/define.js';
import { openStatement } from '../core/statements.js';
import { languageOf } from '../core/surroundings.js';
import { ClauseCard } from '../elements/clause-card/clause-card.js';
import { CommitmentTimeline } from '../elements/commitment-timeline/commitment-timeline.js';
import { PartyStanceBadge } from '../elements/party-stance-badge/party-stance-badge.js';
import { StatementExplainer } from '../elements/statement-explainer/statement-explainer.js';
import { localeOf } from '../locale/index.js';

const here: Readonly<Record<string, CustomElementConstructor>> = {
  'clause-card': ClauseCard,
  'commitment-timeline': CommitmentTimeline,
  'party-stance-badge': PartyStanceBadge,
  'statement-explainer': StatementExplainer,
};

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

const tags = [...Object.keys(here), ...Object.keys(load)];
const selector = [...Object.keys(load), ...tags.map((tag) => `blockquote.${tag}`)].join(',');

async function defineWhatIsHere(): Promise<void> {
  // Elements that find their words here show them at once, and do not first show their fallback anew.
  const languages = new Set([...document.querySelectorAll(tags.join())].map(languageOf));
  await Promise.allSettled(
    [...languages].flatMap((language) => [
      Promise.resolve(localeOf(language)),
      Promise.resolve(openStatement(undefined, language)),
    ]),
  );
  for (const [tag, element] of Object.entries(here)) {
    define(tag, element);
    // All elements of a kind show their words in one task: the page may answer its reader in between.
    if (document.querySelector(tag)) await new Promise((resolve) => setTimeout(resolve));
  }
}

const definition = typeof document === 'undefined' ? undefined : defineWhatIsHere();

async function use(element: Element): Promise<void> {
  const tag = tags.find((name) => name === element.localName || element.classList.contains(name))!;
  try {
    await (load[tag]?.() ?? definition);
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
