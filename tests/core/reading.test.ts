import { expect, fixture, html } from '@open-wc/testing';
import { Reading } from '../../src/core/reading.js';
import { localeOf } from '../../src/locale/index.js';
import { bundledStatement } from '../helpers/statements.js';

describe('Reading', () => {
  const inPage = async (language: string, values: Record<string, string>): Promise<Element> => {
    const locale = await localeOf(language);
    const reading = new Reading(await bundledStatement(), locale, locale, 3);
    const names = Object.keys(values).map((name) => `{${name}}`);
    return fixture(html`<p>${reading.sentence(names.join(': '), values)}</p>`);
  };

  const isolatedIn = async (language: string, value: string): Promise<boolean> =>
    (await inPage(language, { value })).querySelector('bdi') !== null;

  describe('sentence', () => {
    it('isolates what has a direction of its own', async () => {
      expect(await isolatedIn('en', 'روسيا')).to.be.true;
      expect(await isolatedIn('ru', 'A/RES/2758 (روسيا)')).to.be.true;
      expect(await isolatedIn('ar', 'Роскосмос')).to.be.true;
      expect(await isolatedIn('ar', 'قرار A/RES/2758')).to.be.true;
      expect(await isolatedIn('ar', '中国')).to.be.true;
    });

    it('isolates figures that a right-to-left line would turn around', async () => {
      expect(await isolatedIn('ar', '2023 – 2027')).to.be.true;
      expect(await isolatedIn('ar', '2758(XXVI)')).to.be.true;
    });

    it('is one text where nothing has', async () => {
      for (const [language, value] of [
        ['en', 'Russia'],
        ['zh', '俄罗斯'],
        ['ar', 'روسيا'],
        ['ar', '4 نوفمبر 2025'],
        ['ar', '17'],
        ['ar-EG', '١٧'],
      ] as const) {
        const paragraph = await inPage(language, { value, again: value });
        expect(paragraph.querySelector('bdi'), `${language} ${value}`).to.equal(null);
        expect(paragraph.textContent).to.equal(`${value}: ${value}`);
      }
    });
  });
});
