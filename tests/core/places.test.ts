import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { ClauseCard } from '../../src/elements/clause-card/clause-card.js';
import type { StatementText } from '../../src/elements/statement-text/statement-text.js';
import { all, oneLine, settle, show, textOf } from '../helpers/page.js';
import { threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const card = (clause: string, attributes = ''): string =>
  `<clause-card clause="${clause}" ${attributes}></clause-card>`;

/** Elements that name a clause, and how a reader comes to the name. */
const citing: Readonly<Record<string, { markup: string; open?: string; closes?: boolean }>> = {
  'commitment-timeline': { markup: '<commitment-timeline topic="space"></commitment-timeline>' },
  'stance-matrix': {
    markup: '<stance-matrix topics="space"></stance-matrix>',
    open: '[role="cell"] > button',
    closes: true,
  },
  'party-stance-badge': {
    markup: '<party-stance-badge party="china" topic="space"></party-stance-badge>',
    open: 'button',
    closes: true,
  },
  'statement-note': {
    markup: '<statement-note about="space">the space programme</statement-note>',
    open: 'button',
    closes: true,
  },
  'clause-list': { markup: '<clause-list clauses="space"></clause-list>', open: 'summary' },
  'clause-list of key points': {
    markup: '<clause-list clauses="space" variant="key-points"></clause-list>',
  },
};

describe('core: places', () => {
  const warnings = Warnings.ofEachTest();
  const { href } = location;
  const withoutHash = href.split('#')[0]!;
  afterEach(() => history.replaceState(null, '', href));

  const links = (element: Element): HTMLAnchorElement[] =>
    all(element, 'a[href^="#clause-"]') as HTMLAnchorElement[];
  /** Where the links of an element lead; it may name one clause several times. */
  const leadsTo = (element: Element): string[] => [
    ...new Set(links(element).map((link) => link.getAttribute('href')!)),
  ];

  /** The element of the page and the name of what has the focus in it. */
  function focused(): string {
    const host = document.activeElement!;
    const inner = host.shadowRoot?.activeElement;
    const label = inner?.getAttribute('aria-labelledby');
    if (!label) return host.localName;
    return `${host.localName}: ${oneLine(host.shadowRoot!.getElementById(label)!.innerText)}`;
  }

  async function open(element: Element, selector?: string): Promise<void> {
    if (selector) all(element, selector)[0]!.click();
    await new Promise(requestAnimationFrame);
    await settle();
  }

  async function add(markup: string): Promise<HTMLElement> {
    const place = document.createElement('div');
    place.innerHTML = markup;
    document.querySelector('.page')!.append(place);
    await settle();
    return place.firstElementChild as HTMLElement;
  }

  /** Puts elements into one page and returns the first of them. */
  async function page<E extends HTMLElement>(...markup: readonly string[]): Promise<E> {
    const place = await show(`<div class="page">${markup.join('')}</div>`);
    return place.firstElementChild as E;
  }

  async function remove(element: Element): Promise<void> {
    element.remove();
    await settle();
  }

  describe('the place of a clause-card in the text', () => {
    it('is linked only when the text is on the page, and named all the same', async () => {
      const alone = await page(card('space'));
      expect(leadsTo(alone)).to.deep.equal([]);
      expect(textOf(alone)).to.include('Clause 15 of 17');
      const together = await page(card('space'), '<statement-text></statement-text>');
      expect(leadsTo(together)).to.deep.equal(['#clause-space']);
      expect(oneLine(links(together)[0]!.innerText)).to.match(/^Clause 15 of 17/);
    });

    it('is linked when the text comes later, and no longer when it goes', async () => {
      const element = await page(card('space'));
      const text = await add('<statement-text></statement-text>');
      expect(leadsTo(element)).to.deep.equal(['#clause-space']);
      await remove(text);
      expect(leadsTo(element)).to.deep.equal([]);
      document.querySelector('.page')!.prepend(text);
      await settle();
      expect(leadsTo(element)).to.deep.equal(['#clause-space']);
    });

    it('is where the link leads, with the keyboard too, and a step of the browser’s history', async () => {
      const element = await page(card('space'), '<statement-text></statement-text>');
      const { length } = history;
      links(element)[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(location.href).to.equal(`${withoutHash}#clause-space`);
      expect(history.length).to.equal(Math.min(length + 1, 50));
      expect(focused()).to.equal('statement-text: Cooperation in space');
      const { top } = document.activeElement!.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(top).to.be.lessThan(innerHeight);
    });

    it('is in the text of its own statement and in no other', async () => {
      const element = await page<ClauseCard>(card('space'), '<statement-text></statement-text>');
      const text = element.nextElementSibling as StatementText;
      const other = JSON.parse(
        JSON.stringify(threeParties()).replaceAll('shared-water', 'space'),
      ) as object;
      text.statement = other;
      await settle();
      expect(leadsTo(element)).to.deep.equal([]);
      element.statement = other;
      await settle();
      expect(leadsTo(element)).to.deep.equal(['#clause-space']);
    });

    it('is found in a shadow root and from another one', async () => {
      const outer = await page('<div></div>', '<div></div>');
      outer.attachShadow({ mode: 'open' }).innerHTML = card('space');
      outer.nextElementSibling!.attachShadow({ mode: 'open' }).innerHTML =
        '<statement-text></statement-text>';
      await settle();
      const element = outer.shadowRoot!.querySelector('clause-card')!;
      links(element)[0]!.click();
      const text = outer.nextElementSibling!.shadowRoot!.querySelector('statement-text')!;
      expect(text.shadowRoot!.activeElement?.id).to.equal('clause-space');
    });

    it('is no card: neither itself nor another of the same clause', async () => {
      const element = await page(card('space'), card('space'));
      expect(leadsTo(element)).to.deep.equal([]);
    });

    it('is no longer linked when the text has nothing to show', async () => {
      const element = await page(card('space'), '<statement-text></statement-text>');
      element.nextElementSibling!.setAttribute('statement', 'atlantis');
      await settle();
      expect(leadsTo(element)).to.deep.equal([]);
      expect(warnings.lines).to.have.length(1);
    });
  });

  for (const [name, { markup, open: selector, closes }] of Object.entries(citing)) {
    describe(`the clause that ${name} cites`, () => {
      it('is linked to its card on the page, and just named where there is none', async () => {
        const alone = await page(markup);
        await open(alone, selector);
        expect(leadsTo(alone)).to.deep.equal([]);
        expect(textOf(alone)).to.match(/Clause 15|^Key points Cooperation in space/);
        const together = await page(markup, card('space'));
        await open(together, selector);
        expect(leadsTo(together)).to.deep.equal(['#clause-space']);
      });

      it('is linked when the card comes later, and no longer when it goes', async () => {
        const element = await page(markup);
        await open(element, selector);
        const later = await add(card('space'));
        expect(leadsTo(element)).to.deep.equal(['#clause-space']);
        await remove(later);
        expect(leadsTo(element)).to.deep.equal([]);
      });

      it('is linked to the text where there is no card of its own', async () => {
        const element = await page(markup, '<statement-text></statement-text>', card('space'));
        await open(element, selector);
        await remove(document.querySelector('clause-card')!);
        links(element)[0]!.click();
        expect(focused()).to.equal('statement-text: Cooperation in space');
      });

      it('is where the link leads: the card has the focus', async () => {
        const element = await page(markup, '<statement-text></statement-text>', card('space'));
        await open(element, selector);
        links(element)[0]!.focus();
        await sendKeys({ press: 'Enter' });
        expect(focused()).to.equal('clause-card: Cooperation in space');
        expect(location.hash).to.equal('#clause-space');
        if (closes) expect(all(element, ':popover-open')).to.have.length(0);
      });

      it('is linked again when the element was away while the card came', async () => {
        const element = await page(markup);
        await open(element, selector);
        const place = element.parentElement!;
        element.remove();
        await add(card('space'));
        place.prepend(element);
        await settle();
        await open(element, closes ? selector : undefined);
        expect(leadsTo(element)).to.deep.equal(['#clause-space']);
      });
    });
  }

  describe('a link', () => {
    it('leads to the next card when the first of several goes', async () => {
      const element = await page(citing['commitment-timeline']!.markup, card('space'));
      const second = await add(`<h2>Again</h2>${card('space')}`);
      await remove(element.nextElementSibling!);
      links(element)[0]!.click();
      expect(document.activeElement === second.nextElementSibling).to.equal(true);
    });

    it('goes and comes with the clause that a card shows', async () => {
      const element = await page(citing['commitment-timeline']!.markup, card('trade'));
      const other = element.nextElementSibling!;
      expect(leadsTo(element)).to.deep.equal([]);
      other.setAttribute('clause', 'space');
      await settle();
      expect(leadsTo(element)).to.deep.equal(['#clause-space']);
      other.setAttribute('clause', 'trade');
      await settle();
      expect(leadsTo(element)).to.deep.equal([]);
    });

    it('opens what the page has folded around the clause, as the browser does for its own', async () => {
      const element = await page(
        card('space'),
        '<details><summary>More</summary><details><summary>All of it</summary><statement-text></statement-text></details></details>',
      );
      links(element)[0]!.click();
      expect(focused()).to.equal('statement-text: Cooperation in space');
      const folded = [...document.querySelectorAll('details')].map(({ open: isOpen }) => isOpen);
      expect(folded).to.deep.equal([true, true]);
    });

    it('goes when a card shows its fallback instead', async () => {
      const element = await page(citing['commitment-timeline']!.markup, card('space'));
      expect(leadsTo(element)).to.deep.equal(['#clause-space']);
      element.nextElementSibling!.setAttribute('clause', 'atlantis');
      await settle();
      expect(leadsTo(element)).to.deep.equal([]);
      expect(warnings.lines).to.have.length(1);
    });

    it('stays when the page changes its language', async () => {
      const element = await page(citing['commitment-timeline']!.markup, card('space'));
      element.closest('[lang]')!.setAttribute('lang', 'ar');
      await settle();
      expect(leadsTo(element)).to.deep.equal(['#clause-space']);
      links(element)[0]!.click();
      expect(focused()).to.equal('clause-card: التعاون الفضائي');
    });

    it('is the browser’s when the reader asks for another tab', async () => {
      const element = await page(citing['commitment-timeline']!.markup, card('space'));
      let isHandled: boolean | undefined;
      const catchClick = (event: Event): void => {
        isHandled = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', catchClick);
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
        links(element)[0]!.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }),
        );
        expect(isHandled, key).to.equal(false);
      }
      window.removeEventListener('click', catchClick);
      expect(location.href).to.equal(href);
    });

    describe('on a page with a <base> elsewhere', () => {
      const base = document.createElement('base');
      base.href = 'https://example.org/archive/';
      afterEach(() => base.remove());

      it('still leads to the place on this page', async () => {
        const element = await page(card('space'), '<statement-text></statement-text>');
        document.head.append(base);
        links(element)[0]!.click();
        expect(location.href).to.equal(`${withoutHash}#clause-space`);
        expect(focused()).to.equal('statement-text: Cooperation in space');
      });

      it('does so too from the number of a clause in the text', async () => {
        const text = await page('<statement-text></statement-text>');
        document.head.append(base);
        let isHandled: boolean | undefined;
        const catchClick = (event: Event): void => {
          isHandled = event.defaultPrevented;
          event.preventDefault();
        };
        window.addEventListener('click', catchClick, { once: true });
        all(text, '#clause-space a')[0]!.click();
        expect(isHandled, 'the browser would leave the page').to.equal(true);
      });
    });
  });

  describe('the address of a clause', () => {
    async function follow(hash: string): Promise<void> {
      const changed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = hash;
      await changed;
    }

    it('leads to its card where there is no text', async () => {
      await page(card('trade'), card('arctic'));
      await follow('#clause-arctic');
      expect(focused()).to.equal('clause-card: Peace and cooperation in the Arctic');
    });

    it('leads to the text where there is one', async () => {
      await page(card('arctic'), '<statement-text></statement-text>');
      await follow('#clause-arctic');
      expect(focused()).to.equal('statement-text: Peace and cooperation in the Arctic');
    });

    it('leaves the focus alone where the clause is not on the page', async () => {
      await page(card('trade'), '<button>Here</button>');
      document.querySelector<HTMLElement>('.page button')!.focus();
      await follow('#clause-arctic');
      expect(focused()).to.equal('button');
    });
  });
});
