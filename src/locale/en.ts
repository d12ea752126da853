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
    verbatim: 'Verbatim, as reported in {language}',
    verbatimOfficial: 'Verbatim, official text in {language}',
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
  /** A stance as a phrase that can stand inside a sentence. */
  stance: '{party} {position} {object}',
  stanceWithoutParty: '{position} {object}',
  notStated: 'not stated',
  stanceNotStated: '{party}: not stated',
  notStatedEvidence:
    'As reported, the statement gives no position of {party} on this topic: {topic}.',
  statementSays: 'The statement says',
  evidence: 'Evidence: {label}',
  close: 'Close',

  clauseNumber: 'Clause {number} of {total}, in the order reported',
  clauseShort: 'Clause {number}',
  references: 'References',
  source: 'Source',
  sourceKind: {
    'official-text': 'Official text in {language}',
    'press-report': 'Press report in {language}, not the official text',
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

  sourceTitle: 'Where these words come from',
  sourceStatement: 'Statement',
  sourceEvent: 'Occasion',
  sourceParticipants: 'Attended by',
  sourcePublished: 'Published',
  sourceWords: 'Whose words',
  sourceWordsVerbatim: 'Quotations are verbatim from the source, in its own language.',
  sourceWordsTranslation:
    'Translations into {languages} are unofficial. The text in {language} is what was reported.',
  sourceWordsContext:
    'What comes from outside the statement is marked as context and cites its own source.',
  sourceRubric: 'How firmly: five grades',
  sourceRubricRule:
    'The grade follows the governing verb and nothing else. Where several verbs govern a clause, the firmest counts.',
  corrections: 'Corrections',
  correctionsNone: 'None so far.',
  correctionBefore: 'Before',
  correctionAfter: 'After',
};
