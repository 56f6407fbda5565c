import { add, compareDecimals, decimalsOf, magnitude, multiply, subtract } from '../../../records/decimal.ts';
import { type Release, releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { comparable, factEvidence, knownPlace, knownRelease, type Passed, sameSegment } from '../guards.ts';
import { changeBelowNoise, oneScale, scoreOf } from '../scores.ts';
import { dimensionsOf, rankingEvidence } from './own.ts';

/** A score in two releases that are on one scale. */
interface Step {
  readonly now: string;
  readonly before: string;
  readonly evidence: readonly Evidence[];
}

interface Part extends Step {
  /** Ranking id of the dimension. */
  readonly dimension: string;
  /** In percent; the same in both releases. */
  readonly weight: string;
}

/** The least share of all movement, up and down, that the dimension named must have: two fifths. */
const LEAST = '0.4';

/**
 * S27: the dimension that makes up most of the change of a score, by the weights that are published. Arithmetic and
 * nothing else, and only where the weighted dimensions do add up to the score that is published.
 */
export function drivenBy(view: View, { unit, release, dimension }: Queries['drivenBy']): Finding<'drivenBy'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const { release: own, ranking } = known.value;
  const dimensions = dimensionsOf(view, ranking.id);
  if (dimensions.length === 0) return withheld({ code: 'noDimensions', ranking: ranking.id });
  const pair = comparable(view, own);
  if (!pair.ok) return pair.finding;
  const previous = releaseKey(pair.value.previous);
  const whole = step(view, unit, own, pair.value.previous);
  if (!whole.ok) return whole.finding;
  const parts: Part[] = [];
  for (const { id } of dimensions) {
    const part = partOf(view, unit, id, own.id, pair.value.previous.id);
    if (!part.ok) return part.finding;
    parts.push(part.value);
  }
  const evidence = [
    ...pair.value.evidence,
    ...whole.value.evidence,
    ...[own, pair.value.previous].flatMap(each => factEvidence(each, 'noise')),
    ...dimensions.map(rankingEvidence),
    ...parts.flatMap(part => part.evidence),
  ];
  const weights = sum(parts.map(({ weight }) => weight));
  if (compareDecimals(weights, '100') !== 0)
    return withheld({ code: 'weightsSum', release, found: multiply(weights, '1') }, evidence);
  if (
    !addsUp(
      whole.value.now,
      parts.map(({ weight, now }) => ({ weight, score: now })),
    )
  )
    return withheld({ code: 'notLinear', unit, release }, evidence);
  if (
    !addsUp(
      whole.value.before,
      parts.map(({ weight, before }) => ({ weight, score: before })),
    )
  )
    return withheld({ code: 'notLinear', unit, release: previous }, evidence);
  const terms = parts.map(({ dimension: of, weight, now, before }) => ({
    dimension: of,
    contribution: share(weight, subtract(now, before)),
  }));
  const change = subtract(whole.value.now, whole.value.before);
  const way = compareDecimals(change, '0');
  const weighted = compareDecimals(sum(terms.map(({ contribution }) => contribution)), '0');
  if (way === 0 && weighted === 0) return refuted({ code: 'noChange' }, evidence);
  // All are rounded: where the weighted scores went another way than the published one, which of them moved it is not known.
  if (weighted !== way) return withheld({ code: 'otherWay', unit, release, previous }, evidence);
  const scored = [whole.value.before, whole.value.now] as const;
  const small = changeBelowNoise({ release: own, previous: pair.value.previous }, scored, evidence);
  if (small) return small;
  const driver = largest(terms, way);
  if (!driver) return refuted({ code: 'noDriver', unit, release, previous }, evidence);
  if (dimension !== undefined && dimension !== driver.dimension)
    return refuted({ code: 'otherDriver', unit, release, asserted: dimension, found: driver.dimension }, evidence);
  // A sentence says once which score is better: it cannot of two that go opposite ways.
  if (dimensions.find(({ id }) => id === driver.dimension)?.direction !== ranking.direction)
    return withheld({ code: 'otherDirection', ranking: driver.dimension, whole: ranking.id }, [
      ...evidence,
      rankingEvidence(ranking),
    ]);
  return established(
    {
      unit,
      release,
      previous,
      dimension: driver.dimension,
      change: multiply(change, '1'),
      contribution: driver.contribution,
    },
    evidence,
  );
}

