import { escapeAttribute, escapeJson, escapeText, safeUrl } from './escape.js';

/** HTML that is safe to put into a page. Only this module makes it. */
export class Markup {
  private constructor(private readonly html: string) {}

  toString(): string {
    return this.html;
  }

  /** HTML that somebody else has made, such as a prerendered widget. */
  static trusted(html: string): Markup {
    return new Markup(html);
  }
}

/** What can stand in an element: text is escaped; nothing is left out. */
export type Content = Markup | string | undefined | readonly Content[];

/** Values of attributes: `true` has none; `false` and `undefined` are not written. */
export type MarkupAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const voidElements: ReadonlySet<string> = new Set(['link', 'meta']);
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'cite']);

/**
 * An element with everything escaped for where it stands. An address that no
 * link may lead to is left out with its attribute; those of the site itself are
 * written from the page, as `./…`.
 */
export function element(
  tag: string,
  attributes: MarkupAttributes = {},
  ...content: Content[]
): Markup {
  const open = openTag(tag, attributes);
  return Markup.trusted(
    voidElements.has(tag) ? open : `${open}${String(fragment(...content))}</${tag}>`,
  );
}

/** The start of an element, for what is written piece by piece. */
export function openTag(tag: string, attributes: MarkupAttributes = {}): string {
  return `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
}

/** Several pieces one after the other, with nothing between them. */
export function fragment(...content: Content[]): Markup {
  return Markup.trusted(content.map(write).join(''));
}

/** Several pieces with something between them. */
export function joined(content: readonly Content[], separator: string): Markup {
  return fragment(
    ...content.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])),
  );
}

/** Data in a script that no browser runs. */
export function jsonScript(type: string, value: unknown): Markup {
  return element('script', { type }, Markup.trusted(escapeJson(value)));
}

function write(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeText(content);
  return content instanceof Markup ? content.toString() : content.map(write).join('');
}

function attribute([name, value]: [string, MarkupAttributes[string]]): string {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) throw new TypeError(`Not an attribute: ${name}`);
  const shown = addresses.has(name) ? address(String(value)) : value;
  if (shown === undefined || shown === false) return '';
  return shown === true ? ` ${name}=""` : ` ${name}="${escapeAttribute(String(shown))}"`;
}

const address = (url: string): string | undefined => (url.startsWith('./') ? url : safeUrl(url));
