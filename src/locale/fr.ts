import type { Words } from './words.js';

/** The interface in French: narrow no-break spaces inside « », no-break spaces before colons. */
export const fr: Words = {
  voice: {
    joint: '{parties}, conjointement',
    unilateral: '{parties}, à titre unilatéral',
  },
  basis: { joint: 'à titre conjoint', unilateral: 'à titre unilatéral' },

  fidelity: {
    verbatim: {
      'official-text': 'Citation exacte, texte officiel en {language}',
      'press-report': 'Citation exacte, telle que rapportée en {language}',
      sample: 'Citation exacte d’un exemple fictif en {language}',
    },
    official: 'Traduction officielle',
    unofficial: 'Traduction non officielle',
    summary: 'Résumé',
    context: 'Contexte',
  },

  strength: {
    agreed: 'Accord',
    will: 'Verbe au futur',
    ready: 'Disposition à agir',
    position: 'Position',
    assessment: 'Évaluation ou constat',
    unstated: 'Sans verbe clé',
  },
  strengthRank: '{rank} sur {total}',
  strengthLabel: 'Degré de fermeté',
  strengthDefinition: {
    agreed: 'Selon le texte, les parties « sont convenues » de le faire.',
    will: 'Selon le texte, les parties le « feront ».',
    ready:
      'Selon le texte, les parties « sont prêtes à » le faire ou « ont l’intention de » le faire.',
    position: 'Le texte exprime une position : « soutient », « s’oppose à », « réaffirme ».',
    assessment: 'Le texte « évalue » ou « relève » quelque chose.',
    unstated: 'L’extrait rapporté ne comporte pas de verbe clé, et aucun n’est supposé.',
  },

  position: {
    supports: 'soutient',
    opposes: 's’oppose à',
    affirms: 'réaffirme',
    recognises: 'reconnaît',
    notes: 'relève',
    assesses: 'évalue',
    agrees: 'convient',
    will: 'entend',
    ready: 'exprime sa disposition à',
    states: 'déclare',
  },
  positionJoint: {
    supports: 'soutiennent',
    opposes: 's’opposent à',
    affirms: 'réaffirment',
    recognises: 'reconnaissent',
    notes: 'relèvent',
    assesses: 'évaluent',
    agrees: 'conviennent',
    will: 'entendent',
    ready: 'expriment leur disposition à',
    states: 'déclarent',
  },
  stance: '{party} {position} {object}',
  stanceWithoutParty: '{position} {object}',
  notStated: 'non indiqué',
  stanceNotStated: '{party} : non indiqué',
  notStatedEvidence:
    '{party} : la déclaration, telle que rapportée, n’indique aucune position sur ce thème ({topic}).',
  close: 'Fermer',

  clauseNumber: 'Point {number} sur {total}, dans l’ordre de la source',
  clauseShort: 'Point {number}',
  references: 'Références',
  source: 'Source',
  sourceKind: {
    'official-text': 'Texte officiel en {language}',
    'press-report': 'Article de presse en {language}, et non le texte officiel',
    sample: 'Exemple fictif en {language}, et non une déclaration',
  },
  revision: 'Version {revision}',
  copy: 'Copier la citation',
  copied: 'Citation copiée',
  copyFailed: 'Le navigateur n’a pas autorisé la copie',

  timelineTitle: 'Ce qui est promis, et quand',
  timelineText: 'Selon la déclaration',
  timelineContext: 'Contexte, hors déclaration',
  timelineUndated: 'Sans date dans le texte',
  timelineUndatedCount: 'Engagements sans date : {undated} sur {total}',
  timelineEmpty:
    'La déclaration, telle que rapportée, ne contient aucun engagement correspondant à cette sélection.',
  citation: 'Source : {citation}',
  from: 'début : {date}',
  until: 'fin : {date}',

  figureClauses: 'Points',
  figureUnilateral: 'D’une seule partie',
  figureCommitments: 'Engagements',
  figureDated: 'Avec une échéance',
  parties: 'Parties',

  matrixTitle: 'Qui dit quoi, et sur quel sujet',
  topic: 'Sujet',
  sort: 'Ordre',
  sortTopic: 'par sujet',
  sortAgreement: 'par accord',

  listTitle: 'Points',
  keyPoints: 'L’essentiel',
  search: 'Rechercher',
  party: 'Partie',
  any: 'tous',
  listCount: 'Points affichés : {count} sur {total}',
  listAll: 'Tout afficher : {total}',
  listEmpty: 'Aucun point ne correspond à cette sélection.',

  explanation: 'Explication : {label}',
  referenceKind: {
    resolution: 'Résolution',
    organisation: 'Organisation',
    programme: 'Programme',
    treaty: 'Traité',
    principle: 'Principe',
    proposal: 'Proposition',
  },

  textTitle: 'La déclaration, point par point',
  translationMissing: 'Pas de traduction : {language}',

  sourceTitle: 'D’où viennent ces mots',
  sourceStatement: 'Déclaration',
  sourceEvent: 'Occasion',
  sourceParticipants: 'Participants',
  sourceWords: 'De qui sont ces mots',
  sourceWordsVerbatim: 'Les citations reprennent la source mot pour mot, dans sa langue.',
  sourceWordsTranslation: 'Les traductions en {languages} ne sont pas officielles.',
  sourceWordsLanguage: 'Le texte de la source est en {language}.',
  sourceWordsContext:
    'Ce qui ne vient pas de la déclaration est signalé comme contexte, avec sa propre source.',
  sourceRubric: 'Degré de fermeté : cinq niveaux',
  sourceRubricRule:
    'Le niveau dépend du verbe clé et de rien d’autre. Si un point comporte plusieurs verbes clés, le plus ferme l’emporte.',
  corrections: 'Corrections',
  correctionsNone: 'Aucune à ce jour.',
  correctionBefore: 'Avant',
  correctionAfter: 'Après',

  chartTitle: 'De quoi parle la déclaration, et avec quelle fermeté',
  chartTitleByParty: 'Qui parle, et avec quelle fermeté',
  chartVoice: 'Qui parle',
  chartKey: 'Chaque case est un point. Plus elle est remplie, plus le verbe est ferme.',
  chartKeySegments:
    'La longueur d’un segment est son nombre de points. Plus il est rempli, plus le verbe est ferme.',
  chartStrength: '{strength} : {count}',
  chartCounted: { one: '{count} point', other: '{count} points' },
  chartGraded: 'Niveau déterminé par le seul verbe clé',

  compareTitle: 'Deux textes, mot à mot',
  compareFirst: 'Premier texte',
  compareSecond: 'Second texte',
  compareOnlyHere: 'Seulement ici : {mark}',
  compareStruck: 'barré',
  compareUnderlined: 'souligné',
  compareDeletion: 'supprimé :',
  compareDeletionEnd: 'fin de la suppression',
  compareInsertion: 'inséré :',
  compareInsertionEnd: 'fin de l’insertion',
  compareSame: 'Les mots sont identiques',
  compareOnlyFirst: 'Seulement dans le premier texte',
  compareOnlySecond: 'Seulement dans le second texte',
  compareRefused: 'Pas de comparaison',
  compareRefusal: {
    missing:
      'Les deux textes ne sont pas tous deux disponibles en {language}. Deux langues ne se comparent pas.',
    languages:
      'Les textes sont cités en deux langues ({first}, {second}) et ne sont pas tous deux disponibles en {language}. Deux langues ne se comparent pas.',
    kinds:
      'En {language}, un texte est une citation et l’autre une traduction. Seuls des mots de même nature sont comparés.',
    fidelities:
      'En {language}, un texte est une traduction officielle et l’autre une traduction non officielle. Seuls des mots de même nature sont comparés.',
  },
};
