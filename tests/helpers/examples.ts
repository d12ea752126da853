/** An element that cannot show anything, and what it has to say about that. */
export interface Failure {
  readonly attributes: string;
  /** One for each warning: what it names, besides the element. */
  readonly problems: readonly {
    readonly attribute: string;
    readonly value: string;
    /** Valid choices, where they are a closed list; one of them is enough. */
    readonly choice?: string;
  }[];
}

/** Why a law cannot apply to an element. */
export interface NotApplicable {
  readonly notApplicable: string;
}

export interface Example {
  /** Attributes that are valid together. All examples of an element show all of its parts. */
  readonly valid: readonly string[];
  /** What stands inside the element, where that is not a fallback. */
  readonly content?: string;
  readonly noData: Failure | NotApplicable;
  readonly badData: Failure | NotApplicable;
}

/** What a newsroom writes into every element for readers without JavaScript. */
export const fallbackText = 'Read the statement';
const fallback = `<a href="#statement">${fallbackText}</a>`;

/** An element with its attributes and its fallback. */
export function markupOf(tag: string, attributes = '', content = fallback): string {
  return `<${tag} ${attributes}>${content}</${tag}>`;
}

const unset = 'undefined';
const wholeStatement: NotApplicable = {
  notApplicable: 'without attributes it shows the whole statement',
};

const unknownStatement: Failure = {
  attributes: 'statement="atlantis"',
  problems: [{ attribute: 'statement', value: 'atlantis', choice: 'regular-meeting-30' }],
};

/** For every tag of the manifest what the laws run on. */
const examples: Readonly<Record<string, Example>> = {
  'clause-card': {
    valid: [
      'clause="one-china"',
      'clause="space" variant="compact"',
      'clause="evacuation" variant="quote"',
    ],
    noData: {
      attributes: '',
      problems: [{ attribute: 'clause', value: unset, choice: 'one-china' }],
    },
    badData: {
      attributes: 'clause="atlantis"',
      problems: [{ attribute: 'clause', value: 'atlantis', choice: 'one-china' }],
    },
  },
  'clause-list': {
    valid: [
      '',
      'searchable topic="finance" limit="1"',
      'variant="key-points" clauses="one-china space"',
    ],
    noData: wholeStatement,
    badData: {
      attributes: 'topic="atlantis"',
      problems: [{ attribute: 'topic', value: 'atlantis', choice: 'finance' }],
    },
  },
  'commitment-timeline': {
    valid: ['', 'topic="space"', 'topic="taiwan" group-by="party"'],
    noData: wholeStatement,
    badData: {
      attributes: 'topic="atlantis"',
      problems: [{ attribute: 'topic', value: 'atlantis', choice: 'space' }],
    },
  },
  'party-stance-badge': {
    valid: [
      'party="russia" topic="taiwan"',
      'party="china" topic="taiwan"',
      'party="china" topic="russia-security" variant="compact"',
    ],
    noData: {
      attributes: '',
      problems: [
        { attribute: 'party', value: unset, choice: 'russia' },
        { attribute: 'topic', value: unset, choice: 'taiwan' },
      ],
    },
    badData: {
      attributes: 'party="russia" topic="atlantis"',
      problems: [{ attribute: 'topic', value: 'atlantis', choice: 'taiwan' }],
    },
  },
  'stance-matrix': {
    valid: ['', 'parties="russia" topics="taiwan space" sort="agreement"'],
    noData: wholeStatement,
    badData: {
      attributes: 'topics="atlantis"',
      problems: [{ attribute: 'topics', value: 'atlantis', choice: 'taiwan' }],
    },
  },
  'statement-compare': {
    valid: ['with="regular-meeting-30" clause="space"', 'with="regular-meeting-30"'],
    noData: { attributes: '', problems: [{ attribute: 'with', value: unset }] },
    badData: {
      attributes: 'with="regular-meeting-31"',
      problems: [{ attribute: 'with', value: 'regular-meeting-31', choice: 'regular-meeting-30' }],
    },
  },
  'statement-explainer': {
    valid: ['statement="regular-meeting-30" heading-level="2"'],
    content: '<p>An article.</p><clause-card clause="one-china"></clause-card>',
    noData: { notApplicable: 'it shows nothing of its own, only what stands inside it' },
    badData: { notApplicable: 'the elements inside it say what is wrong with their statement' },
  },
  'statement-header': {
    valid: ['', 'variant="compact"'],
    noData: wholeStatement,
    badData: unknownStatement,
  },
  'statement-note': {
    valid: ['about="space"', 'about="brics"'],
    noData: {
      attributes: '',
      problems: [{ attribute: 'about', value: unset, choice: 'one-china' }],
    },
    badData: {
      attributes: 'about="atlantis"',
      problems: [{ attribute: 'about', value: 'atlantis', choice: 'unga-2758' }],
    },
  },
  'statement-source': {
    valid: [''],
    noData: wholeStatement,
    badData: unknownStatement,
  },
  'statement-text': {
    valid: ['', 'langs="ar en fr"'],
    noData: wholeStatement,
    badData: unknownStatement,
  },
  'topic-chart': {
    valid: ['', 'by="party"'],
    noData: wholeStatement,
    badData: unknownStatement,
  },
};

/** The examples of a tag, which has to have them. */
export function exampleOf(tag: string): Example {
  const example = examples[tag];
  if (!example) {
    throw new Error(
      `<${tag}> is in custom-elements.json and has no example: add it to tests/helpers/examples.ts.`,
    );
  }
  return example;
}
