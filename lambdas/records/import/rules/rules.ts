import type { Fault } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';
import { baskets } from './baskets.ts';
import { chain } from './chain.ts';
import { computedPlaces } from './computed-places.ts';
import { countedTwice } from './counted-twice.ts';
import { cutOffs } from './cut-offs.ts';
import { dimensions } from './dimensions.ts';
import { duplicates } from './duplicates.ts';
import { focus } from './focus.ts';
import { historySince } from './history-since.ts';
import { holes } from './holes.ts';
import { honourLists } from './honour-lists.ts';
import { labels } from './labels.ts';
import { namesToldApart } from './names-told-apart.ts';
import { printedLanguages } from './printed-languages.ts';
import { printedNames } from './printed-names.ts';
import { published } from './published.ts';
import { redefinitions } from './redefined.ts';
import { references } from './references.ts';
import { reissues } from './reissues.ts';
import { honouredTitles } from './report-references.ts';
import { reportSections } from './report-sections.ts';
import { revisions } from './revisions.ts';
import { scoreDecimals } from './score-decimals.ts';
import { namesOfLists, namesOfSeveral, printedWords } from './telling-names.ts';
import { tieRule } from './tie-rule.ts';
import { tiers } from './tiers.ts';
import { standIns, unitKinds } from './unit-kinds.ts';
import { universe } from './universe.ts';
import { wholePlaces } from './whole-places.ts';
import { wordsPlaces } from './words-places.ts';

/** The rules that look across rows, in the order in which a person would mend what they find. */
const ALL: readonly Rule[] = [
  duplicates,
  references,
  honouredTitles,
  focus,
  reissues,
  cutOffs,
  reportSections,
  baskets,
  wordsPlaces,
  printedLanguages,
  revisions,
  redefinitions,
  chain,
  labels,
  dimensions,
  standIns,
  published,
  unitKinds,
  countedTwice,
  tiers,
  scoreDecimals,
  tieRule,
  computedPlaces,
  universe,
  holes,
  honourLists,
  historySince,
  wholePlaces,
  printedNames,
  namesToldApart,
  printedWords,
  namesOfSeveral,
  namesOfLists,
];

/** Every fault that the rules find in what would be stored. */
export const checkRules = (dataset: MergedDataset): readonly Fault[] => ALL.flatMap(rule => rule(dataset));
