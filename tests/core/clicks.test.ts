import { expect, fixture } from '@open-wc/testing';
import '../../src/define/clause-card.js';
import '../../src/define/party-stance-badge.js';
import { all, settle, show } from '../helpers/page.js';

const badgeMarkup = '<party-stance-badge party="russia" topic="taiwan"></party-stance-badge>';
const isOpen = (badge: Element): boolean => all(badge, ':popover-open').length > 0;
const open = (badge: Element): void => all(badge, 'button')[0]!.click();

describe('a click on something of ours', () => {
  it('is heard in a shadow root of the page, open or closed, beside others in the document', async () => {
    const outside = await show(badgeMarkup);
    for (const mode of ['open', 'closed'] as const) {
      const host = await fixture<HTMLElement>('<div></div>');
      const tree = host.attachShadow({ mode });
      tree.innerHTML = badgeMarkup;
      const badge = tree.firstElementChild!;
      await settle(tree);
      open(badge);
      expect(isOpen(badge), mode).to.equal(true);
      open(outside);
      expect([isOpen(outside), isOpen(badge)], mode).to.deep.equal([true, false]);
      outside.shadowRoot!.querySelector<HTMLElement>(':popover-open')!.hidePopover();
    }
  });

  it('is heard where the page keeps clicks to itself', async () => {
    const badge = await show(badgeMarkup);
    const place = badge.parentElement!;
    for (const capture of [true, false])
      place.addEventListener('click', (event) => event.stopPropagation(), { capture });
    open(badge);
    expect(isOpen(badge)).to.equal(true);
  });

  it('is answered once, whatever it passes on its way', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = '<clause-card clause="space"></clause-card>';
    await show('<clause-card clause="space"></clause-card>');
    const card = tree.firstElementChild!;
    await settle(tree);
    let copies = 0;
    card.addEventListener('communique-copy', (event) => {
      copies += 1;
      event.preventDefault();
    });
    all(card, '.copy button')[0]!.click();
    expect(copies).to.equal(1);
  });
});
