import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { regularMeeting30 } from '../../dist/data/regular-meeting-30/index.js';
import { withLanguages } from '../../dist/model/index.js';
import { openNewsroom, scripts } from '../helpers/newsroom.mjs';

const heading = 'The statement says';

/** @param {number} count */
async function statementOfEvents(count) {
  const statement = await withLanguages(regularMeeting30);
  return {
    ...statement,
    commitments: [],
    events: Array.from({ length: count }, (_, index) => ({
      id: `event-${index}`,
      date: String(1000 + index),
      title: Object.fromEntries(
        statement.languages.map((language) => [language, `Meeting ${index}`]),
      ),
      basis: 'text',
      source: 'press-report',
    })),
  };
}

/** @type {Awaited<ReturnType<typeof openNewsroom>>} */
let newsroom;
/** @type {Awaited<ReturnType<typeof newsroom.open>>} */
let opened;

before(async () => {
  newsroom = await openNewsroom({ assistiveTechnology: true });
});
after(() => newsroom.close());

/** @param {number} count */
async function openTimelineOf(count) {
  opened = await newsroom.open(
    `<!doctype html><html lang="en"><body><commitment-timeline></commitment-timeline><script type="module" src="${scripts}communique.js"></script></body></html>`,
  );
  await opened.page.evaluate(
    async (statement) => {
      await customElements.whenDefined('commitment-timeline');
      const timeline = /** @type {any} */ (document.querySelector('commitment-timeline'));
      timeline.statement = statement;
      await timeline.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    await statementOfEvents(count),
  );
}

/** The lists as assistive technology is told of them: the name of each, and how many items it has. */
async function listsForAssistiveTechnology() {
  const session = await opened.page.context().newCDPSession(opened.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (/** @type {typeof nodes[0]} */ node) => (node.ignored ? '' : node.role?.value);
  const lists = new Map(
    nodes
      .filter((node) => roleOf(node) === 'list')
      .map(({ nodeId, name }) => [nodeId, { name: name?.value, items: 0 }]),
  );
  for (const node of nodes.filter((each) => roleOf(each) === 'listitem')) {
    let at = byId.get(node.parentId ?? '');
    while (at && !lists.has(at.nodeId)) at = byId.get(at.parentId ?? '');
    const list = lists.get(at?.nodeId ?? '');
    assert.ok(list, 'an item is in no list');
    list.items += 1;
  }
  return [...lists.values()];
}

const isLaidOut = (/** @type {number} */ index) =>
  `[...document.querySelector('commitment-timeline').shadowRoot.querySelectorAll('li')].at(${index}).checkVisibility({ contentVisibilityAuto: true })`;

/** Whether an item of the timeline is laid out, and its distance to the one before it. */
const itemAt = (/** @type {number} */ index) =>
  opened.page.evaluate((at) => {
    const root = document.querySelector('commitment-timeline')?.shadowRoot;
    const items = [...(root?.querySelectorAll('li') ?? [])];
    const top = (/** @type {number} */ place) => items[place]?.getBoundingClientRect().top ?? NaN;
    return {
      isLaidOut: items.at(at)?.checkVisibility({ contentVisibilityAuto: true }),
      distance: Math.round((top(at) - top(at - 1)) * 10) / 10,
    };
  }, index);

describe('a list', () => {
  for (const count of [3, 50, 51, 2000]) {
    it(`of ${count} items is one list of them to assistive technology, with its name`, async () => {
      await openTimelineOf(count);
      assert.deepEqual(await listsForAssistiveTechnology(), [{ name: heading, items: count }]);
      await opened.close();
    });
  }

  it('lays out what is about to be seen, and the rest later', async () => {
    await openTimelineOf(300);
    await opened.page.waitForFunction(isLaidOut(0));
    assert.equal((await itemAt(-1)).isLaidOut, false);
    await opened.page.emulateMedia({ media: 'print' });
    await opened.page.waitForFunction(isLaidOut(-1));
    await opened.close();
  });

  it('looks the same where one group of its items ends and the next begins', async () => {
    await openTimelineOf(120);
    await opened.page.emulateMedia({ media: 'print' });
    const { distance } = await itemAt(40);
    assert.ok(distance > 20, `${distance}`);
    for (const index of [50, 51, 100]) assert.equal((await itemAt(index)).distance, distance);
    await opened.close();
  });

  it('is found by a search in the page to its end', async () => {
    await openTimelineOf(300);
    const isFound = await opened.page.evaluate(() =>
      /** @type {any} */ (globalThis).find('Meeting 234'),
    );
    assert.equal(isFound, true);
    await opened.close();
  });
});
