import { noChange } from 'lit';
import { Directive, directive, type AttributePart, type DirectiveResult } from 'lit/directive.js';

type CustomProperties = Readonly<Record<`--${string}`, number>>;

/**
 * Sets custom properties of an element through its `style` object: a `style`
 * attribute, which Lit's `styleMap` writes first, is refused under a strict
 * Content-Security-Policy.
 */
class CustomPropertiesDirective extends Directive {
  #written = '';

  /** On a server there is only the attribute. */
  override render(properties: CustomProperties): string {
    return Object.entries(properties)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  }

  override update({ element }: AttributePart, [properties]: [CustomProperties]): unknown {
    const css = this.render(properties);
    // All at once: a list of thousands sets several on each item.
    if (css !== this.#written) element.style.cssText = this.#written = css;
    return noChange;
  }
}

/** For a `style` attribute in a template. */
export const customProperties: (properties: CustomProperties) => DirectiveResult =
  directive(CustomPropertiesDirective);
