let warned = false;

/**
 * Registers an element, unless the page already has one of that name: then the
 * first definition stays, and one warning says so. Does nothing where there are
 * no custom elements, as on a server.
 */
export function define(tagName: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(tagName);
  if (!existing) customElements.define(tagName, element);
  else if (existing !== element && !warned) {
    warned = true;
    console.warn(
      `communique: <${tagName}> is already defined on this page, perhaps by another copy of the library. The first definition stays.`,
    );
  }
}
