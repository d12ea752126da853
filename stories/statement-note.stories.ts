import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, waitFor } from 'storybook/test';
import { regularMeeting30 } from '../src/data/regular-meeting-30/index.js';
import '../src/define/clause-card.js';
import '../src/define/statement-explainer.js';
import '../src/define/statement-note.js';
import type { StatementNote } from '../src/elements/statement-note/statement-note.js';
import { idsOf } from '../src/model/index.js';
import { controlsOf } from './controls.js';
import { column, contentOf, inside, settled } from './surroundings.js';

type Args = Pick<StatementNote, 'about'> & {
  onCommuniqueError?: (event: Event) => void;
};

const { statement } = regularMeeting30;

export default {
  title: 'Elements/A note in a sentence (statement-note)',
  id: 'statement-note',
  component: 'statement-note',
  decorators: [column()],
  argTypes: controlsOf('statement-note', {
    about: [...idsOf(statement, 'clause'), ...idsOf(statement, 'reference')],
  }),
  args: { about: 'unga-2758', onCommuniqueError: fn() },
  render: ({ about, onCommuniqueError }) =>
    // prettier-ignore
    html`<p>As reported, Russia notes <statement-note about=${ifDefined(about)} @communique-error=${onCommuniqueError}>a resolution of the General Assembly</statement-note> in the clause on Taiwan.</p>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The words are the article’s. They open what the statement refers to, and where that is known from. */
export const Reference: Story = {};

/** The words open a clause: its voice, its summary, its own words, their translation and source. */
export const Clause: Story = {
  args: { about: 'space' },
  render: ({ about }) =>
    // prettier-ignore
    html`<p>One undertaking has an end: <statement-note about=${ifDefined(about)}>projects in space</statement-note> until 2027.</p>`,
};

/** Several in one paragraph: the lines break where they did, and stay as high as they were. */
export const InAParagraph: Story = {
  render: () =>
    // prettier-ignore
    html`<p>The report names <statement-note about="brics">BRICS</statement-note>, the <statement-note about="sco">Shanghai Cooperation Organisation</statement-note> and the <statement-note about="arctic-council">Arctic Council</statement-note>. In space, <statement-note about="roscosmos">Roscosmos</statement-note> and the <statement-note about="cnsa">China National Space Administration</statement-note> have a programme.</p>`,
};

/** Pressing the words opens the note, and pressing them again closes it. */
export const Opening: Story = {
  async play({ canvasElement, userEvent }) {
    const note = await settled(canvasElement, 'statement-note');
    const button = inside(note).getByRole('button', {
      name: 'Explanation: UN General Assembly resolution 2758',
    });
    await userEvent.click(button);
    const popover = contentOf(note).querySelector('[popover]')!;
    // It fades in.
    await waitFor(() => expect(popover).toHaveStyle({ opacity: '1' }));
    await expect(popover).toBeVisible();
    await expect(popover).toHaveTextContent('adopted it on 25 October 1971');
    await expect(popover).toHaveTextContent('Context. Source: UN document');
  },
};

/** The note links to the card of its clause, because that is on the page. */
export const BesideTheCard: Story = {
  args: { about: 'one-china' },
  render: ({ about }) =>
    // prettier-ignore
    html`<p>The clause on <statement-note about=${ifDefined(about)}>one China</statement-note> speaks for one party alone.</p> <clause-card clause="one-china" variant="compact"></clause-card>`,
  async play({ canvasElement, userEvent }) {
    const note = await settled(canvasElement, 'statement-note');
    await settled(canvasElement, 'clause-card');
    await userEvent.click(contentOf(note).querySelector('button')!);
    const link = await inside(note).findByRole('link', { name: 'Clause 6' });
    await waitFor(() => expect(link.closest('[popover]')).toHaveStyle({ opacity: '1' }));
    await expect(link).toBeVisible();
  },
};

/** In a heading the note keeps the size of an article’s text. */
export const InAHeading: Story = {
  render: () =>
    // prettier-ignore
    html`<h2>What the statement says about <statement-note about="arctic">the Arctic</statement-note></h2>`,
};

/** 280 px: the words break over lines like any others. */
export const Narrow: Story = { decorators: [column('280px')] };

/** Nothing has this id. The sentence still reads: its words were the article’s all along. */
export const BadId: Story = {
  args: { about: 'resolution-9999' },
  async play({ canvasElement, args }) {
    const note = await settled(canvasElement, 'statement-note');
    await expect(contentOf(note)).toBeNull();
    await expect(canvasElement.querySelector('p')!.innerText).toBe(
      'As reported, Russia notes a resolution of the General Assembly in the clause on Taiwan.',
    );
    await expect(args.onCommuniqueError).toHaveBeenCalledWith(
      expect.objectContaining({ attribute: 'about', value: 'resolution-9999' }),
    );
  },
};

/** The explainer names the statement, so the note need not. */
export const InExplainer: Story = {
  render: ({ about }) =>
    // prettier-ignore
    html`<statement-explainer statement="regular-meeting-30"><p>As reported, Russia notes <statement-note about=${ifDefined(about)}>a resolution of the General Assembly</statement-note>.</p></statement-explainer>`,
};

export const Arabic: Story = {
  globals: { language: 'ar' },
  render: ({ about }) =>
    // prettier-ignore
    html`<p>بحسب التقرير، يشير الجانب الروسي إلى <statement-note about=${ifDefined(about)}>قرار للجمعية العامة</statement-note> في البند المتعلق بتايوان، ويرد <statement-note about="brics">بريكس</statement-note> في بند آخر.</p>`,
};
