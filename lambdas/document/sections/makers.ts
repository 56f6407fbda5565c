import type { SectionId, SectionOf } from '../../records/sections.ts';
import type { Context } from '../context.ts';
import type { Section } from '../document.ts';
import { basket } from './basket.ts';
import { changes } from './changes.ts';
import { comparison } from './comparison/comparison.ts';
import type { PrintedIds } from './comparison/rows.ts';
import { findings } from './findings.ts';
import { fullTables } from './full-tables.ts';
import { histories } from './histories.ts';
import { howToRead } from './how-to-read.ts';
import { method } from './method.ts';
import { overall } from './overall.ts';
import { profiles } from './profiles.ts';
import { rankings } from './rankings.ts';
import { summary } from './summary.ts';

interface Maker<Id extends SectionId> {
  /** The section with its parts; none where there is nothing to print. `printed`: what the other sections tell. */
  readonly make: (context: Context, told: SectionOf<Id>, printed: () => PrintedIds) => readonly Section[];
  /** Whether it prints sentences of claims. */
  readonly printsClaims: boolean;
}

/** How each section of a report is made. */
const MAKERS: { readonly [Id in SectionId]: Maker<Id> } = {
  summary: { make: context => [summary(context)], printsClaims: true },
  findings: { make: findings, printsClaims: true },
  changes: { make: changes, printsClaims: true },
  'how-to-read': { make: context => [howToRead(context)], printsClaims: false },
  overall: { make: overall, printsClaims: true },
  basket: { make: basket, printsClaims: true },
  rankings: { make: rankings, printsClaims: true },
  histories: { make: histories, printsClaims: true },
  profiles: { make: profiles, printsClaims: true },
  method: { make: context => [method(context)], printsClaims: false },
  comparison: { make: (context, _, printed) => comparison(context, printed), printsClaims: true },
  'full-tables': { make: fullTables, printsClaims: false },
};

type AnyMaker = {
  make(context: Context, told: { readonly id: SectionId }, printed: () => PrintedIds): readonly Section[];
  readonly printsClaims: boolean;
};

/** The table can be asked with what any section is told: its key is the section's own id. */
export function makerOf(id: SectionId): AnyMaker {
  const makers: Readonly<Record<SectionId, AnyMaker>> = MAKERS;
  return makers[id];
}