interface Term {
  readonly dimension: string;
  readonly contribution: string;
}

/** The largest term that goes the way of the change, where it alone is so large and makes up enough of all movement. */
function largest(terms: readonly Term[], way: number): Term | null {
  const [first, second] = terms
    .filter(({ contribution }) => compareDecimals(contribution, '0') === way)
    .toSorted((a, b) => compareDecimals(magnitude(b.contribution), magnitude(a.contribution)));
  if (!first) return null;
  if (second && compareDecimals(second.contribution, first.contribution) === 0) return null;
  const movement = sum(terms.map(({ contribution }) => magnitude(contribution)));
  return compareDecimals(magnitude(first.contribution), multiply(movement, LEAST)) >= 0 ? first : null;
}

const sum = (decimals: readonly string[]): string => decimals.reduce(add, '0');

/** So many percent of a figure. */
const share = (percent: string, of: string): string => multiply(multiply(percent, of), '0.01');

/** Half a unit in the last decimal: the most that a rounded figure may be off. */
const half = (score: string): string => `0.${'0'.repeat(decimalsOf(score))}5`;

/** Whether the weighted scores give the published one, as far as the rounding of all of them allows. */
function addsUp(score: string, parts: readonly { readonly weight: string; readonly score: string }[]): boolean {
  const weighted = sum(parts.map(part => share(part.weight, part.score)));
  const slack = sum([half(score), ...parts.map(part => share(part.weight, half(part.score)))]);
  return compareDecimals(magnitude(subtract(weighted, score)), slack) <= 0;
}

/** The score of a unit in two releases of one list, on one scale. */
function step(view: View, unit: string, release: Release, previous: Release): Passed<Step> {
  const scale = oneScale(release, previous);
  if (!scale.ok) return scale;
  const now = scoreOf(view, unit, releaseKey(release));
  if (!now.ok) return now;
  const then = scoreOf(view, unit, releaseKey(previous));
  if (!then.ok) return then;
  return {
    ok: true,
    value: {
      now: now.value.score,
      before: then.value.score,
      evidence: [...scale.value, ...now.value.evidence, ...then.value.evidence],
    },
  };
}

/** One dimension in both releases: its score, and its weight, which must be the same. */
function partOf(view: View, unit: string, id: string, nowId: string, thenId: string): Passed<Part> {
  const now = knownRelease(view, `${id}/${nowId}`);
  if (!now.ok) return now;
  const then = knownRelease(view, `${id}/${thenId}`);
  if (!then.ok) return then;
  const [release, previous] = [now.value.release, then.value.release];
  const both = { release: releaseKey(release), previous: releaseKey(previous) };
  const stop = (finding: Finding<never>): Passed<never> => ({ ok: false, finding });
  if (!sameSegment(release, previous))
    return stop(
      withheld({ code: 'methodBreak', ...both }, [
        ...factEvidence(release, 'segment'),
        ...factEvidence(previous, 'segment'),
      ]),
    );
  const weights = [...factEvidence(release, 'weight'), ...factEvidence(previous, 'weight')];
  if (!release.weight) return stop(withheld({ code: 'weightUnknown', release: both.release }, weights));
  if (!previous.weight) return stop(withheld({ code: 'weightUnknown', release: both.previous }, weights));
  if (compareDecimals(release.weight.value, previous.weight.value) !== 0)
    return stop(withheld({ code: 'weightsChanged', ...both }, weights));
  const scores = step(view, unit, release, previous);
  if (!scores.ok) return scores;
  return {
    ok: true,
    value: {
      ...scores.value,
      dimension: id,
      weight: release.weight.value,
      evidence: [...weights, ...scores.value.evidence],
    },
  };
}
