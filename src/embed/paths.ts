import { ownAttributes, requiredAttributesOf } from './attributes.js';
import { checkAttributes } from './attributes.js';
import type { Explainer } from './explainer.js';
import type { Widget } from './widget.js';

// Longer names are refused by some file systems; so much leaves room for a name and an ending.
const longestSegment = 100;

/**
 * The folder of a widget's page, relative to `Site.pages`, like `clause-card/one-china/en/`.
 * Every widget and language has its own; the words of a `statement-note` belong to the
 * article and make no difference.
 *
 * @throws {WidgetError} If there is no such element, or it has no such attribute.
 */
export function pagePath(widget: Widget, language: string): string {
  const tag = checkAttributes(widget);
  const required = requiredAttributesOf(tag);
  const segments = Object.entries(ownAttributes(widget)).flatMap(([name, value]) => {
    const shown = value === true ? '' : segmentOf(value);
    if (required.includes(name)) return split(shown);
    return split(value === true ? name : `${name}-${shown}`);
  });
  return folder([tag, ...segments, segmentOf(language)]);
}

/** The folder of the page of a whole explainer, like `statement-explainer/regular-meeting-30/en/`. */
export function explainerPath({ statement, language }: Explainer): string {
  return folder(['statement-explainer', ...split(segmentOf(statement)), segmentOf(language)]);
}

const folder = (segments: readonly string[]): string => `${segments.join('/')}/`;

/** Ids stay as they are, lists are joined by `_`, and everything else is the hexadecimal code of its characters. */
function segmentOf(value: string): string {
  return value
    .trim()
    .replaceAll(/\s+/g, '_')
    .replaceAll(/[^a-z0-9_-]/g, (character) => `~${character.charCodeAt(0).toString(16)}~`);
}

/** No name of an attribute and no id begins with `_`, so that what goes on here is nothing else. */
function split(segment: string): string[] {
  const parts = [segment.slice(0, longestSegment)];
  for (let at = longestSegment; at < segment.length; at += longestSegment)
    parts.push(`_${segment.slice(at, at + longestSegment)}`);
  return parts;
}
