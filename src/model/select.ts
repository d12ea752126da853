import { readEdtf } from './edtf.js';
import type {
  Clause,
  Commitment,
  LangMap,
  Party,
  Reference,
  Source,
  Stance,
  Statement,
  StatementEvent,
  Topic,
} from './statement.js';
import type { Strength } from './vocabulary.js';

interface Index {
  readonly party: ReadonlyMap<string, Party>;
  readonly topic: ReadonlyMap<string, Topic>;
  readonly source: ReadonlyMap<string, Source>;
  readonly clause: ReadonlyMap<string, Clause>;
  readonly reference: ReadonlyMap<string, Reference>;
}

// Beside the statement and not in it, so that a statement stays plain JSON.
const indexes = new WeakMap<Statement, Index>();

function indexOf(statement: Statement): Index {
  let index = indexes.get(statement);
  if (!index) {
    const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
      new Map(items.map((item) => [item.id, item]));
    index = {
      party: byId(statement.parties),
      topic: byId(statement.topics),
      source: byId(statement.sources),
      clause: byId(statement.clauses),
      reference: byId(statement.references),
    };
    indexes.set(statement, index);
  }
  return index;
}

/** What can be looked up by its id. */
export type Kind = keyof Index;
type Of<K extends Kind> = Index[K] extends ReadonlyMap<string, infer T> ? T : never;

/** The party, topic, source, clause or reference of this id, if the statement has it. */
export function find<K extends Kind>(statement: Statement, kind: K, id: string): Of<K> | undefined {
  return indexOf(statement)[kind].get(id) as Of<K> | undefined;
}

/** The ids that `find` knows: the valid choices of an attribute. */
export function idsOf(statement: Statement, kind: Kind): string[] {
  return [...indexOf(statement)[kind].keys()];
}

/** Those of the ids that the statement has, as what they name. */
export function findAll<K extends Kind>(
  statement: Statement,
  kind: K,
  ids: readonly string[],
): Of<K>[] {
  return ids.flatMap((id) => find(statement, kind, id) ?? []);
}

/** The source that a clause is quoted from. */
export function sourceOf(statement: Statement, clause: Clause): Source {
  return find(statement, 'source', clause.quote.source)!;
}

/** How firmly a clause speaks: `unstated` where the reported excerpt has no governing verb. */
export function strengthOf(clause: Clause): Strength {
  return clause.operative?.strength ?? 'unstated';
}

/** A stance and the clause that it stands in. */
export interface CitedStance {
  readonly stance: Stance;
  readonly clause: Clause;
}

const citedStances = new WeakMap<Statement, ReadonlyMap<string, readonly CitedStance[]>>();

function citedByTopic(statement: Statement): ReadonlyMap<string, readonly CitedStance[]> {
  let cited = citedStances.get(statement);
  if (!cited) {
    const all = statement.clauses.flatMap((clause) =>
      clause.stances.map((stance) => ({ stance, clause })),
    );
    cited = Map.groupBy(all, ({ stance }) => stance.topic);
    citedStances.set(statement, cited);
  }
  return cited;
}

/** Every stance of a party on a topic, in the order of the source. Empty: the statement does not state one. */
export function stancesOf(statement: Statement, party: string, topic: string): CitedStance[] {
  const cited = citedByTopic(statement).get(topic) ?? [];
  return cited.filter(({ stance }) => stance.parties.includes(party));
}

/** Something with a place in time, or with none. */
export interface TimelineItem {
  readonly id: string;
  readonly title: LangMap;
  /** `text`: what the statement says. `context`: a cited fact from outside it. */
  readonly basis: 'text' | 'context';
  /** `undefined`: the text gives no date. */
  readonly start?: string;
  readonly end?: string;
  /** From the first day to the last; an item with one date spans what that date does. */
  readonly time?: { readonly start: Date; readonly end: Date };
  readonly clause?: Clause;
  /** The commitment, where it is one. */
  readonly commitment?: Commitment;
  readonly event?: StatementEvent;
}

