import type { Words } from './words.js';

/** The interface in Russian. */
export const ru: Words = {
  voice: {
    joint: '{parties}, совместно',
    unilateral: '{parties}, от своего имени',
  },
  basis: { joint: 'совместно', unilateral: 'от своего имени' },

  fidelity: {
    verbatim: {
      'official-text': 'Дословно, официальный текст (язык: {language})',
      'press-report': 'Дословно, по сообщению СМИ (язык: {language})',
      sample: 'Дословно, из вымышленного образца (язык: {language})',
    },
    official: 'Официальный перевод',
    unofficial: 'Неофициальный перевод',
    summary: 'Краткое изложение',
    context: 'Контекст',
  },

  strength: {
    agreed: 'Договорённость',
    will: 'Будущее время',
    ready: 'Готовность',
    position: 'Позиция',
    assessment: 'Оценка или констатация',
    unstated: 'Без ключевого глагола',
  },
  strengthRank: '{rank} из {total}',
  strengthLabel: 'Твёрдость формулировки',
  strengthDefinition: {
    agreed: 'В тексте сказано, что стороны об этом «договорились».',
    will: 'В тексте сказано, что стороны «будут» это делать.',
    ready: 'В тексте сказано, что стороны «готовы» или «намерены» это сделать.',
    position: 'В тексте выражена позиция: «поддерживает», «выступает против», «подтверждает».',
    assessment: 'В тексте дана оценка или констатация: «оценивает», «отмечает».',
    unstated: 'В приведённом отрывке нет ключевого глагола, и он не домысливается.',
  },

  position: {
    supports: 'поддерживает',
    opposes: 'выступает против',
    affirms: 'подтверждает',
    recognises: 'признаёт',
    notes: 'отмечает',
    assesses: 'оценивает',
    agrees: 'соглашается',
    will: 'будет',
    ready: 'выражает готовность',
    states: 'заявляет',
  },
  positionJoint: {
    supports: 'поддерживают',
    opposes: 'выступают против',
    affirms: 'подтверждают',
    recognises: 'признают',
    notes: 'отмечают',
    assesses: 'оценивают',
    agrees: 'соглашаются',
    will: 'будут',
    ready: 'выражают готовность',
    states: 'заявляют',
  },
  stance: '{party} {position} {object}',
  stanceWithoutParty: '{position} {object}',
  notStated: 'не указано',
  stanceNotStated: '{party}: не указано',
  notStatedEvidence:
    '{party}: в заявлении, как его приводит источник, позиция по этой теме не указана ({topic}).',
  close: 'Закрыть',

  clauseNumber: 'Пункт {number} из {total}, в том порядке, что и в источнике',
  clauseShort: 'Пункт {number}',
  references: 'Справка',
  source: 'Источник',
  sourceKind: {
    'official-text': 'Официальный текст (язык: {language})',
    'press-report': 'Сообщение СМИ (язык: {language}), не официальный текст',
    sample: 'Вымышленный образец (язык: {language}), не заявление',
  },
  revision: 'Версия {revision}',
  copy: 'Скопировать цитату',
  copied: 'Скопировано',
  copyFailed: 'Браузер не разрешил копирование',

  timelineTitle: 'Что обещано и когда',
  timelineText: 'В заявлении говорится',
  timelineContext: 'Контекст, не из заявления',
  timelineUndated: 'Дата в тексте не указана',
  timelineUndatedCount: 'Обязательства без даты: {undated} из {total}',
  timelineEmpty:
    'В заявлении, как его приводит источник, нет обязательств, отвечающих этому выбору.',
  citation: 'Источник: {citation}',
  from: 'начало: {date}',
  until: 'окончание: {date}',

  figureClauses: 'Пункты',
  figureUnilateral: 'От имени одной стороны',
  figureCommitments: 'Обязательства',
  figureDated: 'С конечным сроком',
  parties: 'Стороны',

  matrixTitle: 'Кто что говорит и по какой теме',
  topic: 'Тема',
  sort: 'Порядок',
  sortTopic: 'по темам',
  sortAgreement: 'по согласию сторон',

  listTitle: 'Пункты',
  keyPoints: 'Главное',
  search: 'Поиск',
  party: 'Сторона',
  any: 'все',
  listCount: 'Показано пунктов: {count} из {total}',
  listAll: 'Показать все: {total}',
  listEmpty: 'Нет пунктов, отвечающих этому выбору.',

  explanation: 'Пояснение: {label}',
  referenceKind: {
    resolution: 'Резолюция',
    organisation: 'Организация',
    programme: 'Программа',
    treaty: 'Договор',
    principle: 'Принцип',
    proposal: 'Предложение',
  },

  textTitle: 'Заявление по пунктам',
  translationMissing: 'Перевода нет: {language}',

  sourceTitle: 'Откуда эти слова',
  sourceStatement: 'Заявление',
  sourceEvent: 'Событие',
  sourceParticipants: 'Участники',
  sourceWords: 'Чьи это слова',
  sourceWordsVerbatim: 'Цитаты приводятся дословно по источнику, на его языке.',
  sourceWordsTranslation: 'Переводы неофициальные, их языки: {languages}.',
  sourceWordsLanguage: 'Язык текста в источнике: {language}.',
  sourceWordsContext:
    'Сведения не из заявления обозначены как контекст, с указанием их собственного источника.',
  sourceRubric: 'Твёрдость формулировки: пять степеней',
  sourceRubricRule:
    'Степень определяется ключевым глаголом и ничем другим. Если в пункте несколько ключевых глаголов, учитывается самый твёрдый.',
  corrections: 'Исправления',
  correctionsNone: 'Пока нет.',
  correctionBefore: 'Было',
  correctionAfter: 'Стало',

  chartTitle: 'О чём говорится в заявлении и насколько твёрдо',
  chartTitleByParty: 'Кто говорит и насколько твёрдо',
  chartVoice: 'Кто говорит',
  chartKey: 'Каждая ячейка обозначает один пункт. Чем она полнее, тем твёрже глагол.',
  chartKeySegments: 'Длина отрезка показывает число пунктов. Чем он полнее, тем твёрже глагол.',
  chartStrength: '{strength}: {count}',
  chartCounted: {
    one: '{count} пункт',
    few: '{count} пункта',
    many: '{count} пунктов',
    other: '{count} пункта',
  },
  chartGraded: 'Степень определяется только ключевым глаголом',

  compareTitle: 'Два текста, слово за словом',
  compareFirst: 'Первый текст',
  compareSecond: 'Второй текст',
  compareOnlyHere: 'Только здесь: {mark}',
  compareStruck: 'зачёркнуто',
  compareUnderlined: 'подчёркнуто',
  compareDeletion: 'удалено:',
  compareDeletionEnd: 'конец удаления',
  compareInsertion: 'вставлено:',
  compareInsertionEnd: 'конец вставки',
  compareSame: 'Слова совпадают',
  compareOnlyFirst: 'Только в первом тексте',
  compareOnlySecond: 'Только во втором тексте',
  compareRefused: 'Не сравнивается',
  compareRefusal: {
    missing:
      'На этом языке есть не оба текста (язык: {language}). Тексты на разных языках не сравниваются.',
    languages:
      'Тексты цитируются на разных языках ({first}, {second}), и на языке читателя есть не оба (язык: {language}). Тексты на разных языках не сравниваются.',
    kinds:
      'Один текст является цитатой, другой переводом (язык: {language}). Сравниваются только слова одного рода.',
    fidelities:
      'Один перевод официальный, другой неофициальный (язык: {language}). Сравниваются только слова одного рода.',
  },
};
