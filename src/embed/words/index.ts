import { interfaceLanguage, type InterfaceLanguage } from '../../locale/index.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const words: Readonly<Record<InterfaceLanguage, typeof en>> = { ar, en, es, fr, ru, zh };

/** The words of the forms in the interface language of a reader of `language`. */
export function embedWordsOf(language: string): typeof en {
  return words[interfaceLanguage(language)];
}
