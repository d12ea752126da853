import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { fallbackOf, oneLine, settle, show, textOf } from '../helpers/page.js';
import { Network } from '../helpers/network.js';
import { Warnings } from '../helpers/warnings.js';

// What it gives to the elements inside it: tests/core/explainer.test.ts.
describe('<statement-explainer>', () => {
  const network = Network.ofEachTest();
  const warnings = Warnings.ofEachTest();

  it('shows its children as the page wrote them, and adds no box but a block', async () => {
    const element = await show('<statement-explainer><p>An article.</p></statement-explainer>');
    expect(element.innerText.trim()).to.equal('An article.');
    expect(getComputedStyle(element).display).to.equal('block');
    const [inner, outer] = [element.firstElementChild!, element].map((each) =>
      each.getBoundingClientRect(),
    );
    expect([inner!.left, inner!.width]).to.deep.equal([outer!.left, outer!.width]);
  });

  it('leaves the article and every fallback in view when its statement cannot be had', async () => {
    network.serve('gone.json', '', 404);
    const element = await show(
      `<statement-explainer src="gone.json">
        <p>An article with <party-stance-badge party="russia" topic="taiwan">a position</party-stance-badge>.</p>
        <clause-card clause="space">Read the clause</clause-card>
      </statement-explainer>`,
    );
    expect(oneLine(element.innerText)).to.equal('An article with a position. Read the clause');
    expect(network.requests).to.have.length(1);
    expect(warnings.lines).to.have.length(2);
    for (const line of warnings.lines) expect(line).to.include('"gone.json"').and.include('404');
  });

  it('holds elements of several languages side by side', async () => {
    const element = await show(
      `<statement-explainer>
        <clause-card clause="space"></clause-card>
        <section lang="ar"><clause-card clause="space">اقرأ</clause-card></section>
      </statement-explainer>`,
    );
    const [english, arabic] = [...element.querySelectorAll('clause-card')];
    expect(textOf(english!))
      .to.include('Cooperation in space')
      .and.include('Unofficial translation');
    expect(textOf(arabic!))
      .to.include('التعاون الفضائي')
      .and.not.match(/[A-Za-z]{3}/);
    element.lang = 'ru';
    await settle();
    expect(textOf(english!)).to.match(/Неофициальный перевод/);
    expect(textOf(arabic!)).to.include('التعاون الفضائي');
    expect(fallbackOf(element)).not.to.include('اقرأ');
  });
});
