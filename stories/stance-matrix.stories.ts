import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, waitFor } from 'storybook/test';
import '../src/define/clause-card.js';
import '../src/define/stance-matrix.js';
import '../src/define/statement-explainer.js';
import type { StanceMatrix } from '../src/elements/stance-matrix/stance-matrix.js';
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

type Args = Pick<StanceMatrix, 'parties' | 'topics' | 'sort' | 'hide' | 'statement'> & {
  'heading-level'?: StanceMatrix['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

export default {
  title: 'Elements/Who says what (stance-matrix)',
  id: 'stance-matrix',
  component: 'stance-matrix',
  decorators: [column()],
  argTypes: controlsOf('stance-matrix'),
  args: { onCommuniqueError: fn() },
  render: (args) =>
    html`<stance-matrix
      parties=${ifDefined(args.parties)}
      topics=${ifDefined(args.topics)}
      sort=${ifDefined(args.sort)}
      hide=${ifDefined(args.hide)}
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      @communique-error=${args.onCommuniqueError}
    ></stance-matrix>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Who speaks together, who alone, and who not at all. Parties that say the very same share a cell. */
export const Everything: Story = {
  async play({ canvasElement }) {
    const matrix = await settled(canvasElement, 'stance-matrix');
    const { getByRole } = inside(matrix);
    await expect(getByRole('table')).toHaveAccessibleName('Who says what, on which topic');
    await expect(getByRole('columnheader', { name: 'China' })).toBeVisible();
  },
};

/** What the statement does not say is a finding, and has a cell of its own. */
export const OneSided: Story = { args: { topics: 'taiwan russia-security' } };

/** Topics on which most parties agree come first. */
export const ByAgreement: Story = { args: { sort: 'agreement' } };

/** `parties` and `topics` choose, and set the order. */
export const Chosen: Story = { args: { parties: 'china russia', topics: 'trade finance taiwan' } };

/** Where the article has said what the table is. */
export const PartsHidden: Story = { args: { hide: 'title sort', topics: 'taiwan trade finance' } };

/** The reader sorts, and the attribute follows. */
export const Sorting: Story = {
  args: { topics: 'taiwan trade finance' },
  async play({ canvasElement, userEvent }) {
    const matrix = await settled(canvasElement, 'stance-matrix');
    const { getByRole, getAllByRole } = inside(matrix);
    await userEvent.click(getByRole('button', { name: 'by agreement' }));
    await matrix.updateComplete;
    await expect(matrix).toHaveAttribute('sort', 'agreement');
    await expect(getByRole('button', { name: 'by agreement' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const topics = getAllByRole('rowheader').map(({ textContent }: Element) => textContent.trim());
    await expect(topics).toEqual(['Trade', 'Finance', 'Taiwan and the one-China principle']);
  },
};

/** Each cell opens the words behind it, with a link to the clause where that is on the page. */
export const OpeningACell: Story = {
  args: { topics: 'taiwan' },
  render: ({ topics }) =>
    html`<stance-matrix topics=${ifDefined(topics)}></stance-matrix>
      <clause-card clause="one-china" variant="compact"></clause-card>`,
  async play({ canvasElement, userEvent }) {
    const matrix = await settled(canvasElement, 'stance-matrix');
    await settled(canvasElement, 'clause-card');
    const cell = contentOf(matrix).querySelector('[role="cell"]')!;
    await userEvent.click(cell.querySelector('button')!);
    const evidence = cell.querySelector('[popover]')!;
    // It fades in.
    await waitFor(() => expect(evidence).toHaveStyle({ opacity: '1' }));
    await expect(evidence).toHaveTextContent('Verbatim, as reported in Arabic');
    await expect(inside(matrix).getByRole('link', { name: 'Clause 6' })).toBeVisible();
  },
};

/** On a narrow page it is read as a list: a topic, and below it each party with its position. */
export const Narrow: Story = {
  args: { topics: 'taiwan russia-security trade' },
  decorators: [column('280px')],
};

/**
 * Fifteen parties and twelve topics: the columns hold marks and shapes, and every cell has its
 * words for those who hear it and for those who open it. The statement is invented.
 */
export const FifteenParties: Story = {
  args: { statement: largeStatement({ clauses: 36, parties: 15, topics: 12 }) },
  decorators: [column('75rem')],
};

/** The same on a phone: a list of names. */
export const FifteenPartiesNarrow: Story = {
  args: {
    statement: largeStatement({ clauses: 36, parties: 15, topics: 12 }),
    topics: 'topic-3 topic-4',
  },
  decorators: [column('320px')],
};

export const WithFallback: Story = {
  render: () =>
    // prettier-ignore
    html`<stance-matrix topics="taiwan"><span>On Taiwan the statement gives Russia’s position alone.</span> <a href="https://example.org/source">Source</a></stance-matrix>`,
  async play({ canvasElement }) {
    await expectNoFallback(await settled(canvasElement, 'stance-matrix'));
  },
};

/** None of the topics is known: a mistake, and not a wish for all of them. */
export const BadTopic: Story = {
  args: { topics: 'fisheries' },
  render: ({ topics, onCommuniqueError }) =>
    // prettier-ignore
    html`<stance-matrix topics=${ifDefined(topics)} @communique-error=${onCommuniqueError}><span>On Taiwan the statement gives Russia’s position alone.</span></stance-matrix>`,
  async play({ canvasElement, args }) {
    await expectFallback(await settled(canvasElement, 'stance-matrix'));
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'topics', value: 'fisheries' }),
    );
  },
};

/** The explainer gives the statement and the level of the heading. */
export const InExplainer: Story = {
  render: () =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="2">
      <stance-matrix topics="trade space"></stance-matrix>
    </statement-explainer>`,
  async play({ canvasElement }) {
    const matrix = await settled(canvasElement, 'stance-matrix');
    await expect(inside(matrix).getByRole('heading')).toHaveAttribute('aria-level', '2');
  },
};

export const Arabic: Story = { globals: { language: 'ar' } };
