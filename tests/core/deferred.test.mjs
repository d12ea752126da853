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

const asked = '<style>:root { --communique-content-visibility: auto }</style>';

async function openCards({ fragment = '', head = asked } = {}) {
  opened = await newsroom.open(documentOf(head));
  page = opened.page;
  await page.evaluate(async (hash) => {
    location.hash = hash;
    await customElements.whenDefined('clause-card');
    const elements = [...document.querySelectorAll('clause-card')];
    await Promise.all(elements.map((card) => /** @type {any} */ (card).updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, fragment);
}

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

describe('a card far down a page that has asked for its layout to wait', () => {
  it('does wait', async () => {
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
    await page.emulateMedia({ media: 'print' });
    assert.equal((await lastCard()).isLaidOut, true);
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
});

describe('a card far down a page that has not asked for that', () => {
  it('does not wait, and is there for who hears the page', async () => {
    await openCards({ head: '' });
    assert.equal((await lastCard()).isLaidOut, true);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const headings = nodes.filter(({ role }) => role?.value === 'heading');
    assert.equal(headings.length, 61);
    assert.ok(headings.some(({ name }) => name?.value === 'Cooperation in space'));
    await opened.close();
  });
});
