import type { SectionId, SectionOf } from '../../records/sections.ts';
import type { Context } from '../context.ts';
import type { Section } from '../document.ts';
import { basket } from './basket.ts';
import { comparison } from './comparison/comparison.ts';
import type { PrintedIds } from './comparison/sentences.ts';
import { findings } from './findings.ts';
import { fullTables } from './full-tables.ts';
import { histories } from './histories.ts';
import { howToRead } from './how-to-read.ts';
import { method } from './method.ts';
import { overall } from './overall.ts';
import { profiles } from './profiles.ts';
import { rankings } from './rankings.ts';

interface Maker<Id extends SectionId> {
  /** The section with its parts; none where there is nothing to print. `printed`: what the other sections tell. */
  readonly make: (context: Context, told: SectionOf<Id>, printed: () => PrintedIds) => readonly Section[];
  /** Whether it prints sentences of claims. */
  readonly tells: boolean;
}

/** How each section of a report is made. */
const MAKERS: { readonly [Id in SectionId]: Maker<Id> } = {
  findings: { make: context => [findings(context)], tells: true },
  'how-to-read': { make: context => [howToRead(context)], tells: false },
  overall: { make: context => [overall(context)], tells: true },
  basket: { make: basket, tells: true },
  rankings: { make: rankings, tells: true },
  histories: { make: histories, tells: true },
  profiles: { make: profiles, tells: true },
  method: { make: context => [method(context)], tells: false },
  comparison: { make: (context, _, printed) => comparison(context, printed), tells: true },
  'full-tables': { make: fullTables, tells: false },
};

type AnyMaker = {
  make(context: Context, told: { readonly id: SectionId }, printed: () => PrintedIds): readonly Section[];
  readonly tells: boolean;
};

/** The table can be asked with what any section is told: its key is the section's own id. */
export function makerOf(id: SectionId): AnyMaker {
  const makers: Readonly<Record<SectionId, AnyMaker>> = MAKERS;
  return makers[id];
}
