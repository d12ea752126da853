import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { CSSResult, LitElement } from 'lit';
import { CommuniqueErrorEvent } from '../src/core/communique-error-event.js';
import '../src/define/clause-card.js';
import {
  exampleOf,
  fallbackText,
  markupOf,
  type Example,
  type Failure,
  type NotApplicable,
} from './helpers/examples.js';
import { inFrame } from './helpers/frame.js';
import { documentedElements as documented } from './helpers/manifest.js';
import {
  all,
  elementsIn,
  fallbackOf,
  oneLine,
  settle,
  show,
  textNodesOf,
  textOf,
} from './helpers/page.js';
import { Warnings } from './helpers/warnings.js';

const languages = ['ar', 'en'];

describe('laws', () => {
  it('hold for all elements, and one import defines them', () =>
    inFrame(async (frame) => {
      await frame.load(new URL('../src/define/all.ts', import.meta.url).href);
      expect(documented).not.to.be.empty;
      const missing = documented.filter(({ tag }) => !frame.window.customElements.get(tag));
      expect(missing.map(({ tag }) => tag)).to.deep.equal([]);
    }));

  for (const { tag, module, definition, ...api } of documented) {
    describe(`<${tag}>`, () => {
      const warnings = Warnings.ofEachTest();
      let example: Example;

      before(async () => {
        example = exampleOf(tag);
        await import(definition);
      });

      const showWith = (attributes: string, lang = 'en', style = ''): Promise<HTMLElement> =>
        show(markupOf(tag, attributes, example.content), { lang, style });

      /** Every valid example in each language, with all that it folds away open, one after the other. */
      async function eachExample(
        check: (element: HTMLElement, place: string) => unknown,
        style = '',
      ): Promise<void> {
        for (const lang of languages) {
          for (const attributes of example.valid) {
            const element = await showWith(attributes, lang, style);
            await unfold(element);
            await check(element, `${attributes || 'no attributes'} in ${lang}`);
          }
        }
      }

      it('is accessible in Arabic and English', async () => {
        await eachExample((element) => expect(element).to.be.accessible());
        expect(warnings.lines).to.deep.equal([]);
      });

      it('is not there when it is hidden, whatever the page sets its display to', async () => {
        const element = await showWith(example.valid[0]!);
        const pageStyle = document.createElement('style');
        pageStyle.textContent = `${tag} { display: grid }`;
        element.before(pageStyle);
        expect(element.checkVisibility()).to.equal(true);
        element.hidden = true;
        expect(element.checkVisibility()).to.equal(false);
        element.hidden = false;
        expect(element.checkVisibility()).to.equal(true);
      });

      it('keeps its fallback and says what is missing when it is given no data', () =>
        fails(example.noData));

      it('keeps its fallback and says what is wrong when its data is bad', () =>
        fails(example.badData));

      async function fails(failure: Failure | NotApplicable): Promise<void> {
        if ('notApplicable' in failure) {
          expect(failure.notApplicable).not.to.equal('');
          return;
        }
        const events: CommuniqueErrorEvent[] = [];
        const onError = (event: CommuniqueErrorEvent): unknown => events.push(event);
        document.addEventListener(CommuniqueErrorEvent.type, onError as EventListener);
        const element = await showWith(failure.attributes);
        // It does not say again what it has said.
        element.parentElement!.lang = 'ar';
        await settle();
        document.removeEventListener(CommuniqueErrorEvent.type, onError as EventListener);

        expect(fallbackOf(element)).to.equal(fallbackText);
        expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(warnings.lines).to.have.length(failure.problems.length);
        expect(events).to.have.length(failure.problems.length);
        for (const [index, { attribute, value, choice = '' }] of failure.problems.entries()) {
          expect(warnings.lines[index]).to.include(tag).and.include(attribute).and.include(value);
          expect(warnings.lines[index]).to.include(choice);
          const event = events[index]!;
          expect(event).to.be.instanceOf(CommuniqueErrorEvent);
          expect(event.bubbles && event.composed, 'bubbles through shadow roots').to.equal(true);
          expect(event.target === element, 'comes from the element').to.equal(true);
          expect(event.attribute).to.equal(attribute);
          expect(String(event.value)).to.equal(value);
          if (choice) expect(event.choices).to.include(choice);
        }
      }

      it('makes no request, sets no cookie and stores nothing', async () => {
        const { fetch } = window;
        const { send } = XMLHttpRequest.prototype;
        const { sendBeacon } = navigator;
        const requests: string[] = [];
        window.fetch = (input) => {
          requests.push(input instanceof Request ? input.url : input.toString());
          return fetch(input);
        };
        XMLHttpRequest.prototype.send = () => requests.push('XMLHttpRequest');
        navigator.sendBeacon = (url) => requests.push(url.toString()) > 0;
        performance.clearResourceTimings();
        const stored = (): unknown => [
          document.cookie,
          Object.keys(localStorage),
          Object.keys(sessionStorage),
        ];
        const before = stored();
        try {
          await eachExample(() => undefined);
        } finally {
          window.fetch = fetch;
          XMLHttpRequest.prototype.send = send;
          navigator.sendBeacon = sendBeacon;
        }
        expect(requests).to.deep.equal([]);
        expect(stored()).to.deep.equal(before);
        const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
        // Modules of the library itself: the words of a language and of a statement come when they are needed.
        for (const { href, origin, pathname } of loaded) {
          expect(origin, href).to.equal(location.origin);
          expect(pathname, href).to.match(/^\/(?:src|node_modules)\/.*\.(?:ts|js|json)$/);
        }
      });

      it('shows the same after it was taken out and put back', async () => {
        const element = await showWith(example.valid[0]!);
        const before = wordsOf(element);
        const place = element.parentElement!;
        element.remove();
        await settle();
        place.append(element);
        await settle();
        expect(wordsOf(element)).to.equal(before);
        expect(warnings.lines).to.deep.equal([]);
      });

      it('speaks the language of the place that it is moved to', async () => {
        const [inEnglish, inArabic] = [
          await showWith(example.valid[0]!, 'en'),
          await showWith(example.valid[0]!, 'ar'),
        ];
        const [english, arabic] = [wordsOf(inEnglish), wordsOf(inArabic)];
        expect(english).not.to.equal(arabic);
        const arabicPlace = inArabic.parentElement!;
        inArabic.remove();
        arabicPlace.append(inEnglish);
        await settle();
        expect(wordsOf(inEnglish)).to.equal(arabic);
        const root = inEnglish.shadowRoot!.querySelector('[lang]') ?? arabicPlace;
        expect(getComputedStyle(root).direction).to.equal('rtl');
        arabicPlace.lang = 'en';
        await settle();
        expect(wordsOf(inEnglish)).to.equal(english);
      });

      it('has every part that is documented, and no other', async () => {
        const parts = new Set<string>();
        await eachExample((element) => {
          for (const { part } of all(element, '[part]')) part.forEach((name) => parts.add(name));
        });
        expect([...parts].toSorted()).to.deep.equal(api.parts);
      });

      it('has every slot that is documented, and no other', async () => {
        const slots = new Set<string>();
        const collect = (element: HTMLElement): void => {
          for (const slot of all(element, 'slot')) slots.add((slot as HTMLSlotElement).name);
        };
        await eachExample(collect);
        if ('attributes' in example.badData) collect(await showWith(example.badData.attributes));
        expect([...slots].toSorted()).to.deep.equal(api.slots);
      });

      it('fires every event that is documented, and no other', async () => {
        const fired = new Set<string>();
        const { dispatchEvent } = EventTarget.prototype;
        EventTarget.prototype.dispatchEvent = function (event) {
          if (this instanceof Element && this.localName === tag) fired.add(event.type);
          return dispatchEvent.call(this, event);
        };
        try {
          await eachExample(async (element) => {
            all(element, 'button, summary').forEach((control) => control.click());
            await settle();
          });
          if ('attributes' in example.badData) await showWith(example.badData.attributes);
        } finally {
          EventTarget.prototype.dispatchEvent = dispatchEvent;
        }
        expect([...fired].toSorted()).to.deep.equal(api.events);
      });

      it('reads every custom property that is documented, and no other', async () => {
        const element = await showWith(example.valid[0]!);
        const sheets = stylesOf(element);
        const read = new Set<string>();
        for (const [declaration, inner] of sheets.matchAll(/(--_[\w-]+):[^;}]*/g)) {
          // A token that the element's own rules do not use changes nothing.
          if (!sheets.includes(`var(${inner!})`)) continue;
          for (const [name] of declaration.matchAll(/--communique-[\w-]+/g)) {
            read.add(name.replace(`--communique-${tag}-`, '--communique-'));
          }
        }
        expect([...read].toSorted()).to.deep.equal(api.cssProperties);
      });

      const itIfAccented = api.cssProperties.includes('--communique-accent') ? it : undefined;
      itIfAccented?.('lets its own custom property win over the one of all elements', async () => {
        const element = await showWith(example.valid[0]!);
        const accent = (): string => {
          const link = document.createElement('a');
          link.href = '#';
          element.shadowRoot!.lastElementChild!.append(link);
          const { textDecorationColor } = getComputedStyle(link);
          link.remove();
          return textDecorationColor;
        };
        element.parentElement!.style.setProperty('--communique-accent', 'rgb(1, 2, 3)');
        expect(accent()).to.equal('rgb(1, 2, 3)');
        element.parentElement!.style.setProperty(`--communique-${tag}-accent`, 'rgb(4, 5, 6)');
        expect(accent()).to.equal('rgb(4, 5, 6)');
      });

      it('registers nothing by its class, and only itself by its definition', () =>
        inFrame(async (frame) => {
          const defined = (): string[] =>
            documented
              .filter((other) => frame.window.customElements.get(other.tag))
              .map((other) => other.tag);
          await frame.load(module);
          expect(defined()).to.deep.equal([]);
          await frame.load(definition);
          expect(defined()).to.deep.equal([tag]);
          expect(frame.warnings).to.deep.equal([]);
        }));

      it('leaves a first definition of its tag as it is, with one warning', () =>
        inFrame(async (frame) => {
          const { customElements, HTMLElement: Base } = frame.window;
          const first = class extends Base {};
          customElements.define(tag, first);
          await frame.load(definition);
          expect(customElements.get(tag)).to.equal(first);
          expect(frame.warnings).to.have.length(1);
          expect(frame.warnings[0]).to.include(`<${tag}>`).and.include('already defined');
        }));

      it('works under the strictest content security policy', () =>
        inFrame(async (frame) => {
          const violations: string[] = [];
          frame.document.addEventListener('securitypolicyviolation', (event) => {
            const [where] = event.composedPath() as [Element];
            violations.push(`${where.localName}: ${event.violatedDirective}`);
          });
          await frame.load(definition);
          // From here on, because the policy forbids scripts to add scripts.
          frame.document.head.innerHTML = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; require-trusted-types-for 'script'">`;
          const element = frame.document.createElement(tag);
          for (const [, name, value] of example.valid[0]!.matchAll(/([\w-]+)="([^"]*)"/g)) {
            element.setAttribute(name!, value!);
          }
          frame.document.documentElement.lang = 'ar';
          frame.body.append(element);
          await settle(frame.document);
          await unfold(element);
          // Violations are told in their order: when that of the page's own arrives, all have.
          frame.body.setAttribute('style', 'color: red');
          await waitUntil(() => violations.some((each) => each.startsWith('body')));
          expect(violations).to.deep.equal(['body: style-src-attr']);
          expect(frame.warnings).to.deep.equal([]);
          expect(element.shadowRoot!.querySelectorAll('style, link')).to.have.length(0);
          expect(element.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
          if (!example.content) expect(wordsOf(element)).not.to.equal('');
        }));

      it('fits into 280 pixels from left to right and from right to left', async () => {
        await eachExample((element, place) => {
          const { clientWidth, scrollWidth } = element.parentElement!;
          expect([clientWidth, scrollWidth], place).to.deep.equal([280, 280]);
        }, 'inline-size: 280px; overflow: auto');
      });

      it('never spaces out or slants Arabic', async () => {
        const style = 'letter-spacing: 0.2em; font-style: italic; text-transform: uppercase';
        await eachExample((element, place) => {
          for (const { text, parent } of textNodesOf(element)) {
            if (!/\p{Script=Arabic}/u.test(text.data)) continue;
            const { letterSpacing, fontStyle } = getComputedStyle(parent);
            expect([letterSpacing, fontStyle], `${place}: ${oneLine(text.data)}`).to.deep.equal([
              'normal',
              'normal',
            ]);
          }
        }, style);
      });

      it('punctuates Arabic in Arabic', async () => {
        await eachExample((element, place) => {
          expect(textOf(element), place).not.to.match(/\p{Script=Arabic}[\p{Mark}»]*\s?[,;?]/u);
        });
      });

      it('is the same whether or not it started hidden', async () => {
        const style = 'inline-size: 700px';
        const started = await showWith(example.valid[0]!, 'en', `${style}; display: none`);
        started.parentElement!.style.display = '';
        await settle();
        const late = started.getBoundingClientRect();
        const shown = (await showWith(example.valid[0]!, 'en', style)).getBoundingClientRect();
        expect(shown.height).to.be.greaterThan(0);
        expect([late.width, late.height]).to.deep.equal([shown.width, shown.height]);
      });
    });
  }
});

/** Opens all that a reader can open, one after the other; of the popovers the last one stays open. */
async function unfold(element: HTMLElement): Promise<void> {
  for (const details of all(element, 'details:not([open])')) {
    const toggled = oneEvent(details, 'toggle');
    (details as HTMLDetailsElement).open = true;
    await toggled;
  }
  for (const opener of all(element, '[popovertarget]')) opener.click();
  await settle();
}

/** All words of the element, also folded away, and of those inside it. */
function wordsOf(element: HTMLElement): string {
  return [element, ...elementsIn(element)]
    .map(({ shadowRoot }) => oneLine(shadowRoot?.textContent ?? ''))
    .join(' ')
    .trim();
}

/** The text of the element's sheets: `cssText` of their rules leaves out what a later declaration overrides. */
function stylesOf(element: HTMLElement): string {
  const { elementStyles, deferralStyles } = element.constructor as typeof LitElement & {
    readonly deferralStyles?: CSSResult;
  };
  return [...elementStyles, deferralStyles ?? []]
    .flat()
    .map((style) => (style as CSSResult).cssText)
    .join('\n');
}
