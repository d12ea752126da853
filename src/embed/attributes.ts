import { widgetElements, WidgetError, type Widget, type WidgetElement } from './widget.js';

/** The attributes of an element: those that it cannot do without, and those that it can. */
interface AttributeNames {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** What custom-elements.json documents; `tests/embed` holds the two together. */
const attributeNames: Readonly<Record<WidgetElement, AttributeNames>> = {
  'clause-card': { required: ['clause'], optional: ['variant', 'hide'] },
  'clause-list': {
    required: [],
    optional: [
      'topic',
      'party',
      'strength',
      'clauses',
      'limit',
      'searchable',
      'linkable',
      'variant',
      'hide',
    ],
  },
  'commitment-timeline': {
    required: [],
    optional: ['topic', 'party', 'from', 'to', 'group-by', 'hide'],
  },
  'party-stance-badge': { required: ['party', 'topic'], optional: ['variant'] },
  'stance-matrix': { required: [], optional: ['parties', 'topics', 'sort', 'hide'] },
  'statement-compare': { required: ['with'], optional: ['clause', 'language', 'hide'] },
  'statement-header': { required: [], optional: ['variant'] },
  'statement-note': { required: ['about'], optional: [] },
  'statement-source': { required: [], optional: ['hide'] },
  'statement-text': { required: [], optional: ['langs', 'hide'] },
  'topic-chart': { required: [], optional: ['by', 'hide'] },
};

// The forms set these three from the reading; a widget that has them as well is no mistake.
const ofTheReading = ['statement', 'lang', 'dir'];

/** The attributes that an element takes, in the order in which forms write them. */
export function attributesOf(element: WidgetElement): readonly string[] {
  const { required, optional } = attributeNames[element];
  return [...required, ...optional, 'heading-level', ...ofTheReading];
}

/** Those that an element cannot do without: together they say what it is about. */
export function requiredAttributesOf(element: WidgetElement): readonly string[] {
  return attributeNames[element].required;
}

/**
 * The tag of a widget whose attributes it has all got.
 *
 * @throws {WidgetError} If there is no such element, or it has no such attribute.
 */
export function checkAttributes({ element, attributes }: Widget): WidgetElement {
  const tag = widgetElements.find((known) => known === element);
  if (!tag) throw new WidgetError(element, '', element, widgetElements);
  const known = attributesOf(tag);
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new WidgetError(element, '', unknown, known);
  const level = valueOf({ element, attributes }, 'heading-level');
  if (level) choose({ element, attributes }, 'heading-level', headingLevels);
  return tag;
}

const headingLevels = ['1', '2', '3', '4', '5', '6'];

/**
 * The attributes that a form writes, in their order, apart from those that the
 * reading decides. An empty text is as good as none, but for those without a value.
 */
export function ownAttributes(widget: Widget): Record<string, string | true> {
  const names = attributesOf(checkAttributes(widget));
  const own: Record<string, string | true> = {};
  for (const name of names) {
    const value = widget.attributes[name];
    if (value === undefined || value === false || ofTheReading.includes(name)) continue;
    if (flags.has(name)) own[name] = true;
    else if (value) own[name] = value;
  }
  return own;
}

const flags: ReadonlySet<string> = new Set(['searchable', 'linkable']);

/** The text of an attribute; empty where it has none. */
export function valueOf({ attributes }: Widget, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
}

/** The tokens of an attribute that is a list separated by spaces. */
export function tokensOf(widget: Widget, name: string): string[] {
  return valueOf(widget, name).split(/\s+/).filter(Boolean);
}

/**
 * One of the choices; the first where the attribute is empty.
 *
 * @throws {WidgetError} If it holds something else.
 */
export function choose<Choice extends string>(
  widget: Widget,
  name: string,
  choices: readonly Choice[],
): Choice {
  const value = valueOf(widget, name) || choices[0]!;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new WidgetError(widget.element, name, value, choices);
  return choice;
}

/**
 * Some of the choices, in the order in which the attribute names them.
 *
 * @throws {WidgetError} If it holds something else.
 */
export function chooseSome<Choice extends string>(
  widget: Widget,
  name: string,
  choices: readonly Choice[],
): ReadonlySet<Choice> {
  const tokens = tokensOf(widget, name);
  for (const token of tokens) {
    if (!choices.some((choice) => choice === token))
      throw new WidgetError(widget.element, name, token, choices);
  }
  return new Set(tokens as Choice[]);
}
