import type { CustomElement, Package } from 'custom-elements-manifest/schema.js';
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import {
  attributesOf,
  passagesOf,
  plainReadingOf,
  widgetElements,
  type Passage,
  type Widget,
} from '../../src/embed/index.js';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { parseStatement, type Statement } from '../../src/model/index.js';
import { settle, show } from '../helpers/page.js';
import { bundledStatement, threeParties } from '../helpers/statements.js';
import { exampleWidgets, nameOf, widgetOf } from '../helpers/widgets.js';

const moreWidgets: readonly Widget[] = [
  widgetOf('clause-card', 'clause="one-china" hide="number references"'),
  widgetOf('commitment-timeline', 'from="2026" to="2027" hide="undated"'),
  widgetOf('commitment-timeline', 'topic="space" group-by="none" hide="strength context"'),
  widgetOf('clause-list', 'party="russia" strength="position" hide="count"'),
  widgetOf('party-stance-badge', 'party="russia" topic="space"'),
  widgetOf('stance-matrix', 'topics="space taiwan" hide="title"'),
  widgetOf('topic-chart', 'hide="legend title"'),
];

describe('what a widget says, apart from any markup', () => {
  let statement: Statement;
  before(async () => {
    statement = await bundledStatement();
  });

  for (const language of ['en', 'ar', 'ru', 'zh', 'fr']) {
    for (const widget of [...exampleWidgets, ...moreWidgets]) {
      it(`is what ${nameOf(widget)} shows in ${language}`, async () => {
        const passages = passagesOf(widget, await plainReadingOf(statement, language));
        expectInOrder(passages, await wordsShownBy(widget, language));
      });
    }
  }

  for (const widget of [
    widgetOf('clause-card', 'clause="norland-borders"'),
    widgetOf('commitment-timeline'),
    widgetOf('statement-header'),
    widgetOf('statement-source'),
    widgetOf('statement-text'),
    widgetOf('stance-matrix'),
    widgetOf('statement-note', 'about="river-commission"'),
    widgetOf('topic-chart', 'by="party"'),
  ]) {
    it(`is what ${nameOf(widget)} shows of a statement of three parties`, async () => {
      const parties = parseStatement(threeParties());
      const passages = passagesOf(widget, await plainReadingOf(parties, 'en'));
      expectInOrder(passages, await wordsShownBy(widget, 'en', parties));
    });
  }

  it('holds both texts of two statements that differ', async () => {
    const json = threeParties();
    const first = parseStatement(json);
    json.revision += 1;
    json.clauses[0]!.quote.exact = 'The Parties agreed to share no measurement of the rivers.';
    json.clauses[1]!.id = 'borders';
    for (const commitment of json.commitments)
      if (commitment.clause === 'norland-borders') commitment.clause = 'borders';
    for (const event of json.events)
      if (event.clause === 'norland-borders') event.clause = 'borders';
    json.corrections = [];
    const second = parseStatement(json);
    const reading = await plainReadingOf(first, 'en', new Map([['later', second]]));
    const texts = passagesOf(widgetOf('statement-compare', 'with="later"'), reading).map(
      ({ label, text }) => (label ? `${label}: ${text}` : text),
    );
    expect(texts).to.include.members([
      'First text · Verbatim, official text in English: The Parties agreed to share every measurement of the rivers.',
      'Second text · Verbatim, official text in English: The Parties agreed to share no measurement of the rivers.',
      'Only in the first text',
      'Norland on its borders · Clause 2',
    ]);
  });

  it('knows the attributes that the manifest documents', () => {
    const declarations = (manifest as unknown as Package).modules.flatMap(
      (module) => (module.declarations ?? []) as CustomElement[],
    );
    for (const tag of widgetElements) {
      const { attributes = [] } = declarations.find(({ tagName }) => tagName === tag)!;
      const documented = attributes.map(({ name }) => name);
      expect(attributesOf(tag), tag).to.have.members([...documented, 'lang', 'dir']);
    }
  });
});

describe('a widget that cannot be shown', () => {
  for (const [markup, message] of [
    [['clause-cart', ''], /<clause-cart>.*"clause-cart".*clause-card/],
    [['clause-card', ''], /<clause-card clause>.*is missing.*one-china/],
    [['clause-card', 'clause="atlantis"'], /<clause-card clause>.*"atlantis".*one-china/],
    [['clause-card', 'clause="space" variant="tiny"'], /variant>.*"tiny".*full, compact, quote/],
    [['clause-card', 'clause="space" hide="voice"'], /hide>.*"voice".*title, number/],
    [['clause-card', 'clause="space" onclick="x"'], /<clause-card>.*"onclick".*clause, variant/],
    [['clause-card', 'clause="space" heading-level="7"'], /heading-level>.*"7".*1, 2, 3/],
    [['clause-list', 'limit="few"'], /limit>.*"few".*whole number/],
    [['commitment-timeline', 'from="May"'], /from>.*"May".*2025-11/],
    [['party-stance-badge', 'party="russia" topic="x"'], /topic>.*"x".*taiwan/],
    [['stance-matrix', 'topics="taiwan x"'], /topics>.*"x".*taiwan/],
    [['statement-compare', 'with="x"'], /with>.*"x".*regular-meeting-30/],
    [['statement-note', 'about="x"'], /about>.*"x".*unga-2758/],
    [['statement-text', 'langs="ar arabic_"'], /langs>.*"arabic_".*en/],
    [['topic-chart', 'by="verb"'], /by>.*"verb".*topic, party/],
  ] as const) {
    it(`is refused with what is wrong: <${markup.join(' ')}>`, async () => {
      const reading = await plainReadingOf(await bundledStatement(), 'en');
      expect(() => passagesOf(widgetOf(markup[0], markup[1]), reading)).to.throw(message);
    });
  }
});

/** The words of the live element and of all that it opens, without spaces: spans have none between them. */
async function wordsShownBy(
  { element, attributes, words = '' }: Widget,
  language: string,
  statement?: Statement,
): Promise<string> {
  const shown = document.createElement(element);
  for (const [name, value] of Object.entries(attributes))
    shown.setAttribute(name, value === true ? '' : String(value));
  shown.textContent = words;
  if (statement) Object.assign(shown, { statement });
  const place = await show('<div></div>', { lang: language });
  place.append(shown);
  await settle();
  const root = shown.shadowRoot!;
  for (const opener of root.querySelectorAll<HTMLElement>('[popovertarget]')) opener.click();
  const details = [...root.querySelectorAll('details')];
  for (const each of details) each.open = true;
  await settle();
  const bodies = root.querySelectorAll('li details');
  await waitUntil(() => [...bodies].every((body) => body.childElementCount > 1));
  return withoutSpaces(root.textContent);
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '');

/** Pieces of a passage are apart by space in the element. */
function expectInOrder(passages: readonly Passage[], words: string): void {
  expect(passages).not.to.be.empty;
  let at = 0;
  for (const { text } of passages) {
    for (const piece of text.split(' · ')) {
      const found = words.indexOf(withoutSpaces(piece), at);
      expect(
        found,
        `“${piece}” after “${words.slice(0, at)}” in “${words.slice(at)}”`,
      ).to.be.at.least(0);
      at = found + withoutSpaces(piece).length;
    }
  }
}
