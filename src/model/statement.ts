import type { InferOutput } from 'valibot';
import type { statementSchema } from './schema.js';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A statement that `parseStatement` has checked and frozen. Plain data: it is its own JSON. */
export type Statement = DeepReadonly<InferOutput<typeof statementSchema>>;

/** One text in each language of the statement. */
export type LangMap = Statement['title'];

export type Party = Statement['parties'][number];
export type Participant = Statement['event']['participants'][number];
export type Topic = Statement['topics'][number];
export type Source = Statement['sources'][number];
export type Clause = Statement['clauses'][number];
export type Stance = Clause['stances'][number];
export type Translation = Clause['translations'][string];
export type Commitment = Statement['commitments'][number];
export type StatementEvent = Statement['events'][number];
export type Reference = Statement['references'][number];
export type Correction = Statement['corrections'][number];
