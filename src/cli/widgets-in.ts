import {
  pagePath,
  widgetsOf,
  type Explainer,
  type Widget,
  type WidgetElement,
} from '../embed/index.js';
import type { Document } from './document.js';

/**
 * The widgets that have a page: every one of the statement, or those of the explainer.
 *
 * @param elements Which of them. @default all
 */
export function widgetsIn(
  { statement, explainer }: Document,
  elements?: readonly WidgetElement[],
): readonly Widget[] {
  if (!explainer) return widgetsOf(statement, elements);
  return widgetsOfExplainer(explainer).filter(
    ({ element }) => !elements || elements.some((chosen) => chosen === element),
  );
}

/** Each once, with those of one element together. */
function widgetsOfExplainer({ blocks, language }: Explainer): Widget[] {
  const widgets = blocks.filter((block) => block.kind === 'widget');
  const byPath = new Map(widgets.map((widget) => [pagePath(widget, language), widget]));
  const byElement = new Map<string, Widget[]>();
  for (const widget of byPath.values()) {
    byElement.set(widget.element, [...(byElement.get(widget.element) ?? []), widget]);
  }
  return [...byElement.values()].flat();
}
