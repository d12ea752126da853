import { isServer } from 'lit';
import { directionOf, type Direction } from '../locale/index.js';

/** What an element inherits from the page around it. */
export interface Surroundings {
  /** BCP 47: the nearest `lang`, through shadow roots. */
  readonly language: string;
  /** The nearest `dir`, unless a nearer `lang` says otherwise. */
  readonly direction: Direction;
  /** The explainers around it, nearest first, upgraded or not. */
  readonly explainers: readonly Element[];
}

const explainerTag = 'statement-explainer';

/** Reads what an element inherits from the page around it, as it is now. */
export function surroundingsOf(element: Element): Surroundings {
  if (isServer) {
    // There is no page: the element says itself what it would inherit.
    const language = element.getAttribute('lang') ?? 'en';
    return { language, direction: directionOf(language), explainers: [] };
  }
  const language = languageOf(element);
  const nearest = closest(element, '[lang]:not([lang=""]), [dir=ltr i], [dir=rtl i]');
  const direction = nearest?.getAttribute('dir')?.toLowerCase();
  return {
    language,
    direction: direction === 'ltr' || direction === 'rtl' ? direction : directionOf(language),
    explainers: explainersOf(element),
  };
}

/** BCP 47: the language of the page where an element stands. */
export function languageOf(element: Element): string {
  return closest(element, '[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';
}

/** `Element.closest` that goes on through the hosts of shadow roots. */
function closest(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The explainers around an element as the reader sees it: those inside another element's shadow root count. */
function explainersOf(element: Element): Element[] {
  return ancestorsOf(element).filter(({ localName }) => localName === explainerTag);
}

/** An element and those around it as the reader sees them, nearest first: through slots and out of shadow roots. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  let node: Node | null = element;
  while (node) {
    const isElement: boolean = node instanceof Element;
    if (isElement) ancestors.push(node as Element);
    const slot: Element | null = isElement ? (node as Element).assignedSlot : null;
    node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
  return ancestors;
}

interface Inheritor extends Element {
  requestUpdate(): void;
}

// One observer for the whole page, so that a widget costs no listener of its own.
const inheritors = new Set<Inheritor>();
let observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Updates the element whenever what it may inherit changes, until `unwatchSurroundings`. */
export function watchSurroundings(element: Inheritor): void {
  inheritors.add(element);
  observer ??= new MutationObserver(readMutations);
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const root = at.getRootNode();
    if (observedRoots.has(root)) continue;
    observedRoots.add(root);
    observer.observe(root, {
      subtree: true,
      attributeFilter: ['lang', 'dir', 'src', 'statement', 'heading-level'],
    });
  }
}

// Pages change the `src` of images all the time; only an explainer's says something to the elements.
function readMutations(records: readonly MutationRecord[]): void {
  const isInherited = ({ attributeName, target }: MutationRecord): boolean =>
    attributeName === 'lang' ||
    attributeName === 'dir' ||
    (target as Element).localName === explainerTag;
  if (records.some(isInherited)) surroundingsChanged();
}

export function unwatchSurroundings(element: Inheritor): void {
  inheritors.delete(element);
  if (inheritors.size > 0) return;
  observer?.disconnect();
  observedRoots = new WeakSet();
}

/** Tells every watching element to read its surroundings again. */
export function surroundingsChanged(): void {
  for (const element of inheritors) element.requestUpdate();
}
