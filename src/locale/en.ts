import type { Plural } from './words.js';

/**
 * The interface in English, and by its type the list of what every other
 * language has to say. `{name}` marks where a value goes; values that are names
 * are isolated from the direction of the words around them.
 */
export const en = {
  /** Parties that speak together; one that speaks for itself. */
  voice: {
    joint: '{parties}, jointly',
    unilateral: '{parties}, speaking alone',
  },
  basis: { joint: 'joint', unilateral: 'one-sided' },

  fidelity: {
    verbatim: {
      'official-text': 'Verbatim, official text in {language}',
      'press-report': 'Verbatim, as reported in {language}',
      sample: 'Verbatim, from an invented sample in {language}',
    },
    official: 'Official translation',
    unofficial: 'Unofficial translation',
    summary: 'Summary',
    context: 'Context',
  },

  strength: {
    agreed: 'Agreed',
    will: 'Will',
    ready: 'Ready',
    position: 'Position',
    assessment: 'Assessment',
    unstated: 'No governing verb',
  },
  strengthRank: '{rank} of {total}',
  strengthLabel: 'How firmly',
  strengthDefinition: {
    agreed: 'The text says that they “agreed to” it.',
    will: 'The text says that they “will” do it.',
    ready: 'The text says that they “are ready to” do it or “intend to”.',
    position: 'The text “supports”, “opposes” or “affirms” something.',
    assessment: 'The text “notes” or “assesses” something.',
    unstated: 'The reported excerpt has no governing verb, and none is guessed.',
  },

  position: {
    supports: 'supports',
    opposes: 'opposes',
    affirms: 'affirms',
    recognises: 'recognises',
    notes: 'notes',
    assesses: 'assesses',
    agrees: 'agrees',
    will: 'will',
    ready: 'is ready',
    states: 'states',
  },
  /** The same of parties that speak together. */
  positionJoint: {
    supports: 'support',
    opposes: 'oppose',
    affirms: 'affirm',
    recognises: 'recognise',
    notes: 'note',
    assesses: 'assess',
    agrees: 'agree',
    will: 'will',
    ready: 'are ready',
    states: 'state',
  },
  /** A stance as a phrase that can stand inside a sentence. */
  stance: '{party} {position} {object}',
  stanceWithoutParty: '{position} {object}',
  notStated: 'not stated',
  stanceNotStated: '{party}: not stated',
  notStatedEvidence:
    'As reported, the statement gives no position of {party} on this topic: {topic}.',
  close: 'Close',

  clauseNumber: 'Clause {number} of {total}, in the order reported',
  clauseShort: 'Clause {number}',
  references: 'References',
  source: 'Source',
  sourceKind: {
    'official-text': 'Official text in {language}',
    'press-report': 'Press report in {language}, not the official text',
    sample: 'Invented sample in {language}, not a statement',
  },
  revision: 'Revision {revision}',
  copy: 'Copy quotation',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying',

  timelineTitle: 'What was promised, and when',
  timelineText: 'The statement says',
  timelineContext: 'Context, not from the statement',
  timelineUndated: 'No date in the text',
  timelineUndatedCount: 'Undertakings without a date: {undated} of {total}',
  timelineEmpty: 'The statement, as reported, promises nothing that fits this selection.',
  citation: 'Source: {citation}',
  from: 'from {date}',
  until: 'until {date}',

  figureClauses: 'Clauses',
  figureUnilateral: 'One-sided',
  figureCommitments: 'Undertakings',
  figureDated: 'With an end date',
  parties: 'Parties',

  matrixTitle: 'Who says what, on which topic',
  topic: 'Topic',
  sort: 'Order',
  sortTopic: 'by topic',
  sortAgreement: 'by agreement',

  listTitle: 'Clauses',
  keyPoints: 'Key points',
  search: 'Search',
  party: 'Party',
  any: 'any',
  listCount: 'Clauses shown: {count} of {total}',
  listAll: 'Show all: {total}',
  listEmpty: 'No clause fits this selection.',

  explanation: 'Explanation: {label}',
  referenceKind: {
    resolution: 'Resolution',
    organisation: 'Organisation',
    programme: 'Programme',
    treaty: 'Treaty',
    principle: 'Principle',
    proposal: 'Proposal',
  },

  textTitle: 'The statement, clause by clause',
  translationMissing: 'No translation: {language}',

  sourceTitle: 'Where these words come from',
  sourceStatement: 'Statement',
  sourceEvent: 'Occasion',
  sourceParticipants: 'Attended by',
  sourceWords: 'Whose words',
  sourceWordsVerbatim: 'Quotations are verbatim from the source, in its own language.',
  sourceWordsTranslation: 'Translations into {languages} are unofficial.',
  sourceWordsLanguage: 'The source is in {language}.',
  sourceWordsContext:
    'What comes from outside the statement is marked as context and cites its own source.',
  sourceRubric: 'How firmly: five grades',
  sourceRubricRule:
    'The grade follows the governing verb and nothing else. Where several verbs govern a clause, the firmest counts.',
  corrections: 'Corrections',
  correctionsNone: 'None so far.',
  correctionBefore: 'Before',
  correctionAfter: 'After',

  chartTitle: 'What the statement talks about, and how firmly',
  chartTitleByParty: 'Who speaks, and how firmly',
  chartVoice: 'Who speaks',
  chartKey: 'Each block is one clause. The fuller it is, the firmer its verb.',
  chartKeySegments:
    'The length of a segment is its number of clauses. The fuller it is, the firmer their verb.',
  chartStrength: '{strength}: {count}',
  chartCounted: { one: '{count} clause', other: '{count} clauses' } as Plural,
  chartGraded: 'Graded by the governing verb alone',

  compareTitle: 'Two texts, word by word',
  compareFirst: 'First text',
  compareSecond: 'Second text',
  compareOnlyHere: 'Only here: {mark}',
  /** Each is itself marked so. */
  compareStruck: 'struck out',
  compareUnderlined: 'underlined',
  /** Read out around what is marked. */
  compareDeletion: 'deleted:',
  compareDeletionEnd: 'end of deletion',
  compareInsertion: 'inserted:',
  compareInsertionEnd: 'end of insertion',
  compareSame: 'The words are the same',
  compareOnlyFirst: 'Only in the first text',
  compareOnlySecond: 'Only in the second text',
  compareRefused: 'Not compared',
  compareRefusal: {
    missing: 'The texts are not both given in {language}. Two languages are not compared.',
    languages:
      'The texts are quoted in two languages ({first}, {second}), and are not both given in {language}. Two languages are not compared.',
    kinds:
      'In {language}, one text is a quotation and the other a translation. Only words of one kind are compared.',
    fidelities:
      'In {language}, one text is an official translation and the other an unofficial one. Only words of one kind are compared.',
  },
};