export interface TimelineFilter {
  /** Id of a topic. */
  readonly topic?: string;
  /** Id of a party. */
  readonly party?: string;
  /** EDTF level 0 dates: what ends before `from` or starts after `to` is left out. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * The commitments and events of a statement in the order of time; what the
 * text gives no date to comes last, in the order of the source.
 */
export function timelineOf(
  statement: Statement,
  { topic, party, from, to }: TimelineFilter = {},
): TimelineItem[] {
  const first = from ? readEdtf(from)?.start : undefined;
  const last = to ? readEdtf(to)?.end : undefined;
  return wholeTimelineOf(statement).filter(({ clause, commitment, time }) => {
    if (topic && clause?.topic !== topic) return false;
    if (party && !(commitment?.parties ?? clause?.speakers ?? []).includes(party)) return false;
    return !time || ((!first || time.end >= first) && (!last || time.start <= last));
  });
}

// A filter that a reader changes again and again reads no date twice.
const timelines = new WeakMap<Statement, readonly TimelineItem[]>();

function wholeTimelineOf(statement: Statement): readonly TimelineItem[] {
  let timeline = timelines.get(statement);
  if (!timeline) {
    const order = ({ time }: TimelineItem): number => time?.start.getTime() ?? Infinity;
    timeline = itemsOf(statement).sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
    timelines.set(statement, timeline);
  }
  return timeline;
}

function itemsOf(statement: Statement): TimelineItem[] {
  const events = statement.events.map((event): TimelineItem => {
    const [start, end] = event.date.split('/');
    return {
      id: event.id,
      title: event.title,
      basis: event.basis,
      event,
      ...spanOf(start, end),
      ...clauseOf(statement, event.clause),
    };
  });
  const commitments = statement.commitments.map((commitment): TimelineItem => {
    const { id, action, when } = commitment;
    return {
      id,
      title: action,
      basis: 'text',
      commitment,
      ...spanOf(when?.start, when?.end),
      ...clauseOf(statement, commitment.clause),
    };
  });
  return [...events, ...commitments];
}

function spanOf(start?: string, end?: string): Pick<TimelineItem, 'start' | 'end' | 'time'> {
  const first = start ?? end;
  const last = end ?? start;
  const from = first ? readEdtf(first) : undefined;
  const until = last === first ? from : readEdtf(last!);
  return {
    ...(start && { start }),
    ...(end && { end }),
    ...(from && until && { time: { start: from.start, end: until.end } }),
  };
}

function clauseOf(statement: Statement, id?: string): { clause?: Clause } {
  const clause = id ? find(statement, 'clause', id) : undefined;
  return clause ? { clause } : {};
}

export interface ClauseFilter {
  /** Id of a topic. */
  readonly topic?: string | undefined;
  /** Id of a party that speaks in the clause. */
  readonly party?: string | undefined;
  /** An empty text is no filter. */
  readonly strength?: Strength | '' | undefined;
}

/** The clauses of a statement in the order of the source. */
export function clausesOf(
  statement: Statement,
  { topic, party, strength }: ClauseFilter = {},
): Clause[] {
  return statement.clauses.filter(
    (clause) =>
      (!topic || clause.topic === topic) &&
      (!party || clause.speakers.includes(party)) &&
      (!strength || strengthOf(clause) === strength),
  );
}

/** What a reader can count in a statement. */
export interface Figures {
  readonly clauses: number;
  /** Clauses in which one party speaks alone. */
  readonly unilateral: number;
  readonly commitments: number;
  /** Commitments that the text gives an end date. */
  readonly dated: number;
}

export function figuresOf({ clauses, commitments }: Statement): Figures {
  return {
    clauses: clauses.length,
    unilateral: clauses.filter(({ speakers }) => speakers.length === 1).length,
    commitments: commitments.length,
    dated: commitments.filter(({ when }) => when?.end).length,
  };
}
