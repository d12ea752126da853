/**
 * Puts an element where a blockquote stands for it, once, with the attributes
 * that its `data-` attributes name, and the blockquote's content as fallback.
 *
 * @param tag The element's, which is defined by now.
 */
export function upgradeBlockquote(blockquote: HTMLQuoteElement, tag: string): void {
  // What an editor is working on stays as it is, and what has left the page has no place.
  if (blockquote.isContentEditable || !blockquote.isConnected) return;
  const element = document.createElement(tag);
  // Only what the element knows: authors who may write `data-onclick` may not write `onclick`.
  const { observedAttributes } = customElements.get(tag) as unknown as {
    readonly observedAttributes: readonly string[];
  };
  for (const name of [...observedAttributes, 'lang', 'dir']) {
    const value = blockquote.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  // The language of the fallback is the reader's where nothing else is said.
  if (!element.lang && blockquote.lang) element.lang = blockquote.lang;
  element.append(...blockquote.childNodes);
  blockquote.replaceWith(element);
}
