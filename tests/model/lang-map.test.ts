import { expect } from '@open-wc/testing';
import { baseLanguage, bestLanguage, inLanguage } from '../../src/model/index.js';

describe('model: language of a text', () => {
  it('is the same tag, or the same language, or English, or whatever there is', () => {
    const choices: [wanted: string, available: string[], best: string][] = [
      ['pt-BR', ['pt', 'pt-BR', 'en'], 'pt-BR'],
      ['zh-Hant-TW', ['ar', 'zh-Hans', 'en'], 'zh-Hans'],
      ['AR', ['en', 'ar'], 'ar'],
      ['fr', ['ar', 'en-GB', 'ru'], 'en-GB'],
      ['fr', ['ru', 'zh'], 'ru'],
    ];
    for (const [wanted, available, best] of choices) {
      expect(bestLanguage(available, wanted), wanted).to.equal(best);
    }
  });

  it('comes with the text, so that it can be marked', () => {
    const texts = { ar: 'الصين', en: 'China' };
    expect(inLanguage(texts, 'ar-EG')).to.deep.equal({ text: 'الصين', language: 'ar' });
    expect(inLanguage(texts, 'fr')).to.deep.equal({ text: 'China', language: 'en' });
  });

  it('is compared without script, region and capitals', () => {
    expect(['zh-Hans-CN', 'EN-gb', 'ar'].map(baseLanguage)).to.deep.equal(['zh', 'en', 'ar']);
  });
});
