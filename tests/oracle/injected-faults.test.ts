import { describe, expect, test } from 'vitest';
import { ALL } from './features.ts';
import { INJECTIONS } from './injected-faults.ts';
import { drawn } from './oracle.ts';
import { readPage } from './page.ts';
import { printEdition } from './print-edition.ts';
import { randomOf } from './random.ts';
import { readSentence } from './read-sentence.ts';
import { isA, type Statement, type StatementOf } from './statement.ts';
import { evaluate } from './truth/evaluate.ts';
import { figureOn } from './truth/figures.ts';
import { keyOf, type Truth } from './truth/places.ts';
import { vocabularyOf } from './vocabulary.ts';

const FEATURES = { ...ALL, equalNames: false };
const WORLDS = Array.from({ length: 12 }, (_, index) => 5001 + index);

/** The share of faulty sentences that may be true all the same: a place that was held in the other edition too. */
const MAY_BE_TRUE: ReadonlyMap<string, number> = new Map([
  ['another city', 0.08],
  // Of two against whom neither is certain, that are ahead of each other nowhere, or that are in the top of the very same
  // rankings, either may stand first.
  ['two cities exchanged', 0.04],
  ['another ranking', 0.02],
  ['another edition', 0.06],
]);

/**
 * Kinds that hold of any number of cities at once: a count, a bound that was passed, how one stands against another. Of
 * all other kinds another city is named as truly only where it holds the very same places.
 */
const OF_SEVERAL: ReadonlySet<Statement['is']> = new Set<Statement['is']>([
  ...(['aheadAcross', 'standingAcross', 'movesAcross', 'placesKnown', 'topCount', 'topCountAtLeast'] as const),
  ...(['aheadIn', 'topStreak', 'topEditions', 'timesLed', 'threshold', 'topShare', 'topPercent'] as const),
]);

