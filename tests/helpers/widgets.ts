import { widgetElements, type Widget } from '../../src/embed/index.js';
import { exampleOf } from './examples.js';

/** A widget as its tag says it. */
export function widgetOf(tag: string, attributes = ''): Widget {
  const template = document.createElement('template');
  template.innerHTML = `<${tag} ${attributes}></${tag}>`;
  const element = template.content.firstElementChild!;
  return {
    element: tag,
    attributes: Object.fromEntries(
      [...element.attributes].map(({ name, value }) => [name, value || true]),
    ),
  };
}

/** Every element of the library that shows something, in all of its examples. */
export const exampleWidgets: readonly Widget[] = widgetElements.flatMap((tag) =>
  exampleOf(tag).valid.map((attributes) => widgetOf(tag, attributes)),
);

/** A widget in the name of a test. */
export function nameOf({ element, attributes }: Widget): string {
  const shown = Object.entries(attributes).map(([name, value]) =>
    value === true ? name : `${name}="${value}"`,
  );
  return `<${[element, ...shown].join(' ')}>`;
}
