import { baseLanguage } from '../model/lang-map.js';
import type { Passage } from './passages.js';

// The article's usual size of text, and what the elements make of it. In CSS pixels.
const fontSize = 16;
const gap = 10;
const padding = 32;

/** Width of an average character as a share of the font's size. */
const characterWidths: Readonly<Record<string, number>> = { ar: 0.45, ja: 1, ko: 0.9, zh: 1 };
const lineHeights: Readonly<Record<string, number>> = { ar: 1.9, fa: 1.9, ja: 1.75, zh: 1.75 };

/**
 * How high a widget will be, in CSS pixels: an estimate from the number of characters, for
 * hosts that want a number before the page says its own. What the reader has yet to open has
 * no height. Between half and twice the height for widgets that are blocks, apart from their controls; those that stand
 * in a sentence are given the room that their evidence takes.
 *
 * @param width Of the frame, in CSS pixels.
 */
export function estimatedHeight(passages: readonly Passage[], width: number): number {
  const shown = passages.filter(({ isFolded }) => !isFolded);
  const heights = shown.map(({ kind, text, label = '', language }) => {
    const base = baseLanguage(language);
    const size = kind === 'quotation' ? fontSize * 1.25 : fontSize;
    const perLine = (width - padding) / (size * (characterWidths[base] ?? 0.5));
    const lines = Math.max(1, Math.ceil(text.length / perLine)) + (label ? 1 : 0);
    return lines * size * (lineHeights[base] ?? 1.5) + gap;
  });
  return Math.ceil(heights.reduce((sum, height) => sum + height, padding));
}
