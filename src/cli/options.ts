import { formNames, widgetElements, type FormName, type WidgetElement } from '../embed/index.js';
import { canonicalTag, interfaceLanguages } from '../locale/index.js';
import { baseLanguage, type Statement } from '../model/index.js';
import { UsageFailure } from './failure.js';

/** An option that may be repeated, and may hold several values with commas between them. */
export function readList(value: string, before: readonly string[] = []): readonly string[] {
  const values = value.split(',').map((item) => item.trim());
  return [...new Set([...before, ...values])];
}

/** An option that may be repeated. */
export function readRepeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** @throws {UsageFailure} If an option that a command cannot do without is not there. */
export function required(
  place: string,
  value: string | undefined,
  choices?: readonly string[],
): string {
  if (value !== undefined) return value;
  throw new UsageFailure('is missing', { place, choices });
}

function readChoice<Choice extends string>(
  place: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw new UsageFailure(`“${value}” is not a valid choice`, { place, value, choices });
}

/** @throws {UsageFailure} If this is not an element that shows something. */
export function readElement(value: string): WidgetElement {
  return readChoice('--element', value, widgetElements);
}

/** @throws {UsageFailure} If this is not a form. */
export function readForm(value: string): FormName {
  return readChoice('--form', value, formNames);
}

/**
 * The absolute address of a folder, with a slash at its end.
 *
 * @throws {UsageFailure} If it is none.
 */
export function readFolderAddress(place: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageFailure(
      `“${value}” is not an absolute address, like https://news.example/statement/`,
      { place, value },
    );
  }
  if (url.search || url.hash) {
    throw new UsageFailure(`“${value}” is not the address of a folder: take out ? and #`, {
      place,
      value,
    });
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * The language of a reader: one that the interface speaks, which a region or an
 * extension may specify (`ar-EG`).
 *
 * @throws {UsageFailure} If it is another language, or none.
 */
export function readLanguage(value: string): string {
  const tag = canonicalTag(value);
  if (tag && isSpoken(tag)) return tag;
  throw new UsageFailure(`“${value}” is not a language of the interface`, {
    place: '--language',
    value,
    choices: interfaceLanguages,
  });
}

/** The languages that a statement has words in, as far as the interface speaks them; or else English. */
export function languagesOf({ languages }: Statement): readonly string[] {
  const spoken = languages.filter(isSpoken);
  return spoken.length > 0 ? spoken : ['en'];
}

const isSpoken = (language: string): boolean =>
  interfaceLanguages.some((spoken) => spoken === baseLanguage(language));
