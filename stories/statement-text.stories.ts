import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn } from 'storybook/test';
import '../src/define/clause-card.js';
import '../src/define/statement-explainer.js';
import '../src/define/statement-text.js';
import type { StatementText } from '../src/elements/statement-text/statement-text.js';
import { controlsOf } from './controls.js';
import invented from './invented-statement.json' with { type: 'json' };
import {
  column,
  contentOf,
  expectFallback,
  expectNoFallback,
  inside,
  settled,
} from './surroundings.js';

type Args = Pick<StatementText, 'langs' | 'hide' | 'statement'> & {
  'heading-level'?: StatementText['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

export default {
  title: 'Elements/The whole statement (statement-text)',
  id: 'statement-text',
  component: 'statement-text',
  decorators: [column('48rem')],
  argTypes: controlsOf('statement-text'),
  args: { onCommuniqueError: fn() },
  render: (args) =>
    html`<statement-text
      langs=${ifDefined(args.langs)}
      hide=${ifDefined(args.hide)}
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      @communique-error=${args.onCommuniqueError}
    ></statement-text>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The language of the source beside that of the reader, aligned by clause. */
export const SourceAndReader: Story = {
  async play({ canvasElement }) {
    const text = await settled(canvasElement, 'statement-text');
    await expect(inside(text).getAllByRole('article')).toHaveLength(17);
    await expect(contentOf(text)).toHaveTextContent('Verbatim, as reported in Arabic');
    await expect(contentOf(text)).toHaveTextContent('Unofficial translation');
  },
};

/** One language, for a reader of the translation. */
export const OneLanguage: Story = { args: { langs: 'en' } };

/** Three, where there is room for three. */
export const ThreeLanguages: Story = {
  args: { langs: 'ar ru zh' },
  decorators: [column('60rem')],
};

/** There is no French, and the text says so clause by clause. */
export const MissingTranslation: Story = {
  args: { langs: 'ar fr' },
  async play({ canvasElement }) {
    const text = await settled(canvasElement, 'statement-text');
    await expect(contentOf(text)).toHaveTextContent('No translation: French');
  },
};

/** An official text and an official translation. The statement is invented. */
export const OfficialText: Story = {
  args: { statement: invented },
  async play({ canvasElement }) {
    const text = await settled(canvasElement, 'statement-text');
    await expect(contentOf(text)).toHaveTextContent('Verbatim, official text in French');
    await expect(contentOf(text)).toHaveTextContent('Official translation');
  },
};

/** A card leads to its place in the text, because that is on the page. */
export const WithACard: Story = {
  render: () =>
    html`<clause-card clause="mutual-support" hide="references"></clause-card>
      <statement-text></statement-text>`,
  async play({ canvasElement, userEvent }) {
    const card = await settled(canvasElement, 'clause-card');
    const text = await settled(canvasElement, 'statement-text');
    const { href } = location;
    await userEvent.click(await inside(card).findByRole('link', { name: /^Clause 4 of 17/ }));
    await expect(text.shadowRoot!.activeElement).toHaveAccessibleName(
      'Mutual support on key interests',
    );
    history.replaceState(null, '', href);
  },
};

/** 280 px: the languages stand below each other. */
export const Narrow: Story = { decorators: [column('280px')] };

/** Where the article has a heading of its own. */
export const PartsHidden: Story = { args: { hide: 'title', langs: 'en' } };

export const WithFallback: Story = {
  render: () =>
    // prettier-ignore
    html`<statement-text langs="en"><span>The statement, as a press report in Arabic gives it, has 17 clauses.</span> <a href="https://example.org/source">Source</a></statement-text>`,
  async play({ canvasElement }) {
    await expectNoFallback(await settled(canvasElement, 'statement-text'));
  },
};

/** No statement has this id, so the fallback stays. */
export const BadStatement: Story = {
  args: { statement: 'regular-meeting-99' },
  render: ({ statement, onCommuniqueError }) =>
    // prettier-ignore
    html`<statement-text statement=${ifDefined(statement as string)} @communique-error=${onCommuniqueError}><span>The statement has 17 clauses.</span> <a href="https://example.org/source">Source</a></statement-text>`,
  async play({ canvasElement, args }) {
    await expectFallback(await settled(canvasElement, 'statement-text'));
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'statement', value: 'regular-meeting-99' }),
    );
  },
};

/** The explainer gives the statement and the level of the heading; the clauses are one below it. */
export const InExplainer: Story = {
  render: () =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="2">
      <statement-text langs="en"></statement-text>
    </statement-explainer>`,
  async play({ canvasElement }) {
    const text = await settled(canvasElement, 'statement-text');
    const [title, clause] = inside(text).getAllByRole('heading');
    await expect(title).toHaveAttribute('aria-level', '2');
    await expect(clause).toHaveAttribute('aria-level', '3');
  },
};

/** For a reader of Arabic, the language of the source: one column. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** Two columns from right to left. */
export const ArabicAndEnglish: Story = { globals: { language: 'ar' }, args: { langs: 'ar en' } };
