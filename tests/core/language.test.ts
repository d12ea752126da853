import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { inFrame } from '../helpers/frame.js';
import { fallbackOf, part, settle, show, textOf } from '../helpers/page.js';
import { Warnings } from '../helpers/warnings.js';

const card = '<clause-card clause="space">Read the statement</clause-card>';
const definition = new URL('../../src/define/clause-card.ts', import.meta.url).href;
const titles = { ar: 'التعاون الفضائي', en: 'Cooperation in space' };

describe('core: language', () => {
  const warnings = Warnings.ofEachTest();
  const titleOf = (element: Element): string => part(element, 'title').innerText.trim();

  it('is that of the nearest lang', async () => {
    const inRussian = await show(`<section lang="ru">${card}</section>`, { lang: 'ar' });
    expect(titleOf(inRussian.firstElementChild!)).to.match(/\p{Script=Cyrillic}/u);
    const ownLang = await show(card.replace('<clause-card', '<clause-card lang="zh"'), {
      lang: 'ar',
    });
    expect(titleOf(ownLang)).to.match(/\p{Script=Han}/u);
  });

  it('is found through shadow roots, one inside another', async () => {
    const outer = await show('<div></div>', { lang: 'ar' });
    const shadow = outer.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div></div>';
    const inner = shadow.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = card;
    await settle();
    const element = inner.querySelector('clause-card')!;
    expect(titleOf(element)).to.equal(titles.ar);
    expect(getComputedStyle(part(element, 'title')).direction).to.equal('rtl');
  });

  it('changes when the lang of an ancestor changes', async () => {
    const element = await show(card, { lang: 'en' });
    expect(titleOf(element)).to.equal(titles.en);
    element.parentElement!.lang = 'ar';
    await settle();
    expect(titleOf(element)).to.equal(titles.ar);
  });

  it('changes when the lang outside of its shadow root changes', async () => {
    const outer = await show('<div></div>', { lang: 'en' });
    const shadow = outer.attachShadow({ mode: 'open' });
    shadow.innerHTML = card;
    await settle();
    outer.parentElement!.lang = 'ar';
    await settle();
    expect(titleOf(shadow.querySelector('clause-card')!)).to.equal(titles.ar);
  });

  it('changes when the lang of the page changes, and is English where there is none', async () => {
    const element = await show(card, { lang: '' });
    const page = document.documentElement;
    const { lang } = page;
    try {
      page.removeAttribute('lang');
      await settle();
      expect(titleOf(element)).to.equal(titles.en);
      page.lang = 'ar';
      await settle();
      expect(titleOf(element)).to.equal(titles.ar);
    } finally {
      page.lang = lang;
    }
  });

  it('is still followed after every other element has left the page', async () => {
    const element = await show(card);
    const other = await show(card);
    other.remove();
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    place.lang = 'ar';
    await settle();
    expect(titleOf(element)).to.equal(titles.ar);
  });

  it('writes Latin digits in plain Arabic, and those of a country that is named', async () => {
    const element = await show(card, { lang: 'ar' });
    expect(textOf(element)).to.include('البند 15 من 17');
    element.parentElement!.lang = 'ar-EG';
    await settle();
    expect(textOf(element)).to.include('البند ١٥ من ١٧');
    element.parentElement!.lang = 'ar-EG-u-nu-latn';
    await settle();
    expect(textOf(element)).to.include('البند 15 من 17');
  });

  it('writes Latin digits in plain Arabic also in browsers that would write others', () =>
    inFrame(async (frame) => {
      const { NumberFormat } = frame.window.Intl;
      frame.window.Intl.NumberFormat = class extends NumberFormat {
        constructor(language: string, options: Intl.NumberFormatOptions) {
          super(language === 'ar' ? 'ar-u-nu-arab' : language, options);
        }
      } as typeof NumberFormat;
      frame.document.documentElement.lang = 'ar';
      frame.body.innerHTML = card;
      await frame.load(definition);
      await settle(frame.document);
      expect(textOf(frame.body.firstElementChild!)).to.include('البند 15 من 17');
    }));

  it('names the same day to readers in every time zone', () =>
    inFrame(async (frame) => {
      const { DateTimeFormat } = frame.window.Intl;
      frame.window.Intl.DateTimeFormat = class extends DateTimeFormat {
        constructor(language: string, options: Intl.DateTimeFormatOptions) {
          super(language, { timeZone: 'Pacific/Honolulu', ...options });
        }
      } as typeof DateTimeFormat;
      frame.body.innerHTML = card;
      await frame.load(definition);
      await settle(frame.document);
      const element = frame.body.firstElementChild!;
      expect(part(element, 'source').innerText).to.include('November 4, 2025');
    }));

  it('has its direction, and a nearer dir has precedence', async () => {
    const element = await show(card, { lang: 'ar' });
    const directionOf = (): string => getComputedStyle(part(element, 'title')).direction;
    expect(directionOf()).to.equal('rtl');
    element.dir = 'ltr';
    await settle();
    expect(directionOf()).to.equal('ltr');
    element.removeAttribute('dir');
    element.lang = 'en';
    await settle();
    expect(directionOf(), 'English in a page from right to left').to.equal('ltr');
  });

  it('marks the words of the statement where they are in another one', async () => {
    const element = await show(card, { lang: 'fr' });
    const title = part(element, 'title');
    expect(titleOf(element)).to.equal(titles.en);
    expect(title.querySelector('[lang="en"]')!.textContent).to.equal(titles.en);
    expect(textOf(element)).to.include('Traduction non officielle');
  });

  it('is English where the interface does not speak it', async () => {
    const element = await show(card, { lang: 'de' });
    expect(titleOf(element)).to.equal(titles.en);
    expect(textOf(element)).to.include('Unofficial translation');
    expect(part(element, 'title').closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });

  it('does not keep an element from showing where the tag is not well formed', async () => {
    const element = await show(card, { lang: 'en_US' });
    expect(fallbackOf(element)).to.equal('');
    expect(titleOf(element)).to.equal(titles.en);
    expect(warnings.lines).to.deep.equal([]);
  });
});
