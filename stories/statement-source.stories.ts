import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn } from 'storybook/test';
import '../src/define/statement-explainer.js';
import '../src/define/statement-source.js';
import type { StatementSource } from '../src/elements/statement-source/statement-source.js';
import { controlsOf } from './controls.js';
import invented from './invented-statement.json' with { type: 'json' };
import { column, contentOf, expectFallback, expectNoFallback, settled } from './surroundings.js';

type Args = Pick<StatementSource, 'statement'> & {
  'heading-level'?: StatementSource['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

export default {
  title: 'Elements/Where these words come from (statement-source)',
  id: 'statement-source',
  component: 'statement-source',
  decorators: [column()],
  argTypes: controlsOf('statement-source'),
  args: { onCommuniqueError: fn() },
  render: (args) =>
    html`<statement-source
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      @communique-error=${args.onCommuniqueError}
    ></statement-source>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A press report that is not the official text, unofficial translations, no correction yet. */
export const PressReport: Story = {
  async play({ canvasElement }) {
    const source = await settled(canvasElement, 'statement-source');
    await expect(contentOf(source)).toHaveTextContent('not the official text');
  },
};

/** An official text with its publisher and address, and one correction. The statement is invented. */
export const OfficialTextWithACorrection: Story = {
  args: { statement: invented },
  async play({ canvasElement }) {
    const source = await settled(canvasElement, 'statement-source');
    await expect(contentOf(source).querySelector('del')).toHaveTextContent('until 2033');
    await expect(contentOf(source).querySelector('ins')).toHaveTextContent('until 2034');
  },
};

export const Narrow: Story = { decorators: [column('280px')] };

export const WithFallback: Story = {
  render: () =>
    // prettier-ignore
    html`<statement-source><span>From a press report in Arabic of 4 November 2025, not the official text.</span></statement-source>`,
  async play({ canvasElement }) {
    const source = await settled(canvasElement, 'statement-source');
    await expectNoFallback(source);
  },
};

/** No statement goes by this id on the page: the fallback stays. */
export const BadStatement: Story = {
  args: { statement: 'regular-meeting-31' },
  render: ({ statement, onCommuniqueError }) =>
    // prettier-ignore
    html`<statement-source statement=${statement} @communique-error=${onCommuniqueError}><span>From a press report in Arabic of 4 November 2025, not the official text.</span></statement-source>`,
  async play({ canvasElement, args }) {
    const source = await settled(canvasElement, 'statement-source');
    await expectFallback(source);
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({
        attribute: 'statement',
        value: 'regular-meeting-31',
        choices: ['regular-meeting-30'],
      }),
    );
  },
};

export const InExplainer: Story = {
  render: () =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="2">
      <statement-source></statement-source>
    </statement-explainer>`,
};

export const Arabic: Story = {
  globals: { language: 'ar' },
};
