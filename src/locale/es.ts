import type { Words } from './words.js';

/** The interface in Spanish. */
export const es: Words = {
  voice: {
    joint: '{parties}, de forma conjunta',
    unilateral: '{parties}, de forma unilateral',
  },
  basis: { joint: 'de forma conjunta', unilateral: 'de forma unilateral' },

  fidelity: {
    verbatim: {
      'official-text': 'Cita literal, texto oficial en {language}',
      'press-report': 'Cita literal, tal como la recoge la prensa en {language}',
      sample: 'Cita literal de un ejemplo ficticio en {language}',
    },
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
  positionJoint: {
    supports: 'apoyan',
    opposes: 'se oponen a',
    affirms: 'reafirman',
    recognises: 'reconocen',
    notes: 'señalan',
    assesses: 'evalúan',
    agrees: 'acuerdan',
    will: 'van a',
    ready: 'expresan su disposición a',
    states: 'declaran',
  },
  stance: '{party} {position} {object}',
  stanceWithoutParty: '{position} {object}',
  notStated: 'no consta',
  stanceNotStated: '{party}: no consta',
  notStatedEvidence:
    '{party}: en la declaración, tal como la recoge la fuente, no consta ninguna posición sobre este tema ({topic}).',
  close: 'Cerrar',

  clauseNumber: 'Punto {number} de {total}, en el orden de la fuente',
  clauseShort: 'Punto {number}',
  references: 'Referencias',
  source: 'Fuente',
  sourceKind: {
    'official-text': 'Texto oficial en {language}',
    'press-report': 'Información de prensa en {language}, no el texto oficial',
    sample: 'Ejemplo ficticio en {language}, no una declaración',
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

  figureClauses: 'Puntos',
  figureUnilateral: 'De una sola parte',
  figureCommitments: 'Compromisos',
  figureDated: 'Con fecha límite',
  parties: 'Partes',

  matrixTitle: 'Quién dice qué y sobre qué tema',
  topic: 'Tema',
  sort: 'Orden',
  sortTopic: 'por tema',
  sortAgreement: 'por acuerdo',

  listTitle: 'Puntos',
  keyPoints: 'Lo esencial',
  search: 'Buscar',
  party: 'Parte',
  any: 'todos',
  listCount: 'Puntos mostrados: {count} de {total}',
  listAll: 'Mostrar todos: {total}',
  listEmpty: 'Ningún punto corresponde a esta selección.',

  explanation: 'Explicación: {label}',
  referenceKind: {
    resolution: 'Resolución',
    organisation: 'Organización',
    programme: 'Programa',
    treaty: 'Tratado',
    principle: 'Principio',
    proposal: 'Propuesta',
  },

  textTitle: 'La declaración, punto por punto',
  translationMissing: 'Sin traducción: {language}',

  sourceTitle: 'De dónde proceden estas palabras',
  sourceStatement: 'Declaración',
  sourceEvent: 'Ocasión',
  sourceParticipants: 'Asistentes',
  sourceWords: 'De quién son las palabras',
  sourceWordsVerbatim: 'Las citas reproducen la fuente palabra por palabra, en su propia lengua.',
  sourceWordsTranslation: 'Las traducciones al {languages} no son oficiales.',
  sourceWordsLanguage: 'El texto de la fuente está en {language}.',
  sourceWordsContext:
    'Lo que no procede de la declaración se señala como contexto y cita su propia fuente.',
  sourceRubric: 'Grado de firmeza: cinco niveles',
  sourceRubricRule:
    'El nivel depende del verbo rector y de nada más. Si un punto tiene varios verbos rectores, cuenta el más firme.',
  corrections: 'Correcciones',
  correctionsNone: 'Ninguna hasta ahora.',
  correctionBefore: 'Antes',
  correctionAfter: 'Después',

  chartTitle: 'De qué habla la declaración y con qué firmeza',
  chartTitleByParty: 'Quién habla y con qué firmeza',
  chartVoice: 'Quién habla',
  chartKey: 'Cada casilla es un punto. Cuanto más llena está, más firme es el verbo.',
  chartKeySegments:
    'La longitud de un tramo es su número de puntos. Cuanto más lleno está, más firme es el verbo.',
  chartStrength: '{strength}: {count}',
  chartCounted: { one: '{count} punto', other: '{count} puntos' },
  chartGraded: 'Nivel determinado solo por el verbo rector',

  compareTitle: 'Dos textos, palabra por palabra',
  compareFirst: 'Primer texto',
  compareSecond: 'Segundo texto',
  compareOnlyHere: 'Solo aquí: {mark}',
  compareStruck: 'tachado',
  compareUnderlined: 'subrayado',
  compareDeletion: 'suprimido:',
  compareDeletionEnd: 'fin de lo suprimido',
  compareInsertion: 'añadido:',
  compareInsertionEnd: 'fin de lo añadido',
  compareSame: 'Las palabras son idénticas',
  compareOnlyFirst: 'Solo en el primer texto',
  compareOnlySecond: 'Solo en el segundo texto',
  compareRefused: 'Sin comparación',
  compareRefusal: {
    missing: 'Los dos textos no figuran ambos en {language}. No se comparan dos idiomas.',
    languages:
      'Los textos se citan en dos idiomas ({first}, {second}) y no figuran ambos en {language}. No se comparan dos idiomas.',
    kinds:
      'En {language}, un texto es una cita y el otro una traducción. Solo se comparan palabras de la misma clase.',
    fidelities:
      'En {language}, un texto es una traducción oficial y el otro una no oficial. Solo se comparan palabras de la misma clase.',
  },
};
