import type { Block, WidgetElement } from '../../src/embed/index.js';
import { stancesOf, type Statement } from '../../src/model/index.js';
import { bundledIds } from './statements.js';
import type { Item } from './state.js';
import type { ComposerWords } from './words/index.js';

/** What can be added. */
export type BlockName = WidgetElement | 'heading' | 'note';

/** A new block that already shows something, and not what another block shows. */
export function startingBlock(
  name: BlockName,
  statement: Statement,
  items: readonly Item[],
  words: ComposerWords,
): Block {
  if (name === 'heading') return { kind: 'heading', text: words.headingStart };
  if (name === 'note') return { kind: 'note', text: words.noteStart };
  const attributes = startingAttributes(name, statement, items);
  return { kind: 'widget', element: name, attributes };
}

/** The name under which the words know a block. */
export function blockName(block: Block): BlockName {
  return block.kind === 'widget' ? block.element : block.kind;
}

function startingAttributes(
  element: WidgetElement,
  statement: Statement,
  items: readonly Item[],
): Record<string, string> {
  switch (element) {
    case 'clause-card': {
      const ids = statement.clauses.map(({ id }) => id);
      return { clause: unused(ids, items, 'clause') };
    }
    case 'statement-note': {
      const ids = [...statement.references, ...statement.clauses].map(({ id }) => id);
      return { about: unused(ids, items, 'about') };
    }
    case 'party-stance-badge':
      return firstStance(statement);
    case 'statement-compare':
      return { with: bundledIds.find((id) => id !== statement.id) ?? bundledIds[0] ?? '' };
    default:
      return {};
  }
}

function unused(ids: readonly string[], items: readonly Item[], attribute: string): string {
  const used = items.map(({ block }) =>
    block.kind === 'widget' ? block.attributes[attribute] : undefined,
  );
  return ids.find((id) => !used.includes(id)) ?? ids[0] ?? '';
}

/** One-sided positions are what a sentence is most often about. */
function firstStance(statement: Statement): Record<string, string> {
  const stated = statement.topics.flatMap(({ id: topic }) =>
    statement.parties.flatMap(({ id: party }) =>
      stancesOf(statement, party, topic).map(({ stance }) => ({
        party,
        topic,
        basis: stance.basis,
      })),
    ),
  );
  const found = stated.find(({ basis }) => basis === 'unilateral') ?? stated[0];
  return {
    party: found?.party ?? statement.parties[0]!.id,
    topic: found?.topic ?? statement.topics[0]!.id,
  };
}
