import { expect } from '@open-wc/testing';
import { CommuniqueErrorEvent } from '../../src/core/communique-error-event.js';
import '../../src/define/all.js';
import type { ClauseCard } from '../../src/elements/clause-card/clause-card.js';
import { parseStatement } from '../../src/model/index.js';
import { inFrame } from '../helpers/frame.js';
import { documentedElements } from '../helpers/manifest.js';
import { Network } from '../helpers/network.js';
import { fallbackOf, part, settle, show, textOf } from '../helpers/page.js';
import { threeParties } from '../helpers/statements.js';
import { Warnings } from '../helpers/warnings.js';

const card = (attributes = ''): string =>
  `<clause-card clause="shared-water" ${attributes}>Read the statement</clause-card>`;

describe('core: statements', () => {
  const network = Network.ofEachTest();
  const warnings = Warnings.ofEachTest();
  const titleOf = (element: Element): string => part(element, 'title').innerText.trim();

  /** That the fallback is there and that one warning names the attribute, its value and the reason. */
  function expectRefused(element: HTMLElement, ...words: string[]): void {
    expect(fallbackOf(element)).to.equal('Read the statement');
    expect(warnings.lines).to.have.length(1);
    for (const word of ['<clause-card statement=', ...words]) {
      expect(warnings.lines[0]).to.include(word);
    }
  }

  describe('by address', () => {
    it('come from the address, relative to the page', async () => {
      const src = network.serve('data/three.json', threeParties());
      expect(titleOf(await show(card('statement="data/three.json"')))).to.equal('Shared water');
      expect(network.requests).to.deep.equal([src]);
    });

    it('are requested once for a page', async () => {
      const src = network.serve('once.json', threeParties());
      const place = await show(`<div>${card('statement="once.json"').repeat(3)}</div>`);
      const later = await show(card(`statement="${src}"`));
      expect([...place.children, later].map(titleOf)).to.deep.equal(Array(4).fill('Shared water'));
      expect(network.requests).to.deep.equal([src]);
    });

    it('leave the fallback in view while they are on their way', async () => {
      let arrive!: () => void;
      const arrival = new Promise<void>((resolve) => (arrive = resolve));
      window.fetch = async () => {
        await arrival;
        return Response.json(threeParties());
      };
      const showing = show(card('statement="slow.json"'));
      // An update after the request is out, and before the answer.
      await new Promise(requestAnimationFrame);
      const element = document.querySelector<HTMLElement>('clause-card')!;
      expect(fallbackOf(element)).to.equal('Read the statement');
      arrive();
      await showing;
      expect(fallbackOf(element)).to.equal('');
      expect(titleOf(element)).to.equal('Shared water');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('are refused with the answer of a server that has none', async () => {
      network.serve('gone.json', '', 404);
      expectRefused(await show(card('statement="gone.json"')), '"gone.json"', '404');
    });

    it('are refused where the network fails', async () => {
      expectRefused(
        await show(card('statement="unreachable.json"')),
        '"unreachable.json"',
        'fetch',
      );
    });

    it('are refused where the answer is no JSON', async () => {
      network.serve('page.json', '<!doctype html><title>Not found</title>');
      expectRefused(await show(card('statement="page.json"')), '"page.json"', 'JSON');
    });

    it('are refused where the JSON is no statement, with everything that is wrong with it', async () => {
      const wrong = threeParties();
      wrong.kind = 'poem';
      wrong.clauses[0]!.stances[0]!.position = 'adores';
      network.serve('wrong.json', wrong);
      expectRefused(
        await show(card('statement="wrong.json"')),
        '2 problems',
        'kind: "poem"',
        'joint-statement',
        'clauses[0].stances[0].position: "adores"',
      );
    });

    it('are refused where the address would run a script or hold the data itself', async () => {
      Object.assign(window, { ran: false });
      for (const address of [
        'javascript:window.ran=1//.',
        'data:application/json,{}',
        'blob:x/y',
      ]) {
        warnings.lines.length = 0;
        const element = await show(card(`statement="${address}"`));
        expectRefused(element, address, `${address.split(':')[0]}:`);
      }
      expect(network.requests).to.deep.equal([]);
      expect((window as { ran?: unknown }).ran).to.equal(false);
    });

    it('are refused where the address is none', async () => {
      expectRefused(await show(card('statement="https://["')), 'https://[');
    });

    it('are shown once a wrong address is put right', async () => {
      network.serve('right.json', threeParties());
      network.serve('left.json', '', 500);
      const element = await show(card('statement="left.json"'));
      expectRefused(element, '500');
      element.setAttribute('statement', 'right.json');
      await settle();
      expect(titleOf(element)).to.equal('Shared water');
      expect(fallbackOf(element)).to.equal('');
    });

    it('give way to the fallback again when an address becomes wrong', async () => {
      network.serve('good.json', threeParties());
      const element = await show(card('statement="good.json"'));
      element.setAttribute('statement', 'bad.json');
      await settle();
      expectRefused(element, '"bad.json"');
    });
  });

  describe('as a property', () => {
    it('may be the JSON', async () => {
      const element = await show<ClauseCard>(card('statement="regular-meeting-30"'));
      warnings.lines.length = 0;
      element.statement = threeParties();
      await settle();
      expect(titleOf(element)).to.equal('Shared water');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('may be a statement that was parsed', async () => {
      const element = await show<ClauseCard>(card('statement="regular-meeting-30"'));
      element.statement = parseStatement(threeParties());
      await settle();
      expect(titleOf(element)).to.equal('Shared water');
    });

    it('are refused where they are no statement, with a warning and an event', async () => {
      const element = await show<ClauseCard>(card('statement="regular-meeting-30"'));
      warnings.lines.length = 0;
      const events: CommuniqueErrorEvent[] = [];
      element.addEventListener('communique-error', (event) => events.push(event));
      element.statement = { title: 'None' };
      await settle();
      expectRefused(element, 'given as a property', 'problems', 'title: "None"', 'clauses');
      expect(events).to.have.length(1);
      expect(events[0]!.attribute).to.equal('statement');
    });
  });

  describe('by id', () => {
    it('are those that are bundled, and the first of them without an id', async () => {
      const clause = '<clause-card clause="space"></clause-card>';
      const named = clause.replace('>', ' statement="regular-meeting-30">');
      expect(textOf(await show(named))).to.equal(textOf(await show(clause)));
      expect(network.requests).to.deep.equal([]);
    });

    it('are refused where no statement has the id, with those that there are', async () => {
      const element = await show(card('statement="regular-meeting-31"'));
      expectRefused(element, '"regular-meeting-31"', 'Valid: regular-meeting-30.');
      expect(network.requests).to.deep.equal([]);
    });
  });

  it('are missed with one warning by every element on a page that has none', () =>
    inFrame(async (frame) => {
      for (const { tag, module } of documentedElements) {
        if (tag === 'statement-explainer') continue;
        await frame.load(module);
        const exported = (await frame.import(module)) as Record<string, CustomElementConstructor>;
        frame.window.customElements.define(tag, Object.values(exported)[0]!);
        frame.body.innerHTML = `<${tag}>Read the statement</${tag}>`;
        await settle(frame.document);
        expect(fallbackOf(frame.body.firstElementChild as HTMLElement), tag).to.equal(
          'Read the statement',
        );
        expect(frame.warnings.splice(0), tag).to.deep.equal([
          `<${tag} statement=undefined>: No statement is bundled with this page.`,
        ]);
      }
    }));

  describe('and their texts', () => {
    it('are text, whatever they hold', async () => {
      const hostile = threeParties();
      const script = '<img src="x" onerror="window.ran = 1"><b>bold</b> ${1} {party}';
      hostile.clauses[0]!.title.en = script;
      hostile.clauses[0]!.quote.exact = `${script} agreed to`;
      hostile.references[0]!.label.en = script;
      hostile.title.en = script;
      const element = await show<ClauseCard>(card('statement="regular-meeting-30"'));
      element.statement = hostile;
      await settle();
      expect(titleOf(element)).to.equal(script);
      expect(part(element, 'quotation').innerText).to.include(`${script} agreed to`);
      expect(element.shadowRoot!.querySelectorAll('img, b')).to.have.length(0);
    });
  });
});
