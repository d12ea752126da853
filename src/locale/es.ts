import type { Words } from './words.js';

/** The interface in Spanish. */
export const es: Words = {
  voice: {
    joint: '{parties}, de forma conjunta',
    unilateral: '{parties}, de forma unilateral',
  },
  basis: { joint: 'de forma conjunta', unilateral: 'de forma unilateral' },

  fidelity: {
    verbatim: 'Cita literal, tal como la recoge la prensa en {language}',
    verbatimOfficial: 'Cita literal, texto oficial en {language}',
    official: 'Traducción oficial',
    unofficial: 'Traducción no oficial',
    summary: 'Resumen',
    context: 'Contexto',
  },

  strength: {
    agreed: 'Acuerdo',
    will: 'Verbo en futuro',
    ready: 'Disposición a actuar',
    position: 'Posición',
    assessment: 'Evaluación o constatación',
    unstated: 'Sin verbo rector',
  },
  strengthRank: '{rank} de {total}',
  strengthLabel: 'Grado de firmeza',
  strengthDefinition: {
    agreed: 'Según el texto, las partes «acordaron» hacerlo.',
    will: 'Según el texto, las partes lo «harán».',
    ready:
      'Según el texto, las partes «están dispuestas a» hacerlo o «tienen la intención de» hacerlo.',
    position: 'El texto expresa una posición: «apoya», «se opone a», «reafirma».',
    assessment: 'El texto «evalúa» o «señala» algo.',
    unstated: 'El fragmento recogido no tiene verbo rector, y no se supone ninguno.',
  },

  position: {
    supports: 'apoya',
    opposes: 'se opone a',
    affirms: 'reafirma',
    recognises: 'reconoce',
    notes: 'señala',
    assesses: 'evalúa',
    agrees: 'acuerda',
    will: 'va a',
    ready: 'expresa su disposición a',
    states: 'declara',
  },
  stance: '{party} {position} {object}',
  stanceWithoutParty: '{position} {object}',
  notStated: 'no consta',
  stanceNotStated: '{party}: no consta',
  notStatedEvidence:
    '{party}: en la declaración, tal como la recoge la fuente, no consta ninguna posición sobre este tema ({topic}).',
  statementSays: 'Según la declaración',
  evidence: 'Fundamento: {label}',
  close: 'Cerrar',

  clauseNumber: 'Punto {number} de {total}, en el orden de la fuente',
  clauseShort: 'Punto {number}',
  references: 'Referencias',
  source: 'Fuente',
  sourceKind: {
    'official-text': 'Texto oficial en {language}',
    'press-report': 'Información de prensa en {language}, no el texto oficial',
  },
  revision: 'Versión {revision}',
  copy: 'Copiar la cita',
  copied: 'Cita copiada',
  copyFailed: 'El navegador no ha permitido copiar',

  timelineTitle: 'Qué se promete y cuándo',
  timelineText: 'Según la declaración',
  timelineContext: 'Contexto, ajeno a la declaración',
  timelineUndated: 'Sin fecha en el texto',
  timelineUndatedCount: 'Compromisos sin fecha: {undated} de {total}',
  timelineEmpty:
    'La declaración, tal como la recoge la fuente, no contiene ningún compromiso que se ajuste a esta selección.',
  citation: 'Fuente: {citation}',
  from: 'inicio: {date}',
  until: 'fin: {date}',

  sourceTitle: 'De dónde proceden estas palabras',
  sourceStatement: 'Declaración',
  sourceEvent: 'Ocasión',
  sourceParticipants: 'Asistentes',
  sourcePublished: 'Fecha de publicación',
  sourceWords: 'De quién son las palabras',
  sourceWordsVerbatim: 'Las citas reproducen la fuente palabra por palabra, en su propia lengua.',
  sourceWordsTranslation:
    'Las traducciones al {languages} no son oficiales. El texto de la fuente está en {language}.',
  sourceWordsContext:
    'Lo que no procede de la declaración se señala como contexto y cita su propia fuente.',
  sourceRubric: 'Grado de firmeza: cinco niveles',
  sourceRubricRule:
    'El nivel depende del verbo rector y de nada más. Si un punto tiene varios verbos rectores, cuenta el más firme.',
  corrections: 'Correcciones',
  correctionsNone: 'Ninguna hasta ahora.',
  correctionBefore: 'Antes',
  correctionAfter: 'Después',
};
