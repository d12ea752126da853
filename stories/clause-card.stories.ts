import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, spyOn } from 'storybook/test';
import { regularMeeting30 } from '../src/data/regular-meeting-30/index.js';
import '../src/define/clause-card.js';
import '../src/define/statement-explainer.js';
import type { ClauseCard } from '../src/elements/clause-card/clause-card.js';
import type { CommuniqueCopyEvent } from '../src/elements/clause-card/communique-copy-event.js';
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

type Args = Pick<ClauseCard, 'clause' | 'variant' | 'hide' | 'statement'> & {
  'heading-level'?: ClauseCard['headingLevel'];
  onCommuniqueCopy?: (event: CommuniqueCopyEvent) => void;
  onCommuniqueError?: (event: Event) => void;
};

export default {
  title: 'Elements/One clause (clause-card)',
  id: 'clause-card',
  component: 'clause-card',
  decorators: [column()],
  argTypes: controlsOf('clause-card', { clause: idsOf(regularMeeting30.statement, 'clause') }),
  args: {
    clause: 'financial-cooperation',
    onCommuniqueCopy: fn(),
    onCommuniqueError: fn(),
  },
  render: (args) =>
    html`<clause-card
      clause=${ifDefined(args.clause)}
      variant=${ifDefined(args.variant)}
      hide=${ifDefined(args.hide)}
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      @communique-copy=${args.onCommuniqueCopy}
      @communique-error=${args.onCommuniqueError}
    ></clause-card>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Both parties speak, and “agreed” is the firmest of three verbs. */
export const Joint: Story = {};

/** One party speaks, and the card names no other. */
export const OneSided: Story = { args: { clause: 'one-china' } };

/** The reported excerpt has no governing verb. The card says so and grades nothing. */
export const NoGoverningVerb: Story = {
  args: { clause: 'arctic' },
  async play({ canvasElement }) {
    const card = await settled(canvasElement, 'clause-card');
    await expect(contentOf(card)).toHaveTextContent('No governing verb');
    await expect(contentOf(card).querySelector('mark')).toBeNull();
  },
};

/** The longest quotation of the statement, with references to unfold. */
export const LongClause: Story = { args: { clause: 'history-of-the-war' } };

/** The shortest one. */
export const ShortClause: Story = { args: { clause: 'world-ai-organisation' } };

/** A third of the card: title, voice, strength, summary and source. For lists and sidebars. */
export const Compact: Story = { args: { variant: 'compact' } };

/** Just the words, the voice and the source. */
export const Quote: Story = { args: { variant: 'quote', clause: 'mutual-support' } };

/** `hide` takes out what the article has already said. Voice, quotation and source always stay. */
export const PartsHidden: Story = { args: { hide: 'title number references' } };

/** 280 px: the narrowest column that the design knows. */
export const Narrow: Story = { args: { clause: 'space' }, decorators: [column('280px')] };

/**
 * What stands between the tags is for readers without JavaScript, for feeds and for reader modes.
 * The card takes its place as soon as it can render.
 */
export const WithFallback: Story = {
  args: { clause: 'mutual-support' },
  // One line, as an editor pastes it: some editors break a custom element that goes over several.
  render: ({ clause }) =>
    // prettier-ignore
    html`<clause-card clause=${ifDefined(clause)}><span>The statement, as a press report in Arabic gives it, says that both parties will continue their mutual support.</span> <a href="https://example.org/source">Source</a></clause-card>`,
  async play({ canvasElement }) {
    const card = await settled(canvasElement, 'clause-card');
    await expectNoFallback(card);
    await expect(contentOf(card)).toHaveTextContent('سوف يواصل الطرفان');
  },
};

/**
 * No clause has this id. The fallback stays, the console names the attribute, the value and the
 * valid choices, and `communique-error` carries the same.
 */
export const BadClause: Story = {
  args: { clause: 'one-chyna' },
  render: ({ clause, onCommuniqueError }) =>
    // prettier-ignore
    html`<clause-card clause=${ifDefined(clause)} @communique-error=${onCommuniqueError}><span>The statement says that Russia affirms its commitment to the principle of one China.</span> <a href="https://example.org/source">Source</a></clause-card>`,
  async play({ canvasElement, args }) {
    const card = await settled(canvasElement, 'clause-card');
    await expectFallback(card);
    await expect(args.onCommuniqueError).toHaveBeenCalledOnce();
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'clause', value: 'one-chyna' }),
    );
  },
};

/** The explainer gives the statement and the level of the heading. */
export const InExplainer: Story = {
  render: ({ clause }) =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="4">
      <h3>What the statement says about money</h3>
      <p>The clause on finance uses three verbs, from “assess” to “agreed”.</p>
      <clause-card clause=${ifDefined(clause)}></clause-card>
    </statement-explainer>`,
  async play({ canvasElement }) {
    const card = await settled(canvasElement, 'clause-card');
    await expect(inside(card).getByRole('heading')).toHaveAttribute('aria-level', '4');
  },
};

/**
 * Another statement than the bundled one, given as a property. Its text is official, and so is
 * its translation; the labels say so. The statement is invented.
 */
export const OfficialText: Story = { args: { clause: 'water-level', statement: invented } };

/** For a reader of Arabic, the language of the source: the card needs no translation. */
export const Arabic: Story = {
  globals: { language: 'ar' },
  args: { clause: 'one-china' },
  async play({ canvasElement }) {
    const card = await settled(canvasElement, 'clause-card');
    await expect(getComputedStyle(contentOf(card)).direction).toBe('rtl');
    await expect(contentOf(card)).not.toHaveTextContent('ترجمة غير رسمية');
  },
};

/** The button copies the quotation with its voice, statement, source, date and revision. */
export const CopyingTheQuotation: Story = {
  args: { clause: 'mutual-support', variant: 'quote' },
  async play({ canvasElement, args, userEvent }) {
    const writeText = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const card = await settled(canvasElement, 'clause-card');
    const { getByRole, findByText } = inside(card);
    await userEvent.click(getByRole('button', { name: 'Copy quotation' }));
    await expect(await findByText('Copied')).toBeVisible();
    await expect(args.onCommuniqueCopy).toHaveBeenCalledOnce();
    const [copied] = writeText.mock.lastCall!;
    await expect(copied).toContain('سوف يواصل الطرفان');
    await expect(copied).toContain('Press report in Arabic, not the official text');
    await expect(copied).toContain('Revision 1');
  },
};
