import { canonicalJson } from '../../records/canonical.ts';
import { compareDecimals } from '../../records/decimal.ts';
import { type Release, type ReleaseKey, rankingOf, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import type { Figures, Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { tellsOf } from './correction.ts';
import { counts } from './counts/counts.ts';
import { correctionEvidence, heldApart } from './counts/pairs.ts';
import type { Judges } from './family.ts';
import { nameOf } from './field.ts';
import {
  exactRank,
  factEvidence,
  isJoint,
  knownPlace,
  knownRelease,
  openEvidence,
  openIn,
  type Ranked,
  recordEvidence,
  sharingEvidence,
  statusEvidence,
} from './guards.ts';
import { unsureOrder } from './placing/intervals.ts';
import { unlessInBoth } from './restatement.ts';
import { belowNoise } from './scores.ts';
import { type PlacesInBoth, tauB } from './tau.ts';
import { membership } from './wholes.ts';

/** S47: each of the others by itself; what the records leave open counts for the other side, where that may be ahead. */
function standingAcross(
  view: View,
  { unit, others, basket, ahead: asserted }: Queries['standingAcross'],
): Finding<'standingAcross'> {
  if (others.includes(unit)) return withheld({ code: 'withItself', unit });
  const found: Record<'ahead' | 'behind' | 'neither', string[]> = { ahead: [], behind: [], neither: [] };
  const evidence: Evidence[] = [];
  for (const other of others) {
    const pair = counts.aheadAcross(view, { kind: 'aheadAcross', unit, other, basket });
    evidence.push(...pair.evidence);
    if (pair.verdict !== 'true') {
      if (pair.reason.code !== 'orderUnknown') return pair;
      found.neither.push(other);
      continue;
    }
    const { ahead, behind, onlyUnit, onlyOther, untold } = pair.figures;
    // Of whom a list down to the place of the other has no place is not ahead there, if it was covered at all.
    if (ahead.length > behind.length + onlyOther.length + untold.length) found.ahead.push(other);
    else if (behind.length > ahead.length + onlyUnit.length + untold.length) found.behind.push(other);
    else found.neither.push(other);
  }
  if (asserted) {
    const wrong = found.behind.find(other => asserted.includes(other));
    if (wrong !== undefined) return refuted({ code: 'otherStanding', unit, other: wrong, ahead: false }, evidence);
    const missed = found.ahead.find(other => !asserted.includes(other));
    if (missed !== undefined) return refuted({ code: 'otherStanding', unit, other: missed, ahead: true }, evidence);
    const untold = asserted.filter(other => !found.ahead.includes(other));
    if (untold.length > 0) return withheld({ code: 'standingUntold', unit, others: untold }, evidence);
  }
  if (found.neither.length === others.length)
    return withheld({ code: 'standingUntold', unit, others: found.neither }, evidence);
  return established({ unit, basket, ...found }, evidence);
}

/** The least units that an order is told of. */
const FEWEST_IN_ORDER = 3;

/** S46: the units that a ranking of those in focus alone has in common with another, by their places in each. */
function orderInBoth(view: View, { release, domestic, same }: Queries['orderInBoth']): Finding<'orderInBoth'> {
  const [one, other] = [knownRelease(view, release), knownRelease(view, domestic)];
  if (!one.ok) return one.finding;
  if (!other.ok) return other.finding;
  const set = membership(view, undefined);
  if (!set.ok) return set.finding;
  if (rankingOf(release) === rankingOf(domestic)) return withheld({ code: 'oneRanking', ranking: rankingOf(release) });
  const rows = view.recordsOf(domestic).filter(({ place }) => place.kind !== 'absent');
  const evidence: Evidence[] = [
    ...rows.map(recordEvidence),
    ...[one, other].flatMap(({ value }) => factEvidence(value.release, 'listedTo')),
  ];
  const names = [...new Set(rows.map(row => nameOf(view, row.unit)))];
  const stranger = names.find(name => set.value.holds(name) !== 'yes');
  if (stranger !== undefined) return withheld({ code: 'notDomestic', release: domestic, unit: stranger }, evidence);
  const both = names.flatMap(unit => {
    const [here, there] = [exactRank(view, unit, release), exactRank(view, unit, domestic)];
    return here.ok && there.ok ? [{ unit, here: here.value, there: there.value }] : [];
  });
  evidence.push(...both.flatMap(({ here }) => here.evidence));
  if (both.length < FEWEST_IN_ORDER)
    return withheld({ code: 'tooFew', have: both.length, need: FEWEST_IN_ORDER }, evidence);
  const orders: readonly (readonly [Release, (each: (typeof both)[number]) => Ranked])[] = [
    [one.value.release, ({ here }) => here],
    [other.value.release, ({ there }) => there],
  ];
  const told: string[][] = [];
  for (const [list, placeIn] of orders) {
    const key = releaseKey(list);
    const sorted = [...both].sort((a, b) => placeIn(a).rank - placeIn(b).rank);
    const units = sorted.map(({ unit }) => unit);
    const last = Math.max(...both.map(each => placeIn(each).rank));
    if ((list.listedTo?.value ?? 0) < last) return withheld({ code: 'notListedTo', release: key, top: last }, evidence);
    for (const [index, next] of sorted.slice(1).entries()) {
      const ahead = sorted[index];
      if (!ahead) continue;
      if (placeIn(ahead).rank === placeIn(next).rank) {
        // Who was corrected onto the number of another shares no place with it.
        const apart = heldApart(view, [ahead.unit, next.unit], key);
        return apart
          ? withheld({ code: 'corrected', ...tellsOf(view, apart) }, [...evidence, ...correctionEvidence(apart)])
          : withheld({ code: 'sharedInOrder', release: key, units: [ahead.unit, next.unit].sort() }, evidence);
      }
      const unsure = unsureOrder(view, ahead.unit, next.unit, key) ?? belowNoise(view, ahead.unit, next.unit, key);
      if (unsure) return unsure;
    }
    const isOrder = (ranks: ReadonlyMap<string, number>): boolean =>
      units.every((unit, index) => index === 0 || (ranks.get(units[index - 1] ?? unit) ?? 0) < (ranks.get(unit) ?? 0));
    const reading = unlessInBoth(view, { release: list, previous: list }, evidence, isOrder);
    if (reading.finding) return reading.finding;
    evidence.push(...reading.evidence);
    told.push(units);
  }
  const [units = [], theirs = []] = told;
  if (same !== undefined) {
    const exchanged = units.slice(1).findIndex((unit, at) => theirs.indexOf(unit) < theirs.indexOf(units[at] ?? unit));
    const [unit, next] = [units[exchanged], units[exchanged + 1]];
    if (same && unit !== undefined && next !== undefined && exchanged >= 0)
      return refuted({ code: 'otherOrder', release, domestic, unit, other: next }, evidence);
    if (!same && exchanged < 0) return refuted({ code: 'sameOrder', release, domestic }, evidence);
  }
  return established({ release, domestic, units, theirs }, evidence);
}

/** The least units that the agreement of two orders is told of. */
const FEWEST_TO_AGREE = 10;

/** S45: Kendall's tau-b over the units with an exact place on record in both; how many these are is told with it. */
function orderAgreement(view: View, { release, against, tau }: Queries['orderAgreement']): Finding<'orderAgreement'> {
  const [one, two] = [knownRelease(view, release), knownRelease(view, against)];
  if (!one.ok) return one.finding;
  if (!two.ok) return two.finding;
  if (release === against) return withheld({ code: 'oneRelease', release });
  const lists = [one.value.release, two.value.release] as const;
  const methods = lists.flatMap(list => factEvidence(list, 'segment'));
  const [here, there] = lists.map(({ segment }) => segment?.value ?? null);
  if (rankingOf(release) === rankingOf(against) && here !== there)
    return withheld({ code: 'otherMethod', release, against }, methods);
  const rows = view.recordsOf(release).filter(({ place }) => place.kind !== 'absent');
  const names = [...new Set(rows.map(row => nameOf(view, row.unit)))];
  const ranked = names.flatMap(unit => {
    const [own, theirs] = [exactRank(view, unit, release), exactRank(view, unit, against)];
    return own.ok && theirs.ok ? [{ unit, own: own.value, theirs: theirs.value }] : [];
  });
  const evidence: Evidence[] = [
    ...methods,
    ...ranked.flatMap(({ own, theirs }) => [...own.evidence, ...theirs.evidence]),
  ];
  const units = ranked.length;
  if (units < FEWEST_TO_AGREE) return withheld({ code: 'tooFew', have: units, need: FEWEST_TO_AGREE }, evidence);
  const found = tauB(ranked.map(({ own, theirs }) => [own.rank, theirs.rank]));
  if (found === null) {
    const isOne = new Set(ranked.map(({ own }) => own.rank)).size === 1;
    return withheld({ code: 'oneOrder', release: isOne ? release : against }, evidence);
  }
  const reading = unlessInBoth(view, { release: lists[0], previous: lists[1] }, evidence, (then, now) => {
    const read = ranked.flatMap(({ unit }): readonly PlacesInBoth[] => {
      const [own, theirs] = [now.get(unit), then.get(unit)];
      return own === undefined || theirs === undefined ? [] : [[own, theirs]];
    });
    return read.length === units && tauB(read) === found;
  });
  if (reading.finding) return reading.finding;
  evidence.push(...reading.evidence);
  if (tau !== undefined && compareDecimals(tau, found) !== 0)
    return refuted({ code: 'otherFigure', asserted: tau, found }, evidence);
  return established({ release, against, both: units, tau: found }, evidence);
}

/** Themes that are compared, the places that each needs, and how far apart their medians have to be. */
const THEMES = 2;
const PLACES_OF_A_THEME = 2;
export const THEMES_APART = 5;

/** S45: the median of the exact places on record, theme by theme. */
function themes(view: View, { unit, basket, ...asserted }: Queries['themes']): Finding<'themes'> {
  const byTheme = new Map<string, { readonly key: ReleaseKey; readonly rank: number }[]>();
  const evidence: Evidence[] = [];
  for (const key of basket) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known.finding;
    const { release, ranking } = known.value;
    const status = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(status, release), { key: ranking.id, source: ranking.source });
    if (status.kind !== 'ranked' || ranking.theme === undefined) continue;
    evidence.push(...sharingEvidence(view, key, status.rank), ...openEvidence(view, unit, [key]));
    const theme = canonicalJson(ranking.theme);
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), { key, rank: status.rank }]);
  }
  const told = [...byTheme.values()]
    .filter(places => places.length >= PLACES_OF_A_THEME)
    .map(places => ({ places, twice: twiceTheMedian(places.map(({ rank }) => rank)) }))
    .sort((a, b) => a.twice - b.twice);
  const [best, lowest] = [told[0], told.at(-1)];
  if (!best || !lowest || told.length < THEMES)
    return withheld({ code: 'tooFewThemes', unit, have: told.length, need: THEMES }, evidence);
  const alone = told.filter(({ twice }) => twice === best.twice || twice === lowest.twice).length === 2;
  if (!alone || lowest.twice - best.twice < THEMES_APART * 2)
    return withheld({ code: 'themesAlike', unit, least: THEMES_APART }, evidence);
  for (const [which, found] of [
    ['best', best],
    ['lowest', lowest],
  ] as const) {
    const ranking = rankingOf(found.places[0]?.key ?? '');
    const said = asserted[which];
    if (said !== undefined && !Object.values(view.ranking(ranking)?.theme ?? {}).includes(said))
      return refuted({ code: 'otherTheme', unit, which, ranking }, evidence);
  }
  const figures = ({ places, twice }: typeof best): Figures['themes']['best'] => ({
    releases: places.map(({ key }) => key),
    ranks: places.map(({ rank }) => rank),
    shared: places.flatMap(({ key, rank }) => (isJoint(view, key, rank, unit) ? [key] : [])),
    open: openIn(
      view,
      unit,
      places.map(({ key }) => key),
    ),
    median: twice % 2 === 0 ? String(twice / 2) : `${(twice - 1) / 2}.5`,
  });
  return established({ unit, basket, best: figures(best), lowest: figures(lowest) }, evidence);
}

/** Twice the median of some places: the sum of the two in the middle. */
function twiceTheMedian(ranks: readonly number[]): number {
  const sorted = [...ranks].sort((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return (sorted[low] ?? 0) + (sorted[high] ?? 0);
}

/** Judges one unit against several, one order against another, one sort of rankings against another. */
export const comparisons: Judges<'comparisons'> = { standingAcross, orderInBoth, orderAgreement, themes };
