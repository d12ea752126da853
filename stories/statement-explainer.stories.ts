import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn } from 'storybook/test';
import '../src/define/all.js';
import type { StatementExplainer } from '../src/elements/statement-explainer/statement-explainer.js';
import { controlsOf } from './controls.js';
import invented from './invented-statement.json' with { type: 'json' };
// An address of its own, as a newsroom would serve it.
import inventedAddress from './invented-statement.json?url&no-inline';
import { column, contentOf, expectFallback, settled } from './surroundings.js';

type Args = Pick<StatementExplainer, 'src' | 'statement'> & {
  'heading-level'?: StatementExplainer['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

export default {
  title: 'Elements/A whole article (statement-explainer)',
  id: 'statement-explainer',
  component: 'statement-explainer',
  decorators: [column()],
  argTypes: controlsOf('statement-explainer'),
  args: { onCommuniqueError: fn() },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const anArticle = ({ src, statement, 'heading-level': headingLevel }: Args) =>
  html`<statement-explainer
    src=${ifDefined(src)}
    heading-level=${ifDefined(headingLevel)}
    .statement=${statement}
  >
    <h2>One topic, one voice</h2>
    <p>
      Where the statement speaks about Taiwan, one party speaks: according to the text,
      <party-stance-badge party="russia" topic="taiwan"></party-stance-badge>. Of the other it gives
      no position on the topic (<party-stance-badge
        party="china"
        topic="taiwan"
      ></party-stance-badge
      >).
    </p>
    <clause-card clause="one-china"></clause-card>
    <h2>One date</h2>
    <p>A single undertaking comes with a span of years.</p>
    <commitment-timeline topic="space"></commitment-timeline>
    <h2>Provenance</h2>
    <statement-source></statement-source>
  </statement-explainer>`;

/** A card, badges, a timeline and the source between an article’s own paragraphs. */
export const AnArticle: Story = { args: { 'heading-level': 3 }, render: anArticle };

/** The same tags in the language of the page. */
export const Arabic: Story = {
  globals: { language: 'ar' },
  render: () =>
    html`<statement-explainer>
      <h2>موضوع واحد وصوت واحد</h2>
      <p>
        حين يتناول البيان تايوان يتحدث طرف واحد (<party-stance-badge
          party="russia"
          topic="taiwan"
        ></party-stance-badge
        >)، ولا يرد في النص المنقول موقف للطرف الآخر من هذا الموضوع (<party-stance-badge
          party="china"
          topic="taiwan"
        ></party-stance-badge
        >).
      </p>
      <clause-card clause="one-china"></clause-card>
      <h2>موعد واحد</h2>
      <commitment-timeline topic="space"></commitment-timeline>
      <h2>المصدر</h2>
      <statement-source></statement-source>
    </statement-explainer>`,
};

/** Each part of the page reads in its nearest `lang`. */
export const TwoLanguages: Story = {
  render: () =>
    html`<statement-explainer>
      <clause-card clause="space" variant="compact"></clause-card>
      <div lang="ar" dir="rtl">
        <clause-card clause="space" variant="compact"></clause-card>
      </div>
      <div lang="zh">
        <clause-card clause="space" variant="compact"></clause-card>
      </div>
    </statement-explainer>`,
};

const theLake = html`
  <p>
    According to the declaration,
    <party-stance-badge party="southland" topic="fishing"></party-stance-badge>.
  </p>
  <clause-card clause="water-level"></clause-card>
`;

/** Another statement, given as a property by a script of the page. The statement is invented. */
export const AnotherStatement: Story = {
  args: { statement: invented },
  render: ({ statement }) =>
    html`<statement-explainer .statement=${statement}>${theLake}</statement-explainer>`,
};

/** Another statement by its address. It is fetched once for all elements inside. */
export const StatementByAddress: Story = {
  args: { src: inventedAddress },
  render: ({ src }) =>
    html`<statement-explainer src=${ifDefined(src)}>${theLake}</statement-explainer>`,
  async play({ canvasElement }) {
    const card = await settled(canvasElement, 'clause-card');
    await expect(contentOf(card)).toHaveTextContent('Official translation');
  },
};

/** The address leads nowhere: every element keeps its fallback and says why, once. */
export const AddressThatFails: Story = {
  args: { src: './no-such-statement.json' },
  render: ({ src, onCommuniqueError }) =>
    // prettier-ignore
    html`<statement-explainer src=${ifDefined(src)} @communique-error=${onCommuniqueError}><clause-card clause="water-level"><span>The parties say that they agreed to measure the level of the lake together.</span> <a href="https://example.org/gazette/17">Source</a></clause-card></statement-explainer>`,
  async play({ canvasElement, args }) {
    const card = await settled(canvasElement, 'clause-card');
    await expectFallback(card);
    await expect(args.onCommuniqueError).toHaveBeenCalledOnce();
  },
};

/** Headings inside follow the outline of the article around them. */
export const HeadingLevels: Story = {
  args: { 'heading-level': 2 },
  render: ({ 'heading-level': headingLevel }) =>
    html`<statement-explainer heading-level=${ifDefined(headingLevel)}>
      <clause-card clause="trade" variant="compact"></clause-card>
      <clause-card clause="space" variant="compact"></clause-card>
    </statement-explainer>`,
};
