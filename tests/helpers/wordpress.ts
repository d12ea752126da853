import { autop } from '@wordpress/autop';

/**
 * WordPress without a WordPress: its paragraphs are its own package's; its allow-lists and
 * its typography are the rules that its documentation and source give.
 */

// What `wp_kses_allowed_html('post')` has of what a snippet may be made of, and some more.
const tags = ['a', 'b', 'blockquote', 'br', 'cite', 'code', 'dd', 'del', 'details', 'div', 'dl'];
tags.push('dt', 'em', 'figure', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'hr', 'i', 'img', 'ins');
tags.push('li', 'ol', 'p', 'pre', 'q', 's', 'section', 'small', 'span', 'strong', 'sub', 'sup');
tags.push('summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'u', 'ul');
const attributes = ['alt', 'cite', 'class', 'dir', 'href', 'id', 'lang', 'rel', 'src', 'style'];
attributes.push('title', 'xml:lang');

/** What is left of HTML that an author without `unfiltered_html` saves. Words stay, also those of scripts. */
export function kses(html: string): string {
  return filter(html, (tag, name) => {
    if (!tags.includes(tag)) return false;
    return (
      name === undefined || attributes.includes(name) || /^(?:data|aria)-[a-z0-9-]+$/.test(name)
    );
  });
}

type IsAllowed = (tag: string, attribute?: string) => boolean;

/** Like WordPress’s filter, which is one of texts and not of trees: entities stay as they are written. */
function filter(html: string, isAllowed: IsAllowed): string {
  return html.replaceAll(/<[^>]*>/g, (tag) => {
    const [, slash = '', name = ''] = /^<(\/?)\s*([\w-]+)/.exec(tag) ?? [];
    if (!isAllowed(name)) return '';
    if (slash) return `</${name}>`;
    const kept = [...tag.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].filter(([, attribute]) =>
      isAllowed(name, attribute),
    );
    return `<${name}${kept.map(([written]) => written).join('')}>`;
  });
}

/** What WordPress publishes of a post: paragraphs for lines, and typography. */
export function publish(html: string): string {
  return texturize(autop(html));
}

const ofOembed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

/** What it keeps of the answer of an oEmbed provider that it does not know: `wp_filter_oembed_result`. */
export function filterOembed(html: string): string | undefined {
  const kept = filter(html, (tag, name) =>
    name === undefined ? tag in ofOembed : ofOembed[tag]!.includes(name),
  );
  const [, quotation = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  return frame && quotation + frame;
}

// The rules of `wptexturize` for text between tags; the lists of words that they except are left out.
const typography: readonly (readonly [RegExp, string])[] = [
  [/---/g, '—'],
  [/(?<=^|\s)--(?=$|\s)/g, '—'],
  [/--/g, '–'],
  [/(?<=^|\s)-(?=$|\s)/g, '–'],
  [/\.\.\./g, '…'],
  [/``/g, '“'],
  [/''/g, '”'],
  [/\(tm\)/g, '™'],
  [/(?<=^|[([{"\-\s])'/g, '‘'],
  [/'/g, '’'],
  [/(?<=^|[([{\-\s])"(?!\s)/g, '“'],
  [/"/g, '”'],
  [/(?<=\b\d[\d.,]*)x(?=\d[\d.,]*\b)/g, '×'],
  [/&(?!#(?:\d+|x[a-f0-9]+);|[a-z1-4]{1,8};)/gi, '&#038;'],
];

function texturize(html: string): string {
  return html.replaceAll(/<[^>]*>|[^<]+/g, (piece) =>
    piece.startsWith('<')
      ? piece
      : typography.reduce((text, [rule, sign]) => text.replaceAll(rule, sign), piece),
  );
}
