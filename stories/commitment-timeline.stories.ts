import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn } from 'storybook/test';
import { regularMeeting30 } from '../src/data/regular-meeting-30/index.js';
import '../src/define/commitment-timeline.js';
import '../src/define/statement-explainer.js';
import type { CommitmentTimeline } from '../src/elements/commitment-timeline/commitment-timeline.js';
import { idsOf } from '../src/model/index.js';
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

type Args = Pick<CommitmentTimeline, 'topic' | 'party' | 'from' | 'to' | 'hide' | 'statement'> & {
  'group-by'?: CommitmentTimeline['groupBy'];
  'heading-level'?: CommitmentTimeline['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

const { statement } = regularMeeting30;

export default {
  title: 'Elements/What was promised, and when (commitment-timeline)',
  id: 'commitment-timeline',
  component: 'commitment-timeline',
  decorators: [column()],
  argTypes: controlsOf('commitment-timeline', {
    party: idsOf(statement, 'party'),
    topic: idsOf(statement, 'topic'),
  }),
  args: { onCommuniqueError: fn() },
  render: (args) =>
    html`<commitment-timeline
      topic=${ifDefined(args.topic)}
      party=${ifDefined(args.party)}
      from=${ifDefined(args.from)}
      to=${ifDefined(args.to)}
      group-by=${ifDefined(args['group-by'])}
      hide=${ifDefined(args.hide)}
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      @communique-error=${args.onCommuniqueError}
    ></commitment-timeline>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/**
 * Three lanes: what the statement dates, context from outside it, and what it leaves without a
 * date. The last is as long as it is because that is the finding.
 */
export const Everything: Story = {
  async play({ canvasElement }) {
    const timeline = await settled(canvasElement, 'commitment-timeline');
    await expect(contentOf(timeline)).toHaveTextContent('Undertakings without a date: 21 of 22');
    await expect(contentOf(timeline)).toHaveTextContent('Context, not from the statement');
  },
};

/** One topic. It holds the one undertaking that has a date, a span drawn to scale. */
export const OneTopic: Story = {
  args: { topic: 'space' },
  async play({ canvasElement }) {
    const timeline = await settled(canvasElement, 'commitment-timeline');
    await expect(contentOf(timeline)).toHaveTextContent('2023 – 2027');
    await expect(contentOf(timeline)).not.toHaveTextContent('Context, not from the statement');
  },
};

/** What one party undertakes, alone or with the other. */
export const OneParty: Story = { args: { party: 'china' } };

/** Dates between two bounds. What has no date has no place in time, so no bound leaves it out. */
export const BetweenTwoDates: Story = { args: { from: '2000', to: '2025' } };

/** Undertakings without a date grouped by who makes them. */
export const GroupedByParty: Story = { args: { 'group-by': 'party' } };

/** Undertakings without a date in the order of the source. */
export const Ungrouped: Story = { args: { 'group-by': 'none' } };

/** Without the lane of context: only what the statement itself says. */
export const WithoutContext: Story = { args: { hide: 'context' } };

/** Only what has a date. */
export const DatedOnly: Story = { args: { hide: 'undated title' } };

/** Nothing fits the selection, and the timeline says that rather than show an empty axis. */
export const NothingFits: Story = {
  args: { topic: 'russia-security' },
  async play({ canvasElement }) {
    const timeline = await settled(canvasElement, 'commitment-timeline');
    await expect(contentOf(timeline)).toHaveTextContent(
      'promises nothing that fits this selection',
    );
  },
};

/** A date that only says until when. The statement is invented. */
export const UntilADate: Story = { args: { statement: invented } };

/** 280 px: the axis stands upright, and each span repeats it in small. */
export const Narrow: Story = { args: { hide: 'undated' }, decorators: [column('280px')] };

export const WithFallback: Story = {
  args: { topic: 'space' },
  render: ({ topic }) =>
    // prettier-ignore
    html`<commitment-timeline topic=${ifDefined(topic)}><span>One undertaking has a date: projects of the space programme of 2023 to 2027.</span> <a href="https://example.org/source">Source</a></commitment-timeline>`,
  async play({ canvasElement }) {
    const timeline = await settled(canvasElement, 'commitment-timeline');
    await expectNoFallback(timeline);
  },
};

/** “Last spring” is not a date that the timeline reads, so the fallback stays. */
export const BadDate: Story = {
  args: { from: 'last spring' },
  render: ({ from, onCommuniqueError }) =>
    // prettier-ignore
    html`<commitment-timeline from=${ifDefined(from)} @communique-error=${onCommuniqueError}><span>One undertaking has a date: projects of the space programme of 2023 to 2027.</span> <a href="https://example.org/source">Source</a></commitment-timeline>`,
  async play({ canvasElement, args }) {
    const timeline = await settled(canvasElement, 'commitment-timeline');
    await expectFallback(timeline);
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'from', value: 'last spring' }),
    );
  },
};

/** The explainer gives the statement and the level of the heading. */
export const InExplainer: Story = {
  args: { topic: 'artificial-intelligence' },
  render: ({ topic }) =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="4">
      <h3>Artificial intelligence</h3>
      <commitment-timeline topic=${ifDefined(topic)}></commitment-timeline>
    </statement-explainer>`,
  async play({ canvasElement }) {
    const timeline = await settled(canvasElement, 'commitment-timeline');
    await expect(inside(timeline).getByRole('heading')).toHaveAttribute('aria-level', '4');
  },
};

/** Time runs from right to left. */
export const Arabic: Story = {
  globals: { language: 'ar' },
};
