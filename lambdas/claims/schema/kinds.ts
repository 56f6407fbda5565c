import * as z from 'zod';
import { comparisons } from './comparisons.ts';
import { counts } from './counts.ts';
import { courses } from './courses.ts';
import { dimensions } from './dimensions.ts';
import { entries } from './entries.ts';
import { histories } from './histories.ts';
import { honours } from './honours.ts';
import type { Together } from './kind.ts';
import { movements } from './movements.ts';
import { placing } from './placing.ts';
import { positions } from './positions.ts';
import { record } from './record.ts';
import { scores } from './scores.ts';
import { streaks } from './streaks.ts';
import { values } from './values.ts';
import { wholes } from './wholes.ts';

/**
 * The kinds of claim by family. The report puts these questions to the records itself; an editor puts them in a
 * definition; a statement is one with what was asserted (`count`, `rank`, `since`) filled in. The name of a family is
 * that of the files that judge, word, derive again and test its kinds.
 */
export const FAMILIES = {
  positions,
  streaks,
  movements,
  courses,
  entries,
  histories,
  counts,
  comparisons,
  scores,
  values,
  honours,
  dimensions,
  placing,
  wholes,
  record,
};

export type Family = keyof typeof FAMILIES;

export type ClaimKind = { readonly [F in Family]: keyof (typeof FAMILIES)[F] }[Family];

/** The kinds of a family. */
export type KindOf<F extends Family> = { readonly [G in F]: Extract<keyof (typeof FAMILIES)[G], ClaimKind> }[F];

/** Every kind of claim, once, under its own name. */
export const KINDS: Together<(typeof FAMILIES)[Family]> = {
  ...positions,
  ...streaks,
  ...movements,
  ...courses,
  ...entries,
  ...histories,
  ...counts,
  ...comparisons,
  ...scores,
  ...values,
  ...honours,
  ...dimensions,
  ...placing,
  ...wholes,
  ...record,
} satisfies { readonly [K in ClaimKind]: { readonly name: K } };

/** The questions that can be put to the records, one a kind of claim. */
export type Queries = { readonly [K in ClaimKind]: z.infer<(typeof KINDS)[K]['query']> };

/** One question, or a union of them. */
export type QueryOf<K extends ClaimKind> = { readonly [P in K]: { readonly kind: P } & Queries[P] }[K];

export type Query = QueryOf<ClaimKind>;

const { leader, ...others } = KINDS;

/** Any question, told apart by its kind. */
export const QUERY = z.discriminatedUnion('kind', [leader.query, ...Object.values(others).map(({ query }) => query)]);

/** What each kind of claim, once true, has to say. Numbers are exact; nothing is rounded or worded. */
export type Figures = { readonly [K in ClaimKind]: Readonly<z.infer<(typeof KINDS)[K]['figures']>> };
