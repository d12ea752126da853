import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openNewsroom, scripts } from '../helpers/newsroom.mjs';

const clauses = ['one-china', 'arctic', 'trade', 'evacuation'];
const last = 'space';
const cards = [...Array.from({ length: 60 }, (_, index) => clauses[index % 4]), last]
  .map((clause) => `<p>Text of the article</p><clause-card clause="${clause}"></clause-card>`)
  .join('');
/** @param {string} head */
const documentOf = (head) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>${head}</head><body>${cards}<script type="module" src="${scripts}communique.js"></script></body></html>`;

/** @type {Awaited<ReturnType<typeof openNewsroom>>} */
let newsroom;
/** @type {Awaited<ReturnType<typeof newsroom.open>>} */
let opened;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  newsroom = await openNewsroom();
});
after(() => newsroom.close());

async function openCards({ fragment = '', head = '', browser = newsroom } = {}) {
  opened = await browser.open(documentOf(head));
  page = opened.page;
  await page.evaluate(async (hash) => {
    location.hash = hash;
    await customElements.whenDefined('clause-card');
    const elements = [...document.querySelectorAll('clause-card')];
    await Promise.all(elements.map((card) => /** @type {any} */ (card).updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, fragment);
}

const isLastCardLaidOut = `[...document.querySelectorAll('clause-card')].at(-1).shadowRoot.querySelector('article').checkVisibility({ contentVisibilityAuto: true })`;

/** Whether the content of the last card is laid out, and where. */
const lastCard = () =>
  page.evaluate(() => {
    const content = [...document.querySelectorAll('clause-card')]
      .at(-1)
      ?.shadowRoot?.querySelector('article');
    const { top = 0, bottom = 0 } = content?.getBoundingClientRect() ?? {};
    return {
      isLaidOut: content?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
      isInWindow: bottom > 0 && top < innerHeight,
    };
  });

describe('a card far down a page', () => {
  it('waits with its layout', async () => {
    await openCards();
    assert.deepEqual(await lastCard(), { isLaidOut: false, isInWindow: false });
    await opened.close();
  });

  it('is found by a search in the page', async () => {
    await openCards();
    const isFound = await page.evaluate(() => /** @type {any} */ (globalThis).find('Roscosmos'));
    assert.equal(isFound, true);
    await page.waitForFunction(() => scrollY > 1000);
    assert.deepEqual(await lastCard(), { isLaidOut: true, isInWindow: true });
    await opened.close();
  });

  it('is where a link to it leads', async () => {
    await openCards({ fragment: `#clause-${last}` });
    await page.waitForFunction(() => document.activeElement?.localName === 'clause-card');
    assert.deepEqual(await lastCard(), { isLaidOut: true, isInWindow: true });
    await opened.close();
  });

  it('is printed', async () => {
    await openCards();
    assert.equal((await lastCard()).isLaidOut, false);
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(isLastCardLaidOut);
    await opened.close();
  });

  it('does not move what the reader looks at', async () => {
    await openCards();
    for (const position of [0.5, 1, 0.75, 0]) {
      const moved = await page.evaluate(async (share) => {
        const frame = () =>
          new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        scrollTo(0, share * document.documentElement.scrollHeight);
        // What the reader sees first is the frame after.
        await frame();
        await frame();
        const paragraphs = [...document.querySelectorAll('p')];
        const seen =
          paragraphs.find((each) => each.getBoundingClientRect().top >= 0) ?? paragraphs.at(-1);
        const start = seen?.getBoundingClientRect().top ?? 0;
        for (let count = 0; count < 5; count += 1) await frame();
        return Math.abs((seen?.getBoundingClientRect().top ?? 0) - start);
      }, position);
      assert.ok(moved < 1, `${moved} px at ${position}`);
    }
    await opened.close();
  });

  it('is there for who hears the page, with all that it says and offers', async () => {
    const heard = await openNewsroom({ assistiveTechnology: true });
    try {
      await openCards({ browser: heard });
      assert.equal((await lastCard()).isLaidOut, false);
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      /** @param {string} role */
      const named = (role) =>
        nodes
          .filter((node) => !node.ignored && node.role?.value === role)
          .map(({ name }) => name?.value);
      assert.equal(named('article').length, 61);
      assert.equal(named('heading').length, 61);
      assert.equal(named('blockquote').length, 61);
      assert.equal(named('button').filter((name) => name === 'Copy quotation').length, 61);
      assert.ok(named('heading').includes('Cooperation in space'));
      assert.ok(named('StaticText').some((text) => text?.includes('Roscosmos')));
    } finally {
      await heard.close();
    }
  });

  it('does not wait where the page says so', async () => {
    await openCards({
      head: '<style>:root { --communique-content-visibility: visible }</style>',
    });
    assert.equal((await lastCard()).isLaidOut, true);
    await opened.close();
  });
});

describe('the first cards of a page', () => {
  it('do not wait, and so do not jump when they come into view', async () => {
    await openCards();
    const areLaidOut = await page.evaluate(() =>
      [...document.querySelectorAll('clause-card')]
        .slice(0, 10)
        .every((card) =>
          card.shadowRoot
            ?.querySelector('article')
            ?.checkVisibility({ contentVisibilityAuto: true }),
        ),
    );
    assert.equal(areLaidOut, true);
    await opened.close();
  });
});
