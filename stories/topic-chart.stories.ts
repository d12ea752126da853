import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn } from 'storybook/test';
import '../src/define/statement-explainer.js';
import '../src/define/topic-chart.js';
import type { TopicChart } from '../src/elements/topic-chart/topic-chart.js';
import { gradedStrengths } from '../src/model/index.js';
import { controlsOf } from './controls.js';
import invented from './invented-statement.json' with { type: 'json' };
import { column, contentOf, expectNoFallback, inside, settled } from './surroundings.js';

type Args = Pick<TopicChart, 'by' | 'hide' | 'statement'> & {
  'heading-level'?: TopicChart['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

export default {
  title: 'Elements/What it talks about, and how firmly (topic-chart)',
  id: 'topic-chart',
  component: 'topic-chart',
  decorators: [column()],
  argTypes: controlsOf('topic-chart'),
  args: { onCommuniqueError: fn() },
  render: (args) =>
    html`<topic-chart
      by=${ifDefined(args.by)}
      hide=${ifDefined(args.hide)}
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      @communique-error=${args.onCommuniqueError}
    ></topic-chart>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/**
 * One block for each clause, all of one width, from one line. The fuller a block, the firmer its
 * verb; where no verb governs it is empty. Every row says the same in words.
 */
export const ByTopic: Story = {
  async play({ canvasElement }) {
    const chart = await settled(canvasElement, 'topic-chart');
    const row = inside(chart).getByRole('row', { name: /Multilateral cooperation/ });
    await expect(row).toHaveTextContent(/3\s*Agreed: 2\s*Ready: 1/);
  },
};

/** Who speaks: the parties together, and each by itself. */
export const ByParty: Story = { args: { by: 'party' } };

/** The key to the blocks is the rubric: what each grade looks like, and what it means. */
export const TheLegend: Story = {
  async play({ canvasElement, userEvent }) {
    const chart = await settled(canvasElement, 'topic-chart');
    await userEvent.click(inside(chart).getByText('How firmly: five grades'));
    await expect(inside(chart).getByText('The text says that they “will” do it.')).toBeVisible();
  },
};

/** Where the article has said it: without a title and a legend. */
export const PartsHidden: Story = { args: { hide: 'title legend' } };

/** 280 px: the blocks stand below their topic. */
export const Narrow: Story = { decorators: [column('280px')] };

/**
 * Too many clauses in a row to see each: one segment for each strength, to the same scale. The
 * statement is invented.
 */
export const ManyClauses: Story = {
  args: { statement: longStatement() },
  async play({ canvasElement }) {
    const chart = await settled(canvasElement, 'topic-chart');
    await expect(contentOf(chart)).toHaveTextContent('The length of a segment');
  },
};

export const WithFallback: Story = {
  render: () =>
    // prettier-ignore
    html`<topic-chart><span>The statement, as a press report in Arabic gives it, has 17 clauses on 12 topics.</span> <a href="https://example.org/source">Source</a></topic-chart>`,
  async play({ canvasElement }) {
    const chart = await settled(canvasElement, 'topic-chart');
    await expectNoFallback(chart);
  },
};

/** There are no rows for verbs. The chart shows topics, and the console names the choices. */
export const BadGrouping: Story = {
  args: { by: 'verb' as never },
  async play({ canvasElement, args }) {
    const chart = await settled(canvasElement, 'topic-chart');
    await expect(inside(chart).getAllByRole('row')).toHaveLength(13);
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'by', value: 'verb' }),
    );
  },
};

/** The explainer gives the statement and the level of the heading. */
export const InExplainer: Story = {
  render: ({ by }) =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="4">
      <h3>The statement in figures</h3>
      <topic-chart by=${ifDefined(by)}></topic-chart>
    </statement-explainer>`,
  async play({ canvasElement }) {
    const chart = await settled(canvasElement, 'topic-chart');
    await expect(inside(chart).getByRole('heading')).toHaveAttribute('aria-level', '4');
  },
};

/** The bars grow from right to left. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** The invented statement with its clauses many times over. */
function longStatement(): object {
  const copies = invented.clauses.slice(0, 1).flatMap(({ operative, ...clause }) =>
    Array.from({ length: 60 }, (_, index) => {
      const strength = gradedStrengths[index % 7];
      return {
        ...clause,
        id: `clause-${index + 1}`,
        number: index + 1,
        topic: index < 42 ? 'water' : 'fishing',
        ...(strength && { operative: { ...operative, strength } }),
      };
    }),
  );
  return { ...invented, clauses: copies, commitments: [], events: [], corrections: [] };
}
