/**
 * The closed vocabularies of the model. Their words and definitions, in every
 * interface language, are in `src/locale`.
 */

/** Language subtags (BCP 47) of the words in a statement, for instance `ar` or `zh-Hans`. */
export type LanguageTag = string;

/** What a document is. */
export const statementKinds = [
  'joint-statement',
  'statement',
  'communique',
  'declaration',
] as const;

/** Where the words of a statement were taken from; a `sample` is invented, to try the widgets with. */
export const sourceKinds = ['official-text', 'press-report', 'sample'] as const;

/** Who made or approved a translation: the speakers themselves, or anybody else. */
export const fidelities = ['official', 'unofficial'] as const;

/**
 * How firmly a clause speaks, firmest first. Graded from the governing verb and
 * never from opinion: "they agreed to", "they will", "they are ready to" or
 * "intend to", "supports" or "opposes", "notes" or "assesses". A clause with
 * several governing verbs has the strength of its firmest.
 */
export const gradedStrengths = ['agreed', 'will', 'ready', 'position', 'assessment'] as const;

/** `unstated`: the reported excerpt has no governing verb, and none is guessed. */
export const strengths = [...gradedStrengths, 'unstated'] as const;

/** What a party does towards the object of its stance. */
export const positions = [
  'supports',
  'opposes',
  'affirms',
  'recognises',
  'notes',
  'assesses',
  'agrees',
  'will',
  'ready',
  'states',
] as const;

/** Whether the parties speak together or one speaks for itself. */
export const bases = ['joint', 'unilateral'] as const;

/** `text`: the statement says so. `context`: a dated fact from outside it, with a citation. */
export const eventBases = ['text', 'context'] as const;

/** What a reference points to. */
export const referenceKinds = [
  'resolution',
  'organisation',
  'programme',
  'treaty',
  'principle',
  'proposal',
] as const;

export type StatementKind = (typeof statementKinds)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type Fidelity = (typeof fidelities)[number];
export type GradedStrength = (typeof gradedStrengths)[number];
export type Strength = (typeof strengths)[number];
export type Position = (typeof positions)[number];
export type Basis = (typeof bases)[number];
export type EventBasis = (typeof eventBases)[number];
export type ReferenceKind = (typeof referenceKinds)[number];
