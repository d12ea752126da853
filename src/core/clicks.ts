/**
 * What a click on a node of ours does. Templates say so by `.whenClicked=${…}`, which costs no
 * listener: of those there is one in each tree of the page, however many elements it has.
 */
export type WhenClicked = (event: MouseEvent, node: HTMLElement) => void;

declare global {
  interface HTMLElement {
    whenClicked?: WhenClicked;
  }
}

const heard = new WeakSet<Node>();
const answered = new WeakSet<Event>();

/**
 * Hears the clicks in a tree: the document, or a shadow root around our elements, of which one that
 * is closed would not tell the document what was clicked.
 */
export function hearClicks(tree: Node): void {
  if (heard.has(tree)) return;
  heard.add(tree);
  // Before anything on the page can keep the click from us.
  tree.addEventListener('click', answer as EventListener, { capture: true });
}

function answer(event: MouseEvent): void {
  if (answered.has(event)) return;
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement) || !target.whenClicked) continue;
    // Not before: the document is told nothing of what is in a closed tree, and leaves it to that.
    answered.add(event);
    target.whenClicked(event, target);
  }
}
