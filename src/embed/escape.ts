/**
 * How text is written where it stands. Everything that this folder writes goes
 * through here: see `markup.ts`, which is the only one that calls it.
 */

// What a parser reads as markup; the straight quotes, hyphens and dots that WordPress would
// set as curly quotes, dashes and ellipses, and the brackets that it reads as a shortcode;
// and what ends a line somewhere else.
const inText = /[&<>"'`[\]]|(?<=[\s-])-|-(?=[\s-])|(?<=\.)\.|[\u2028\u2029]/g;
const inAttribute = /[&<>"'`[\]\n\r\t\u2028\u2029]/g;
const inScript = /[<>&\u2028\u2029]/g;

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const characterReference = (character: string): string =>
  named[character] ?? `&#${character.charCodeAt(0)};`;

// What no document can hold: halves of characters, and controls that parsers drop or refuse.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** A text as any document can hold it: what cannot be written is U+FFFD, as parsers have it. */
function writable(text: string): string {
  return text.toWellFormed().replaceAll(unwritable, '\uFFFD');
}

/** On one line, with the spaces that HTML shows. */
export function oneLine(text: string): string {
  return writable(text).replaceAll(/[\t\n\f\r ]+/g, ' ');
}

/** Text between tags, on one line. */
export function escapeText(text: string): string {
  return oneLine(text).replaceAll(inText, characterReference);
}

/** The value of an attribute, between double quotes. */
export function escapeAttribute(value: string): string {
  return writable(value).replaceAll(inAttribute, characterReference);
}

/** A value as JSON that can stand inside a `<script>`. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    inScript,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The address if a link may lead to it: `https:`, `http:` or `mailto:`. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(?:https?:|mailto:)/i.test(url) ? url : undefined;
}
