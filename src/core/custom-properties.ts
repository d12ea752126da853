import { noChange } from 'lit';
import { Directive, directive, type AttributePart, type DirectiveResult } from 'lit/directive.js';

type CustomProperties = Readonly<Record<`--${string}`, number>>;

/**
 * Sets custom properties of an element through its `style` object: a `style`
 * attribute, which Lit's `styleMap` writes first, is refused under a strict
 * Content-Security-Policy.
 */
class CustomPropertiesDirective extends Directive {
  /** On a server there is only the attribute. */
  override render(properties: CustomProperties): unknown {
    return Object.entries(properties)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  }

  override update({ element }: AttributePart, [properties]: [CustomProperties]): unknown {
    for (const [name, value] of Object.entries(properties)) {
      element.style.setProperty(name, String(value));
    }
    return noChange;
  }
}

/** For a `style` attribute in a template. */
export const customProperties: (properties: CustomProperties) => DirectiveResult =
  directive(CustomPropertiesDirective);