const releasesIn = (statement: Statement, truth: Truth): readonly string[] => {
  const words = new Set(JSON.stringify(statement).match(/[^"]+/g));
  return truth.world.rankings.flatMap(({ releases }) => releases.map(keyOf)).filter(key => words.has(key));
};

/** The exact places of a city in some releases, from the first to the last. */
const placesIn = (truth: Truth, releases: readonly string[], unit: string): readonly number[] =>
  releases.flatMap(key => truth.rankOf(key, 'counting', unit) ?? []).toSorted((a, b) => a - b);

/** Between which places a city stood. */
function extremes(truth: Truth, { unit, ranking, first, last }: Extract<Statement, { is: 'placeRange' }>): string {
  const keys = truth.world.rankings.find(({ id }) => id === ranking)?.releases.map(keyOf) ?? [];
  const places = placesIn(truth, keys.slice(keys.indexOf(first), keys.indexOf(last) + 1), unit);
  return JSON.stringify([places.at(0), places.at(-1)]);
}

/** Without the counts that are told as lower bounds: of another number these may hold as well. */
const withoutBounds = (statement: Statement): string =>
  JSON.stringify(statement, (key, value) =>
    key === 'above' || (key === 'count' && statement.is === 'topCountAtLeast') ? null : value,
  );

/** Whether a count is told of one whom the sentence before named as level with it, and names the other in turn. */
function isOfOneLevel(was: Statement, now: Statement): boolean {
  if (!isCount(was) || !isCount(now) || was.is !== now.is || was.count !== now.count) return false;
  const names = ({ above, count }: Count, unit: string): boolean =>
    above.named.some(each => each.unit === unit && each.atLeast === count);
  return names(was, now.unit) && names(now, was.unit);
}

type Count = StatementOf<'topCount'> | StatementOf<'topCountAtLeast'>;

const isCount = (statement: Statement): statement is Count =>
  isA(statement, 'topCount') || isA(statement, 'topCountAtLeast');

/** Why a sentence with another number, or the other way round, may be as true as the one before. */
function asTrueOtherwise(was: Statement, now: Statement, truth: Truth): 'level' | 'lower bound' | 'same places' | null {
  if (isOfOneLevel(was, now)) return 'level';
  if (was.is === now.is && withoutBounds(was) === withoutBounds(now)) return 'lower bound';
  if (now.is !== 'bestRank' && now.is !== 'worstRank') return null;
  const keys = truth.world.rankings.find(({ id }) => id === now.ranking)?.releases.map(keyOf) ?? [];
  return new Set(placesIn(truth, keys, now.unit)).size === 1 ? 'same places' : null;
}

const yearsOf = (statement: Statement): readonly number[] => {
  if ('from' in statement && 'to' in statement)
    return [statement.from, statement.to].flatMap(year => (year === null ? [] : [year]));
  return isA(statement, 'value') ? [statement.year] : [];
};

/** Whether two cities have the very same figures in the years that are told of. */
const hasSameFigures = (was: Statement, now: Statement, truth: Truth): boolean =>
  'indicator' in was &&
  'indicator' in now &&
  yearsOf(now).length > 0 &&
  yearsOf(now).every(
    year => figureOn(truth, was.indicator, was.unit, year) === figureOn(truth, now.indicator, now.unit, year),
  );

/** Why a sentence that names another city may be as true as the one before; null where nothing makes it so. */
function asTrue(was: Statement, now: Statement, truth: Truth): 'of several' | 'same places' | 'same figures' | null {
  if (OF_SEVERAL.has(now.is)) return 'of several';
  if (hasSameFigures(was, now, truth)) return 'same figures';
  if (was.is === 'placeRange' && now.is === 'placeRange')
    return extremes(truth, was) === extremes(truth, now) ? 'same places' : null;
  if (!('unit' in was && 'unit' in now)) return 'units' in was && 'units' in now ? 'same places' : null;
  const releases = releasesIn(now, truth);
  const alike = releases.every(
    key => truth.rankOf(key, 'counting', was.unit) === truth.rankOf(key, 'counting', now.unit),
  );
  return alike && releases.length > 0 ? 'same places' : null;
}

interface Tried {
  readonly tried: number;
  readonly passed: readonly string[];
  /** Passed, and nothing makes it true. */
  readonly unexplained: readonly string[];
}

/** Each fault put into every true sentence of some worlds, and the sentences with a fault that the oracle lets pass. */
function inject(): ReadonlyMap<string, Tried> {
  const tally = new Map<string, { tried: number; passed: string[]; unexplained: string[] }>(
    INJECTIONS.map(({ name }) => [name, { tried: 0, passed: [], unexplained: [] }]),
  );
  for (const seed of WORLDS) {
    const { world, handed, truth } = drawn(seed, FEATURES);
    const print = printEdition(handed.files, world.report.id, String(world.edition.year));
    if (!print.ok) throw new Error(`world ${seed} was refused: ${print.faults[0]}`);
    const random = randomOf(seed);
    for (const tongue of ['en', 'zh'] as const) {
      const vocabulary = vocabularyOf(world, tongue, handed.display);
      const objects = (text: string): boolean => {
        const reading = readSentence(text, vocabulary);
        return !reading.ok || evaluate(reading.statement, truth).length > 0;
      };
      // The order in which several are named says nothing, nor which of two is named first where neither is ahead.
      const meaning = (text: string): string => {
        const reading = readSentence(text, vocabulary);
        if (!reading.ok) return text;
        const { statement } = reading;
        const isEven =
          statement.is === 'aheadAcross' &&
          statement.every === null &&
          statement.ahead.length + statement.behind.length === 0;
        return JSON.stringify(
          isEven ? { ...statement, unit: [statement.unit, statement.other], other: '' } : statement,
          (_, value) => (Array.isArray(value) ? value.map(each => JSON.stringify(each)).sort() : value),
        );
      };
      const sentences = readPage(print.pages[tongue]).lines.filter(({ sort }) => sort === 'sentence');
      for (const text of new Set(sentences.map(one => one.text))) {
        if (objects(text)) continue;
        for (const { name, into } of INJECTIONS) {
          const faulty = into(text, tongue, world, random);
          const told = tally.get(name);
          if (faulty === null || !told || meaning(faulty) === meaning(text)) continue;
          told.tried += 1;
          if (objects(faulty)) continue;
          const [was, now] = [readSentence(text, vocabulary), readSentence(faulty, vocabulary)];
          const line = `${seed} ${tongue}: ${text} → ${faulty}`;
          if (was.ok && now.ok && asTrueOtherwise(was.statement, now.statement, truth) !== null) continue;
          told.passed.push(line);
          if (/cit(?:y|ies)/.test(name) && was.ok && now.ok && asTrue(was.statement, now.statement, truth) === null)
            told.unexplained.push(line);
        }
      }
    }
  }
  return tally;
}

describe('a fault put into a true sentence is noticed', () => {
  const tally = inject();

  test.each(INJECTIONS.map(({ name }) => name))('%s', name => {
    const { tried, passed, unexplained } = tally.get(name) ?? { tried: 0, passed: [], unexplained: [] };
    expect(unexplained).toEqual([]);
    expect(tried).toBeGreaterThan(5);
    // With another city, ranking or edition a sentence may happen to be true: of another city it is told why.
    if (passed.length > tried * (MAY_BE_TRUE.get(name) ?? 0)) expect(passed).toEqual([]);
  });
});
