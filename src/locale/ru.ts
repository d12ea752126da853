import type { Words } from './words.js';

/** The interface in Russian. */
export const ru: Words = {
  voice: {
    joint: '{parties}, совместно',
    unilateral: '{parties}, от своего имени',
  },
  basis: { joint: 'совместно', unilateral: 'от своего имени' },

  fidelity: {
    verbatim: 'Дословно, по сообщению СМИ (язык: {language})',
    verbatimOfficial: 'Дословно, официальный текст (язык: {language})',
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
  stance: '{party} {position} {object}',
  stanceWithoutParty: '{position} {object}',
  notStated: 'не указано',
  stanceNotStated: '{party}: не указано',
  notStatedEvidence:
    '{party}: в заявлении, как его приводит источник, позиция по этой теме не указана ({topic}).',
  statementSays: 'В заявлении говорится',
  evidence: 'Основание: {label}',
  close: 'Закрыть',

  clauseNumber: 'Пункт {number} из {total}, в том порядке, что и в источнике',
  clauseShort: 'Пункт {number}',
  references: 'Справка',
  source: 'Источник',
  sourceKind: {
    'official-text': 'Официальный текст (язык: {language})',
    'press-report': 'Сообщение СМИ (язык: {language}), не официальный текст',
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

  sourceTitle: 'Откуда эти слова',
  sourceStatement: 'Заявление',
  sourceEvent: 'Событие',
  sourceParticipants: 'Участники',
  sourcePublished: 'Дата публикации',
  sourceWords: 'Чьи это слова',
  sourceWordsVerbatim: 'Цитаты приводятся дословно по источнику, на его языке.',
  sourceWordsTranslation:
    'Переводы неофициальные, их языки: {languages}. Язык текста в источнике: {language}.',
  sourceWordsContext:
    'Сведения не из заявления обозначены как контекст, с указанием их собственного источника.',
  sourceRubric: 'Твёрдость формулировки: пять степеней',
  sourceRubricRule:
    'Степень определяется ключевым глаголом и ничем другим. Если в пункте несколько ключевых глаголов, учитывается самый твёрдый.',
  corrections: 'Исправления',
  correctionsNone: 'Пока нет.',
  correctionBefore: 'Было',
  correctionAfter: 'Стало',
};
