import type { Release } from '../../records/release.ts';
import { emptied } from '../derive/restated.ts';
import { isInCluster, rowOf } from '../derive/rows.ts';
import { flat } from '../expect/compare.ts';
import { n, nth } from '../expect/content.ts';
import type { Judged } from '../ledger.ts';
import type { Known } from '../plain/known.ts';
import type { Line, LinesOf } from './evidence-forms.ts';

/** What a fact of a release says: nothing where the fact is not on record. */
type FactLines = (
  release: Release,
  key: string,
  known: Known,
  claim: Judged,
) => readonly (Line | false | null | undefined)[];

const named = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'string') : typeof value === 'string' ? [value] : [];

/** The units of a claim that a list leaves out, which is what it then rests on. */
function leftOut(key: string, { rows }: Known, { figures = {} }: Judged): readonly string[] {
  const units = 'unit' in figures ? named(figures.unit) : named(figures.units);
  return units.filter(unit => rowOf(rows, unit, key) === null && !isInCluster(rows, unit, key));
}

/** By the name of the fact; its release is in the slot `release` of every line. */
const FACTS: Readonly<Record<string, FactLines>> = {
  labelYear: ({ labelYear }) => [labelYear && ['labelYear', { year: [n(labelYear.value)] }]],
  previous: ({ previous, ranking }, _, { facts }) => {
    if (!previous) return [];
    const { value } = previous;
    return [
      'first' in value ? ['first', {}] : ['previous', { previous: facts.inList([`${ranking}/${value.release}`]) }],
    ];
  },
  dataWindow: ({ dataWindow }, _, { facts }) => [
    dataWindow && ['dataWindow', { from: [facts.date(dataWindow.value.from)], to: [facts.date(dataWindow.value.to)] }],
  ],
  released: ({ released }, _, { facts }) => [
    released && ['released', { by: released.value.precision === 'by', date: [facts.date(released.value.date)] }],
  ],
  listedTo: ({ listedTo }, key, known, claim) => {
    if (!listedTo) return [];
    const depth = [nth(listedTo.value)];
    const vacated = emptied(known.rows, key, listedTo.value).map(nth);
    const absent = leftOut(key, known, claim);
    return [
      ['listedTo', { depth, vacated: vacated.length > 0 && vacated }],
      absent.length > 0 && ['absentFrom', { depth, units: flat(known.facts.units(absent)) }],
    ];
  },
  universeSize: ({ universeSize }, key, { facts }) => [
    universeSize && ['universeSize', { size: [n(universeSize.value)], nouns: [facts.nouns(key, universeSize.value)] }],
  ],
  segment: ({ segment }) => [segment && ['segment', { segment: { as: [segment.value] } }]],
  historyComplete: ({ historyComplete }) => [
    historyComplete && [historyComplete.value ? 'complete' : 'incomplete', {}],
  ],
  weight: ({ weight }, _, { facts }) => [weight && ['weight', { weight: facts.measured(weight.value, 'percent') }]],
  goalposts: ({ goalposts }) => [goalposts && ['goalposts', { scale: { as: [goalposts.value] } }]],
  publishedMoves: ({ publishedMoves }) => {
    if (!publishedMoves) return [];
    const { up, same, down } = publishedMoves.value;
    return [['publishedMoves', { up: [n(up)], same: [n(same)], down: [n(down)] }]];
  },
  noise: ({ noise }) => [noise && ['noise', { noise: [n(noise.value)] }]],
  noisePlaces: ({ noisePlaces }) => [noisePlaces && ['noisePlaces', { places: [n(noisePlaces.value)] }]],
  ended: ({ ended }) => [ended && [ended.value ? 'ended' : 'continued', {}]],
};

/** A fact of a release, by a key such as `gfci/32#listedTo`. */
export const factLines: LinesOf = (of, claim, known) => {
  const [key = '', fact = ''] = of.split('#');
  const release = known.rows.step(key);
  const lines = release ? (FACTS[fact]?.(release, key, known, claim) ?? []) : [];
  const slots = { release: known.facts.inList([key]) };
  return lines.flatMap(line => (line ? [[line[0], { ...slots, ...line[1] }] as const] : []));
};
