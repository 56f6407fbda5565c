import type { Dataset } from '../dataset.ts';
import { EMPTY } from '../dataset.ts';
import type { WrittenLanguage } from '../language-id.ts';
import { askedLanguages } from './asked-languages.ts';
import { type Fault, STORED } from './fault.ts';
import { mergeDataset } from './merged-dataset.ts';
import type { Incoming } from './parse-kinds.ts';
import type { Parsed } from './row-reader.ts';
import { checkRules } from './rules/rules.ts';

const whole = <T>(items: readonly T[]): Parsed<T> => ({
  items: items.map(item => ({ item, at: STORED })),
  faults: [],
  broken: [],
});

const incomingOf = (dataset: Dataset): Incoming => ({
  units: whole(dataset.units),
  groups: whole(dataset.groups),
  rankings: whole(dataset.rankings),
  releases: whole(dataset.releases),
  records: whole(dataset.records),
  indicators: whole(dataset.indicators),
  values: whole(dataset.values),
  honours: whole(dataset.honours),
  statements: whole(dataset.statements),
  sources: whole(dataset.sources),
  reports: whole(dataset.reports),
});

function rulesBrokenIn(dataset: Dataset, known: readonly WrittenLanguage[]): readonly Fault[] {
  const asked = askedLanguages([], dataset, known).filter(({ optional }) => !optional);
  return checkRules(mergeDataset(EMPTY, incomingOf(dataset), new Set(), asked));
}

const said = ({ rule, column, value, message }: Fault): string => JSON.stringify([rule, column, value, message]);

/** The rules of the import that the second of two states of what is stored breaks, and the first does not. */
export function newlyBroken(before: Dataset, after: Dataset, languages: readonly WrittenLanguage[]): readonly Fault[] {
  const faults = rulesBrokenIn(after, languages);
  if (faults.length === 0) return [];
  const known = new Set(rulesBrokenIn(before, languages).map(said));
  return faults.filter(fault => !known.has(said(fault)));
}
