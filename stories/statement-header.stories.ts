import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn } from 'storybook/test';
import '../src/define/statement-explainer.js';
import '../src/define/statement-header.js';
import type { StatementHeader } from '../src/elements/statement-header/statement-header.js';
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

type Args = Pick<StatementHeader, 'variant' | 'statement'> & {
  'heading-level'?: StatementHeader['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

export default {
  title: 'Elements/What the statement is (statement-header)',
  id: 'statement-header',
  component: 'statement-header',
  decorators: [column()],
  argTypes: controlsOf('statement-header'),
  args: { onCommuniqueError: fn() },
  render: (args) =>
    html`<statement-header
      variant=${ifDefined(args.variant)}
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      @communique-error=${args.onCommuniqueError}
    ></statement-header>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Title, occasion, date, place, parties, and figures that a reader can check by counting. */
export const Full: Story = {
  async play({ canvasElement }) {
    const header = await settled(canvasElement, 'statement-header');
    const figures = [...contentOf(header).querySelectorAll('dd')];
    await expect(figures.map((figure) => figure.innerText.trim())).toEqual(['17', '2', '22', '1']);
  },
};

/** Title, date and parties, for the top of a short piece. */
export const Compact: Story = { args: { variant: 'compact' } };

/** An official text, and other figures. The statement is invented. */
export const OfficialText: Story = { args: { statement: invented } };

/** 280 px: the narrowest column that the design knows. */
export const Narrow: Story = { decorators: [column('280px')] };

/** 960 px: the figures stand in one row. */
export const Wide: Story = { decorators: [column('60rem')] };

export const WithFallback: Story = {
  render: () =>
    // prettier-ignore
    html`<statement-header><span>Joint statement after the 30th regular meeting of the heads of government.</span> <a href="https://example.org/source">Source</a></statement-header>`,
  async play({ canvasElement }) {
    await expectNoFallback(await settled(canvasElement, 'statement-header'));
  },
};

/** No statement has this id, so the fallback stays. */
export const BadStatement: Story = {
  args: { statement: 'regular-meeting-99' },
  render: ({ statement, onCommuniqueError }) =>
    // prettier-ignore
    html`<statement-header statement=${ifDefined(statement as string)} @communique-error=${onCommuniqueError}><span>Joint statement after the regular meeting of the heads of government.</span> <a href="https://example.org/source">Source</a></statement-header>`,
  async play({ canvasElement, args }) {
    await expectFallback(await settled(canvasElement, 'statement-header'));
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'statement', value: 'regular-meeting-99' }),
    );
  },
};

/** The explainer gives the statement and the level of the heading. */
export const InExplainer: Story = {
  render: () =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="2">
      <statement-header></statement-header>
    </statement-explainer>`,
  async play({ canvasElement }) {
    const header = await settled(canvasElement, 'statement-header');
    await expect(inside(header).getByRole('heading')).toHaveAttribute('aria-level', '2');
  },
};

export const Arabic: Story = {
  globals: { language: 'ar' },
  async play({ canvasElement }) {
    const header = await settled(canvasElement, 'statement-header');
    await expect(getComputedStyle(contentOf(header)).direction).toBe('rtl');
    await expect(contentOf(header)).toHaveTextContent('بنود منفردة');
  },
};
