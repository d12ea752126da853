import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn } from 'storybook/test';
import { regularMeeting30 } from '../src/data/regular-meeting-30/index.js';
import '../src/define/clause-list.js';
import '../src/define/statement-explainer.js';
import '../src/define/statement-text.js';
import type { ClauseList } from '../src/elements/clause-list/clause-list.js';
import { idsOf } from '../src/model/index.js';
import { largeStatement } from '../tests/helpers/large-statement.js';
import { controlsOf } from './controls.js';
import {
  column,
  contentOf,
  expectFallback,
  expectNoFallback,
  inside,
  settled,
} from './surroundings.js';

type Args = Partial<
  Pick<
    ClauseList,
    | 'topic'
    | 'party'
    | 'strength'
    | 'clauses'
    | 'limit'
    | 'searchable'
    | 'linkable'
    | 'variant'
    | 'hide'
    | 'statement'
  >
> & {
  'heading-level'?: ClauseList['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

const { statement } = regularMeeting30;

export default {
  title: 'Elements/Browsing clauses (clause-list)',
  id: 'clause-list',
  component: 'clause-list',
  decorators: [column()],
  argTypes: controlsOf('clause-list', {
    topic: idsOf(statement, 'topic'),
    party: idsOf(statement, 'party'),
  }),
  args: { onCommuniqueError: fn() },
  render: (args) =>
    html`<clause-list
      topic=${ifDefined(args.topic)}
      party=${ifDefined(args.party)}
      strength=${ifDefined(args.strength)}
      clauses=${ifDefined(args.clauses)}
      limit=${ifDefined(args.limit)}
      ?searchable=${args.searchable}
      ?linkable=${args.linkable}
      variant=${ifDefined(args.variant)}
      hide=${ifDefined(args.hide)}
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      @communique-error=${args.onCommuniqueError}
    ></clause-list>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** All clauses in the order of the source. Each opens: its summary, its words and where they come from. */
export const Everything: Story = {};

/** With a search field and filters. What is found is counted, and read out. */
export const Searchable: Story = { args: { searchable: true } };

/** The search reads every language that is present, however it is spelt: here Arabic in English. */
export const Searching: Story = {
  args: { searchable: true },
  async play({ canvasElement, userEvent }) {
    const list = await settled(canvasElement, 'clause-list');
    const { getByRole } = inside(list);
    await userEvent.type(getByRole('searchbox', { name: 'Search' }), 'قرار الجمعيه ٢٧٥٨');
    await list.updateComplete;
    await expect(getByRole('status')).toHaveTextContent('Clauses shown: 1 of 17');
    await expect(contentOf(list)).toHaveTextContent('Russia’s position on Taiwan');
  },
};

/** Nothing fits, and the list says that. */
export const NothingFound: Story = {
  args: { searchable: true, topic: 'taiwan', party: 'china' },
  async play({ canvasElement }) {
    const list = await settled(canvasElement, 'clause-list');
    await expect(contentOf(list)).toHaveTextContent('No clause fits this selection.');
  },
};

/** An editor filters by attribute, and the reader may go on from there. */
export const OneTopic: Story = { args: { topic: 'multilateral-cooperation', searchable: true } };

/** Clauses whose reported excerpt has no governing verb. */
export const NoGoverningVerb: Story = { args: { strength: 'unstated' } };

/** An opened clause links to its place in the text, because that is on the page. */
export const OpeningAClause: Story = {
  args: { clauses: 'space arctic' },
  render: ({ clauses }) =>
    html`<clause-list clauses=${ifDefined(clauses)}></clause-list>
      <statement-text langs="ar"></statement-text>`,
  async play({ canvasElement, userEvent }) {
    const list = await settled(canvasElement, 'clause-list');
    await settled(canvasElement, 'statement-text');
    await userEvent.click(inside(list).getByText('Cooperation in space'));
    await expect(await inside(list).findByRole('link', { name: 'Clause 15' })).toBeVisible();
    await expect(contentOf(list)).toHaveTextContent('Verbatim, as reported in Arabic');
  },
};

/** The first five, and the rest when the reader asks for them. */
export const Limited: Story = {
  args: { limit: '5' },
  async play({ canvasElement, userEvent }) {
    const list = await settled(canvasElement, 'clause-list');
    const { getByRole } = inside(list);
    await userEvent.click(getByRole('button', { name: 'Show all: 17' }));
    await list.updateComplete;
    await expect(getByRole('status')).toHaveTextContent('Clauses shown: 17 of 17');
  },
};

/** The key points for the top of an article: the clauses that an editor names, in that order. */
export const KeyPoints: Story = {
  args: { variant: 'key-points', clauses: 'financial-cooperation one-china space' },
};

/** The reader’s choice stands in the address of the page, so that it can be linked. */
export const Linkable: Story = { args: { searchable: true, linkable: true } };

/** Where the article has a heading of its own. */
export const PartsHidden: Story = { args: { hide: 'title count', limit: '3' } };

/** 280 px: the narrowest column that the design knows. */
export const Narrow: Story = {
  args: { searchable: true, limit: '6' },
  decorators: [column('280px')],
};

export const KeyPointsNarrow: Story = {
  args: { variant: 'key-points', clauses: 'one-china space' },
  decorators: [column('280px')],
};

/** 2,000 clauses of fifteen parties. The statement is invented. */
export const TwoThousandClauses: Story = {
  args: {
    searchable: true,
    statement: largeStatement({ clauses: 2000, parties: 15, topics: 12 }),
  },
  // Nothing here is not in the other stories, and for 2,000 clauses axe needs longer than a test may take.
  parameters: { a11y: { test: 'off' } },
  async play({ canvasElement, userEvent }) {
    const list = await settled(canvasElement, 'clause-list');
    const { getByRole } = inside(list);
    await userEvent.type(contentOf(list).querySelector('input')!, '1234');
    await list.updateComplete;
    await expect(getByRole('status')).toHaveTextContent('Clauses shown: 1 of 2,000');
  },
};

export const WithFallback: Story = {
  args: { topic: 'finance' },
  render: ({ topic }) =>
    // prettier-ignore
    html`<clause-list topic=${ifDefined(topic)}><span>Two clauses are about finance.</span> <a href="https://example.org/source">Source</a></clause-list>`,
  async play({ canvasElement }) {
    await expectNoFallback(await settled(canvasElement, 'clause-list'));
  },
};

/** The statement has no such topic, so the fallback stays. */
export const BadTopic: Story = {
  args: { topic: 'fisheries' },
  render: ({ topic, onCommuniqueError }) =>
    // prettier-ignore
    html`<clause-list topic=${ifDefined(topic)} @communique-error=${onCommuniqueError}><span>Two clauses are about finance.</span> <a href="https://example.org/source">Source</a></clause-list>`,
  async play({ canvasElement, args }) {
    await expectFallback(await settled(canvasElement, 'clause-list'));
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'topic', value: 'fisheries' }),
    );
  },
};

/** The explainer gives the statement and the level of the heading. */
export const InExplainer: Story = {
  render: () =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="2">
      <clause-list topic="finance"></clause-list>
    </statement-explainer>`,
  async play({ canvasElement }) {
    const list = await settled(canvasElement, 'clause-list');
    await expect(inside(list).getByRole('heading')).toHaveAttribute('aria-level', '2');
  },
};

export const Arabic: Story = { globals: { language: 'ar' }, args: { searchable: true } };

export const ArabicKeyPoints: Story = {
  globals: { language: 'ar' },
  args: { variant: 'key-points', clauses: 'financial-cooperation one-china space' },
};
