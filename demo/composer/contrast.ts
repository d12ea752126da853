import type { Color } from 'culori';
import {
  blend,
  formatHex,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';
import { tokens } from '../../src/theme/tokens.js';

// What a browser may compute a colour to, and what lies between that and a luminance.
const modes = [modeRgb, modeLrgb, modeP3, modeLab, modeLch, modeOklab, modeOklch];
for (const mode of [...modes, modeXyz50, modeXyz65]) useMode(mode);

/** The ratio that WCAG 2.2 AA asks for: of text (1.4.3), of marks (1.4.11). */
export const requiredRatio = { text: 4.5, mark: 3 } as const;

interface Pair {
  readonly name: string;
  readonly foreground: keyof typeof tokens;
  /** `undefined`: the page. */
  readonly background?: 'paper';
  readonly use: 'text' | 'mark' | 'decoration';
}

const pairs: readonly Pair[] = [
  { name: 'ink', foreground: 'ink', use: 'text' },
  { name: 'ink-muted', foreground: 'ink-muted', use: 'text' },
  { name: 'accent', foreground: 'accent', use: 'mark' },
  { name: 'paper-ink', foreground: 'paper-ink', background: 'paper', use: 'text' },
  { name: 'accent-on-paper', foreground: 'accent', background: 'paper', use: 'mark' },
  { name: 'hairline', foreground: 'hairline', use: 'decoration' },
];

interface ContrastFigure {
  /** Which colours: a key of the words’ `pair`. */
  readonly pair: string;
  /** WCAG 2.2, from 1 to 21; `undefined` where a colour could not be read. */
  readonly ratio: number | undefined;
  /** `undefined`: nothing is asked of it. */
  readonly passes: boolean | undefined;
}

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The tokens that are colours. */
export const colourTokens = [
  'ink',
  'ink-muted',
  'hairline',
  'accent',
  'paper',
  'paper-ink',
] as const satisfies readonly (keyof typeof tokens)[];
export type ColourToken = (typeof colourTokens)[number];

/** The colours of a page in one scheme. */
interface SchemeFigures {
  readonly figures: readonly ContrastFigure[];
  /** What each token comes to, like `#0b5c66`. */
  readonly colours: Readonly<Record<string, string>>;
}
export type ContrastFigures = Readonly<Record<Scheme, SchemeFigures>>;

/**
 * Measures the tokens as they stand on this page, in both schemes. The browser resolves what a
 * stylesheet may say (`light-dark()`, `color-mix()`, `currentColor`).
 *
 * @param page The element whose background and tokens count.
 */
export function measureContrast(page: HTMLElement): ContrastFigures {
  return { light: figuresIn(page, 'light'), dark: figuresIn(page, 'dark') };
}

function figuresIn(page: HTMLElement, scheme: Scheme): SchemeFigures {
  const probe = document.createElement('span');
  const inner = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = scheme;
  // Where the page sets its own colours, in the scheme that is measured.
  probe.style.color = 'var(--ink)';
  probe.style.backgroundColor = 'var(--paper)';
  probe.append(inner);
  page.append(probe);
  const resolve = (token: keyof typeof tokens): string => {
    inner.style.color = `var(--communique-${token}, ${tokens[token]})`;
    return getComputedStyle(inner).color;
  };
  // A midnight page is dark in either scheme, as its stylesheet says.
  const paperOfPage = getComputedStyle(probe).backgroundColor;
  const inkOfPage = getComputedStyle(probe).color;
  const figures = pairs.map(({ name, foreground, background, use }): ContrastFigure => {
    // `currentColor` in a token is the colour of the text around.
    probe.style.color =
      background || foreground === 'ink' ? inkOfPage : `var(--communique-ink, ${inkOfPage})`;
    const over = background ? [paperOfPage, resolve(background)] : [paperOfPage];
    const ratio = ratioOf(resolve(foreground), over);
    const needed = use === 'decoration' ? undefined : requiredRatio[use];
    return {
      pair: name,
      ratio,
      passes: needed === undefined || ratio === undefined ? undefined : ratio >= needed,
    };
  });
  const colours = Object.fromEntries(
    colourTokens.map((token) => [token, hexOf([paperOfPage, resolve(token)])]),
  );
  probe.remove();
  return { figures, colours };
}

/** @param layers What lies under the colour, lowest first: colours may let them through. */
function ratioOf(colour: string, layers: readonly string[]): number | undefined {
  const under = flatten(layers);
  const over = flatten([...layers, colour]);
  return under && over && wcagContrast(over, under);
}

const hexOf = (layers: readonly string[]): string => formatHex(flatten(layers)) ?? '#000000';

/** Layers of colour as the one that is seen. */
function flatten(layers: readonly string[]): Color | undefined {
  const parsed = layers.map((layer) => parse(layer)).filter((colour) => colour !== undefined);
  return parsed.length < layers.length ? undefined : blend(parsed, 'normal', 'rgb');
}
