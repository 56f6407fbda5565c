import type { Language, Names } from '../language.ts';
import { formats } from './formats.ts';
import { sentence as sentenceDimensions } from './sentences-dimensions.ts';
import { sentence as sentenceMore } from './sentences-more.ts';
import { sentence as sentencePlacing } from './sentences-placing.ts';
import { sentence as sentenceValues } from './sentences-values.ts';

const { count, ordinal, top, quantity, list } = formats;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const places = (n: number): string => `${count(n)} ${n === 1 ? 'place' : 'places'}`;
const units = (ids: readonly string[], names: Names): string => list(ids.map(names.unit));
const labels = (keys: readonly string[], names: Names): string => list(keys.map(names.label));
const theLabels = (keys: readonly string[], names: Names): string => list(keys.map(key => `the ${names.label(key)}`));
const rankingOf = (keys: readonly string[]): string => keys[0]?.split('/')[0] ?? '';
const span = (keys: readonly string[], names: Names): string =>
  `${names.label(keys[0] ?? '')} to ${names.label(keys.at(-1) ?? '')}`;

export const sentence: Language['sentence'] = {
  ...sentenceMore,
  ...sentenceDimensions,
  ...sentenceValues,
  ...sentencePlacing,
  leader: ({ unit, release, universe }, n) =>
    `${n.unit(unit)} ranks first in ${n.release(release)}${universe ? `, which covers ${count(universe)} ${n.nouns(release.split('/')[0] ?? '')}` : ''}.`,
  position: ({ unit, release, rank, sole, universe }, n) =>
    `${n.unit(unit)} ${sole ? 'ranks' : 'is listed'} ${ordinal(rank)}${universe ? ` of ${count(universe)}` : ''} in ${n.release(release)}.`,
  jointPosition: ({ units: all, release, rank }, n) =>
    all.length > 3
      ? `${n.unit(all[0] ?? '')} is one of ${count(all.length)} sharing ${ordinal(rank)} place in ${n.release(release)}.`
      : `${units(all, n)} are joint ${ordinal(rank)} in ${n.release(release)}.`,
  leadStreak: ({ unit, releases, years, joint, sinceFirst }, n) =>
    `${n.unit(unit)} has led ${n.ranking(rankingOf(releases))} for ${count(releases.length)} ${years ? 'consecutive years' : 'consecutive editions'} (${labels(releases, n)})${joint ? ', alone or jointly' : ''}${sinceFirst ? ', every edition since the first' : ''}.`,
  ledEditions: ({ unit, releases }, n) =>
    `${n.unit(unit)} led ${theLabels(releases, n)} editions of ${n.ranking(rankingOf(releases))}.`,
  topStreak: ({ unit, releases, years, top: of, sinceFirst }, n) =>
    `${n.unit(unit)} has been in the ${top(of)} of ${n.ranking(rankingOf(releases))} for ${count(releases.length)} consecutive ${years ? 'years' : 'editions'} (${span(releases, n)})${sinceFirst ? ', every edition since the first' : ''}.`,
  topEditions: ({ unit, releases, top: of }, n) =>
    `${n.unit(unit)} was in the ${top(of)} of ${n.ranking(rankingOf(releases))} in each of the ${count(releases.length)} editions from ${span(releases, n)}.`,
  held: ({ unit, release, previous, rank, universes, joint, skipped }, n) =>
    `${n.unit(unit)} is unchanged in ${joint ? 'joint ' : ''}${ordinal(rank)} place in ${n.release(release)}, as in ${n.label(previous)}${universes ? ` (of ${count(universes.from)}, then of ${count(universes.to)})` : ''}${skipped.length > 0 ? ` (no edition appeared for ${labels(skipped, n)})` : ''}.`,
  moved: ({ unit, release, previous, from, to, universes, joint, skipped }, n) =>
    `${n.unit(unit)} ${from > to ? 'rose' : 'fell'} ${places(Math.abs(from - to))} from ${n.label(previous)}, to ${joint ? 'joint ' : ''}${ordinal(to)} in ${n.release(release)}${universes ? ` (of ${count(universes.from)}, then of ${count(universes.to)})` : ''}${skipped.length > 0 ? ` (no edition appeared for ${labels(skipped, n)})` : ''}.`,
  overtook: ({ unit, others, total, release, previous, rank, joint }, n) => {
    const more = total - others.length;
    const whom = more > 0 ? `${others.map(n.unit).join(', ')} and ${count(more)} more` : units(others, n);
    return `${n.unit(unit)} overtook ${whom} to take ${joint ? 'joint ' : ''}${ordinal(rank)} place in ${n.release(release)} (compared with ${n.label(previous)}).`;
  },
  biggestMove: ({ units: all, release, previous, direction, places: by, compared, complete }, n) => {
    const scope = `among the ${count(compared)} ${n.nouns(release.split('/')[0] ?? '')} ${complete ? 'ranked' : 'with a place on record'} in both`;
    const way = direction === 'up' ? 'rise' : 'fall';
    return all.length > 3
      ? `${count(all.length)[0]?.toUpperCase()}${count(all.length).slice(1)} ${n.nouns(release.split('/')[0] ?? '')} made the largest ${way} in ${n.release(release)} since ${n.label(previous)}, ${places(by)} each, ${scope}.`
      : `${units(all, n)} made the largest ${way} in ${n.release(release)} since ${n.label(previous)}, ${places(by)}${all.length > 1 ? ' each' : ''}, ${scope}.`;
  },
  enteredTop: ({ unit, release, previous, top: of, rank }, n) =>
    `${n.unit(unit)} entered the ${top(of)} of ${n.release(release)}, at ${ordinal(rank)}; it was not in it in ${n.label(previous)}.`,
  firstEntry: ({ unit, release, top: of, rank }, n) =>
    `${n.unit(unit)} entered the ${top(of)} of ${n.release(release)} for the first time, at ${ordinal(rank)}.`,
  returnedToTop: ({ unit, release, last, top: of, rank }, n) =>
    `${n.unit(unit)} returned to the ${top(of)} of ${n.release(release)}, at ${ordinal(rank)}; it was last in it in ${n.label(last)}.`,
  leftTop: ({ unit, release, previous, top: of, from, to }, n) =>
    `${n.unit(unit)} dropped out of the ${top(of)} of ${n.release(release)}: ${ordinal(from)} in ${n.label(previous)}, ${to === null ? 'no longer among them now' : `${ordinal(to)} now`}.`,
  newToRanking: ({ unit, release, previous }, n) =>
    `${n.unit(unit)} is newly included in ${n.release(release)}; it was outside the scope of ${n.label(previous)}.`,
  bestRank: ({ unit, release, rank, releases, equalled }, n) =>
    `${n.unit(unit)} ${equalled ? 'matches its best place' : 'has its best place'} in the ${count(releases)} editions of ${n.ranking(release.split('/')[0] ?? '')}: ${ordinal(rank)} in ${n.label(release)}.`,
  topCount: ({ unit, top: of, count: c, basket, within }, n) => {
    const outside = basket.filter(key => !within.includes(key));
    const inside = within.length > 0 ? `: ${list(within.map(n.releaseShort))}` : '';
    const others =
      outside.length > 0 && within.length > 0
        ? `; it is not in the ${top(of)} of ${list(outside.map(n.releaseShort))}`
        : '';
    const so = c === 0 ? 'none of the' : c === basket.length ? 'all' : `${count(c)} of the`;
    return `${n.unit(unit)} is in the ${top(of)} of ${so} ${count(basket.length)} global rankings tracked${inside}${others}.`;
  },
  topCountAtLeast: ({ unit, top: of, count: c, basket, within, unknown }, n) =>
    `${n.unit(unit)} is in the ${top(of)} of at least ${count(c)} of the ${count(basket.length)} global rankings tracked: ${list(within.map(n.releaseShort))}; its place in ${list(unknown.map(n.releaseShort))} cannot be established.`,
  trend: ({ unit, indicator, direction, points }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} ${direction === 'up' ? 'rose' : 'fell'} year by year from ${points[0]?.year} to ${points.at(-1)?.year}: ${list(points.map(({ value }) => quantity(value, n.measure(indicator))))}${n.lowerIsBetter(indicator) ? ' (lower is better)' : ''}.`,
  threshold: ({ unit, indicator, year, above, first }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} exceeded ${quantity(above, n.measure(indicator))}${first ? ' for the first time' : ''} in ${year}${n.lowerIsBetter(indicator) ? ' (lower is better)' : ''}.`,
  topsGroup: ({ unit, indicator, year, group, members, best }, n) =>
    `In ${year} ${n.unit(unit)} had the ${best} figure for ${n.indicator(indicator)} among ${n.group(group)} (${count(members)} in all).`,
  honoured: ({ edition, title, units: all }, n) =>
    `${capital(count(all.length))} ${all.length === 1 ? 'city holds' : 'cities hold'} the title “${n.honourTitle(title)}” of the ${edition} edition: ${units(all, n)}.`,
  honoursChange: ({ edition, previous, kept, joined, left }, n) => {
    const all = kept.length + joined.length;
    const honoured = all === 1 ? 'city honoured' : 'cities honoured';
    if (joined.length === 0 && left.length === 0)
      return `The ${count(all)} ${honoured} ${all === 1 ? 'is' : 'are'} the same in the ${previous} and the ${edition} editions.`;
    const changes = [
      ...(joined.length > 0 ? [`${units(joined, n)} joined the list`] : []),
      ...(left.length > 0 ? [`${units(left, n)} left ${joined.length > 0 ? 'it' : 'the list'}`] : []),
    ];
    const since = `${honoured} in ${edition}`;
    const had =
      kept.length === all
        ? `The ${count(all)} ${since} had also been honoured in ${previous}`
        : kept.length > 0
          ? `${capital(count(kept.length))} of the ${count(all)} ${since} had also been honoured in ${previous}`
          : all === 1
            ? `The one ${since} had not been honoured in ${previous}`
            : `None of the ${count(all)} ${since} had been honoured in ${previous}`;
    return `${had}; ${list(changes)}.`;
  },
};
