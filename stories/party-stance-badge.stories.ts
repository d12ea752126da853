import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, waitFor } from 'storybook/test';
import { regularMeeting30 } from '../src/data/regular-meeting-30/index.js';
import '../src/define/party-stance-badge.js';
import '../src/define/statement-explainer.js';
import type { PartyStanceBadge } from '../src/elements/party-stance-badge/party-stance-badge.js';
import { idsOf } from '../src/model/index.js';
import { controlsOf } from './controls.js';
import {
  column,
  contentOf,
  expectFallback,
  expectNoFallback,
  inside,
  settled,
} from './surroundings.js';

type Args = Pick<PartyStanceBadge, 'party' | 'topic' | 'variant'> & {
  onCommuniqueError?: (event: Event) => void;
};

const { statement } = regularMeeting30;

export default {
  title: 'Elements/A party’s position (party-stance-badge)',
  id: 'party-stance-badge',
  component: 'party-stance-badge',
  decorators: [column()],
  argTypes: controlsOf('party-stance-badge', {
    party: idsOf(statement, 'party'),
    topic: idsOf(statement, 'topic'),
  }),
  args: { party: 'china', topic: 'finance', onCommuniqueError: fn() },
  render: (args) =>
    html`<p>
      According to the statement,
      <party-stance-badge
        party=${ifDefined(args.party)}
        topic=${ifDefined(args.topic)}
        variant=${ifDefined(args.variant)}
        @communique-error=${args.onCommuniqueError}
      ></party-stance-badge
      >.
    </p>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Both parties take the position together; the badge is about one of them. */
export const Joint: Story = {};

/** Only this party takes it. */
export const OneSided: Story = { args: { party: 'russia', topic: 'taiwan' } };

/** As reported, the statement gives no position of this party on this topic. The badge says that. */
export const NotStated: Story = {
  args: { party: 'china', topic: 'taiwan' },
  render: ({ party, topic }) =>
    html`<p>
      The clause on Taiwan speaks for one party alone (<party-stance-badge
        party=${ifDefined(party)}
        topic=${ifDefined(topic)}
      ></party-stance-badge
      >).
    </p>`,
};

/** The sentence has named the party, so the mark is enough. A screen reader still hears the name. */
export const Compact: Story = {
  args: { variant: 'compact' },
  render: ({ party, topic, variant }) =>
    html`<p>
      The statement says that China
      <party-stance-badge
        party=${ifDefined(party)}
        topic=${ifDefined(topic)}
        variant=${ifDefined(variant)}
      ></party-stance-badge
      >.
    </p>`,
};

/** Several in one paragraph: they break over lines like words and leave the line height as it is. */
export const InAParagraph: Story = {
  render: () =>
    html`<p>
      Most of the reported clauses speak for both parties. Two do not: in one of them
      <party-stance-badge party="china" topic="russia-security"></party-stance-badge>, and in the
      other <party-stance-badge party="russia" topic="taiwan"></party-stance-badge>. On trade
      <party-stance-badge party="russia" topic="trade"></party-stance-badge>, and so does China.
    </p>`,
};

/**
 * Pressing the badge opens its evidence: every stance of the party on the topic, the clause in its
 * own words, the translation and the source.
 */
export const OpeningTheEvidence: Story = {
  args: { party: 'russia', topic: 'taiwan' },
  async play({ canvasElement, userEvent }) {
    const badge = await settled(canvasElement, 'party-stance-badge');
    const { getByRole, getAllByRole } = inside(badge);
    await userEvent.click(getByRole('button'));
    const evidence = contentOf(badge).querySelector('[popover]')!;
    // It fades in.
    await waitFor(() => expect(evidence).toHaveStyle({ opacity: '1' }));
    await expect(evidence).toBeVisible();
    await expect(getAllByRole('listitem')).toHaveLength(7);
    await expect(evidence).toHaveTextContent('Verbatim, as reported in Arabic');
    await expect(evidence).toHaveTextContent('Unofficial translation');
  },
};

/** What stands between the tags stays until the badge can render. */
export const WithFallback: Story = {
  args: { party: 'russia', topic: 'taiwan' },
  render: ({ party, topic }) =>
    // prettier-ignore
    html`<p>According to the statement, <party-stance-badge party=${ifDefined(party)} topic=${ifDefined(topic)}>Russia affirms its commitment to the principle of one China</party-stance-badge>.</p>`,
  async play({ canvasElement }) {
    const badge = await settled(canvasElement, 'party-stance-badge');
    await expect(contentOf(badge)).toHaveTextContent('Russia affirms');
    await expectNoFallback(badge);
  },
};

/** The statement has no such topic: the sentence still reads, because the fallback is part of it. */
export const BadTopic: Story = {
  args: { party: 'russia', topic: 'fisheries' },
  render: ({ party, topic, onCommuniqueError }) =>
    // prettier-ignore
    html`<p>According to the statement, <party-stance-badge party=${ifDefined(party)} topic=${ifDefined(topic)} @communique-error=${onCommuniqueError}>Russia affirms its commitment to the principle of one China</party-stance-badge>.</p>`,
  async play({ canvasElement, args }) {
    await expectFallback(await settled(canvasElement, 'party-stance-badge'));
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'topic', value: 'fisheries' }),
    );
  },
};

/** The explainer names the statement, so the badge need not. */
export const InExplainer: Story = {
  render: ({ party, topic }) =>
    html`<statement-explainer statement="regular-meeting-30">
      <p>
        According to the statement,
        <party-stance-badge party=${ifDefined(party)} topic=${ifDefined(topic)}></party-stance-badge
        >.
      </p>
    </statement-explainer>`,
};

export const Arabic: Story = {
  globals: { language: 'ar' },
  args: { party: 'russia', topic: 'taiwan' },
  render: ({ party, topic }) =>
    html`<p>
      في موضوع تايوان ينقل التقرير موقف طرف واحد (<party-stance-badge
        party=${ifDefined(party)}
        topic=${ifDefined(topic)}
      ></party-stance-badge
      >)، ولا ينقل موقف الآخر (<party-stance-badge
        party="china"
        topic=${ifDefined(topic)}
      ></party-stance-badge
      >).
    </p>`,
};
