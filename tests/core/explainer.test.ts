import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { inFrame } from '../helpers/frame.js';
import { fallbackOf, part, settle, show, textOf } from '../helpers/page.js';
import { Network } from '../helpers/network.js';
import { threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const card = '<clause-card clause="shared-water">Read the statement</clause-card>';
const define = (tag: string): string => new URL(`../../src/define/${tag}.ts`, import.meta.url).href;

describe('core: explainer', () => {
  const network = Network.ofEachTest();
  const warnings = Warnings.ofEachTest();
  let src: string;
  beforeEach(() => (src = network.serve('three-parties.json', threeParties())));

  const explainer = (inside: string, level = 4): string =>
    `<statement-explainer src="three-parties.json" heading-level="${level}">${inside}</statement-explainer>`;
  const levelOf = (element: Element): string | null =>
    part(element, 'title').getAttribute('aria-level');

  /** Whether an element shows the clause of the explainer's statement, under a heading of this level. */
  function expectExplained(element: Element, level = 4): void {
    expect(part(element, 'title').innerText.trim()).to.equal('Shared water');
    expect(levelOf(element)).to.equal(String(level));
    expect(warnings.lines).to.deep.equal([]);
  }

  it('gives its statement and heading level to what stands inside it, with one request for all', async () => {
    const element = await show(explainer(`<section>${card}</section>${card}`));
    element.querySelectorAll('clause-card').forEach((each) => expectExplained(each));
    expect(network.requests).to.deep.equal([src]);
  });

  it('gives its language', async () => {
    const element = await show(explainer('<clause-card clause="space"></clause-card>'));
    element.removeAttribute('src');
    element.lang = 'ar';
    await settle();
    expect(part(element.firstElementChild!, 'title').innerText.trim()).to.equal('التعاون الفضائي');
  });

  it('gives them to what moves in later, and takes them from what moves out', async () => {
    const element = await show(explainer(''));
    const inside = document.createElement('clause-card');
    inside.setAttribute('clause', 'shared-water');
    element.append(inside);
    await settle();
    expectExplained(inside);

    element.after(inside);
    inside.setAttribute('clause', 'space');
    await settle();
    expect(part(inside, 'title').innerText.trim()).to.equal('Cooperation in space');
    expect(levelOf(inside)).to.equal('3');
  });

  it('gives them to what stands in the shadow root of another element', async () => {
    const element = await show(explainer('<div></div>'));
    const shadow = element.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<p>${card}</p>`;
    await settle();
    expectExplained(shadow.querySelector('clause-card')!);
  });

  it('gives them to what is slotted into it in the shadow root of another element', async () => {
    const layout = await show(`<div>${card}</div>`);
    warnings.lines.length = 0;
    layout.attachShadow({ mode: 'open' }).innerHTML = explainer('<slot></slot>');
    await settle();
    expectExplained(layout.firstElementChild!);
  });

  it('gives new ones when its own change', async () => {
    const element = await show(explainer(card));
    const other = threeParties();
    other.clauses[0]!.title.en = 'Water of all';
    network.serve('other.json', other);
    element.setAttribute('src', 'other.json');
    element.setAttribute('heading-level', '2');
    await settle();
    const inside = element.firstElementChild!;
    expect(part(inside, 'title').innerText.trim()).to.equal('Water of all');
    expect(levelOf(inside)).to.equal('2');
  });

  it('gives a statement that it was given as a property', async () => {
    const element = await show<HTMLElementTagNameMap['statement-explainer']>(
      `<statement-explainer heading-level="4">${card}</statement-explainer>`,
    );
    expect(fallbackOf(element)).to.equal('Read the statement');
    warnings.lines.length = 0;
    element.statement = threeParties();
    await settle();
    expectExplained(element.firstElementChild!);
    expect(network.requests).to.deep.equal([]);
  });

  it('leaves to an inner explainer what that one gives, and gives the rest', async () => {
    const element = await show(
      explainer(`<statement-explainer heading-level="6">${card}</statement-explainer>`),
    );
    expectExplained(element.querySelector('clause-card')!, 6);
  });

  it('leaves to an element what its own attributes say', async () => {
    const own =
      '<clause-card clause="space" statement="regular-meeting-30" heading-level="5"></clause-card>';
    const element = await show(explainer(own));
    expect(textOf(element.firstElementChild!)).to.include('Cooperation in space');
    expect(levelOf(element.firstElementChild!)).to.equal('5');
  });

  it('gives them to elements that are defined before it', () =>
    inFrame(async (frame) => {
      frame.window.fetch = window.fetch;
      frame.body.innerHTML = explainer(card);
      await frame.load(define('clause-card'));
      await settle(frame.document);
      const inside = frame.document.querySelector('clause-card')!;
      expect(levelOf(inside)).to.equal('4');
      expect(part(inside, 'title').innerText.trim()).to.equal('Shared water');

      frame.body.firstElementChild!.setAttribute('heading-level', '5');
      await settle(frame.document);
      expect(levelOf(inside)).to.equal('5');

      await frame.load(define('statement-explainer'));
      await settle(frame.document);
      expect(part(inside, 'title').innerText.trim()).to.equal('Shared water');
      expect(frame.warnings).to.deep.equal([]);
    }));

  it('gives what was set on it as a property before it was defined', () =>
    inFrame(async (frame) => {
      frame.body.innerHTML = `<statement-explainer>${card}</statement-explainer>`;
      const element = frame.body.firstElementChild!;
      Object.assign(element, { statement: threeParties(), headingLevel: 4 });
      await frame.load(define('clause-card'));
      await frame.load(define('statement-explainer'));
      await settle(frame.document);
      expect(levelOf(element.firstElementChild!)).to.equal('4');
      expect(part(element.firstElementChild!, 'title').innerText.trim()).to.equal('Shared water');
    }));

  it('gives a heading level that is none to nobody, and the element says so', async () => {
    const element = await show(explainer(card, 9));
    expect(levelOf(element.firstElementChild!)).to.equal('3');
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.include('<clause-card heading-level="9">').and.include('1, 2, 3');
  });

  it('gives elements made by script what they ask for as properties', async () => {
    const element = await show(explainer(''));
    const inside = Object.assign(document.createElement('clause-card'), {
      clause: 'shared-water',
      variant: 'compact',
      headingLevel: 2,
    } as const);
    element.append(inside);
    await settle();
    expectExplained(inside, 2);
  });
});
