import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn } from 'storybook/test';
import demonstration from '../demo/data/demonstration.json' with { type: 'json' };
import { regularMeeting30 } from '../src/data/regular-meeting-30/index.js';
import '../src/define/clause-card.js';
import '../src/define/statement-compare.js';
import '../src/define/statement-explainer.js';
import type { StatementCompare } from '../src/elements/statement-compare/statement-compare.js';
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

type Args = Pick<StatementCompare, 'with' | 'clause' | 'language' | 'statement'> & {
  'heading-level'?: StatementCompare['headingLevel'];
  onCommuniqueError?: (event: Event) => void;
};

/** A later revision of the demonstration: one clause firmer, one official translation, one clause gone. */
const laterRevision = {
  ...demonstration,
  revision: 2,
  clauses: demonstration.clauses.slice(0, 2).map((clause) => ({
    ...clause,
    translations: {
      ...clause.translations,
      en: {
        ...clause.translations.en,
        text: clause.translations.en.text.replace('regular joint', 'regular and lasting joint'),
      },
      ru: { ...clause.translations.ru, fidelity: 'official' },
    },
  })),
};

/** The demonstration as if its text were an official one. */
const officialText = {
  ...demonstration,
  sources: demonstration.sources.map((source) => ({ ...source, kind: 'official-text' })),
};

export default {
  title: 'Elements/Two texts, word by word (statement-compare)',
  id: 'statement-compare',
  component: 'statement-compare',
  decorators: [column()],
  argTypes: controlsOf('statement-compare', {
    clause: idsOf(regularMeeting30.statement, 'clause'),
    language: ['ar', 'en', 'ru', 'zh', 'fr'],
  }),
  args: { clause: 'trade', with: demonstration, onCommuniqueError: fn() },
  render: (args) =>
    html`<statement-compare
      clause=${ifDefined(args.clause)}
      language=${ifDefined(args.language)}
      heading-level=${ifDefined(args['heading-level'])}
      .statement=${args.statement}
      .with=${args.with}
      @communique-error=${args.onCommuniqueError}
    ></statement-compare>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/**
 * Both are quoted in Arabic, so the quotations are compared. The second text is invented, by
 * changing a few words of the first.
 */
export const Quotations: Story = {
  async play({ canvasElement }) {
    const compare = await settled(canvasElement, 'statement-compare');
    await expect(contentOf(compare).querySelector('del')).toHaveTextContent('حثيثة');
  },
};

/** Their unofficial translations into one language. */
export const Translations: Story = { args: { language: 'en' } };

/** Chinese has no spaces between words; the browser knows where they end. */
export const Chinese: Story = {
  args: { language: 'zh' },
  async play({ canvasElement }) {
    const compare = await settled(canvasElement, 'statement-compare');
    await expect(contentOf(compare).querySelector('ins')).toHaveTextContent('定期');
  },
};

/** Every clause of either text, and a list of those that only one has. */
export const AllClauses: Story = { args: { clause: undefined, language: 'en' } };

/** Two revisions of one statement: the lower one is the first text, whichever is the page’s own. */
export const TwoRevisions: Story = {
  args: {
    clause: undefined,
    language: 'en',
    statement: laterRevision,
    with: demonstration,
  },
  async play({ canvasElement }) {
    const compare = await settled(canvasElement, 'statement-compare');
    await expect(inside(compare).getByText('The words are the same')).toBeVisible();
    await expect(contentOf(compare).querySelector('ins')).toHaveTextContent('and lasting');
  },
};

/** An official text and a press report: the labels say of both what they are. */
export const OfficialTextAndPressReport: Story = { args: { with: officialText } };

/** A translation that is official is not compared with one that is not, and the reader is told why. */
export const RefusedKinds: Story = {
  args: { clause: 'space', language: 'ru', statement: laterRevision, with: demonstration },
  async play({ canvasElement, args }) {
    const compare = await settled(canvasElement, 'statement-compare');
    await expect(contentOf(compare)).toHaveTextContent('Only words of one kind are compared');
    await expect(args.onCommuniqueError).not.toHaveBeenCalled();
  },
};

/** Neither text is given in French. */
export const RefusedLanguage: Story = { args: { clause: undefined, language: 'fr' } };

/** 280 px. */
export const Narrow: Story = { args: { language: 'en' }, decorators: [column('280px')] };

export const WithFallback: Story = {
  render: (args) =>
    // prettier-ignore
    html`<statement-compare clause=${ifDefined(args.clause)} .with=${args.with}><span>An invented text, for a demonstration: the clause on trade says “regular” where the statement says “vigorous”.</span> <a href="https://example.org/source">Source</a></statement-compare>`,
  async play({ canvasElement }) {
    const compare = await settled(canvasElement, 'statement-compare');
    await expectNoFallback(compare);
  },
};

/** No statement has this id. The fallback stays, and the console names those that there are. */
export const BadStatement: Story = {
  args: { with: 'last-year' },
  render: (args) =>
    // prettier-ignore
    html`<statement-compare with="last-year" @communique-error=${args.onCommuniqueError}><span>What changed since last year.</span> <a href="https://example.org/source">Source</a></statement-compare>`,
  async play({ canvasElement, args }) {
    const compare = await settled(canvasElement, 'statement-compare');
    await expectFallback(compare);
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'with', value: 'last-year' }),
    );
  },
};

/** The explainer gives the statement and the level of the heading; a clause leads to its card. */
export const InExplainer: Story = {
  render: (args) =>
    html`<statement-explainer statement="regular-meeting-30" heading-level="4">
      <h3>Trade</h3>
      <clause-card clause="trade" variant="compact"></clause-card>
      <statement-compare
        clause="trade"
        language=${ifDefined(args.language)}
        .with=${args.with}
      ></statement-compare>
    </statement-explainer>`,
  async play({ canvasElement }) {
    const compare = await settled(canvasElement, 'statement-compare');
    await expect(inside(compare).getAllByRole('heading')[0]).toHaveAttribute('aria-level', '4');
  },
};

export const Arabic: Story = { globals: { language: 'ar' }, args: { clause: undefined } };
